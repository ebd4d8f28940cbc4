package nl.ncw.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.model.catalogue.CatalogueChanges;
import nl.ncw.model.catalogue.QuestionChange;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.text.LocalisedText;

/** Reads the part of a catalogue with the changes to its questions since the previous version. */
final class CatalogueChangesReader {
    private CatalogueChangesReader() {}

    static Optional<CatalogueChanges> read(Optional<LocatedJson> changes) throws MalformedCatalogueException {
        return changes.isPresent() ? Optional.of(read(changes.get())) : Optional.empty();
    }

    private static CatalogueChanges read(LocatedJson part) throws MalformedCatalogueException {
        LocatedJson sincePart = part.field("since");
        String version = sincePart.text();
        SemanticVersion since = sincePart.make(() -> SemanticVersion.parse(version));
        List<QuestionChange> questions = new ArrayList<>();
        for (LocatedJson question : part.field("questions").elements()) {
            questions.add(change(question));
        }
        return part.makeWhole(() -> new CatalogueChanges(since, questions));
    }

    private static QuestionChange change(LocatedJson part) throws MalformedCatalogueException {
        LocatedJson kindPart = part.field("change");
        String key = kindPart.text();
        QuestionChange.Kind kind = kindPart.make(() -> QuestionChange.Kind.ofKey(key));
        List<QuestionId> from = ids(part, "from");
        List<QuestionId> to = ids(part, "to");
        LocalisedText note = part.field("note").localised();
        return part.makeWhole(() -> new QuestionChange(kind, from, to, note));
    }

    private static List<QuestionId> ids(LocatedJson part, String name) throws MalformedCatalogueException {
        List<QuestionId> ids = new ArrayList<>();
        for (LocatedJson element : part.elements(name)) {
            String id = element.text();
            ids.add(element.make(() -> new QuestionId(id)));
        }
        return ids;
    }
}
