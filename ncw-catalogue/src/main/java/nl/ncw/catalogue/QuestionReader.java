package nl.ncw.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.ChoiceQuestion;
import nl.ncw.model.question.ContactsQuestion;
import nl.ncw.model.question.Fact;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Option;
import nl.ncw.model.question.Prompt;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.TextQuestion;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;

/** Reads a question of any kind, in a catalogue or an overlay. */
final class QuestionReader {
    private QuestionReader() {}

    /**
     * Reads a question.
     *
     * @param part the question
     * @param start the required beginning of its id: the id of the topic and a dot
     * @param covered the profiles for which the question needs an obligation
     */
    static Question read(JsonPart part, String start, Set<CooperationProfile> covered)
            throws MalformedCatalogueException {
        Prompt prompt = prompt(part, part.id(start), covered);
        AnswerKind kind = part.field("kind").parsed(AnswerKind::ofKey);
        return switch (kind) {
            case TEXT -> part.makeWhole(() -> new TextQuestion(prompt));
            case CHOICE -> {
                List<Option> options = options(part, "options");
                yield part.makeWhole(() -> new ChoiceQuestion(prompt, options));
            }
            case CHECKLIST -> {
                List<Option> items = options(part, "items");
                boolean open = part.field("open").truth();
                yield part.makeWhole(() -> new ChecklistQuestion(prompt, items, open));
            }
            case TABLE -> {
                List<TableColumn> columns = new ArrayList<>();
                for (JsonPart column : part.field("columns").elements()) {
                    columns.add(tableColumn(column));
                }
                yield part.makeWhole(() -> new TableQuestion(prompt, columns));
            }
            case MATRIX -> matrix(part, prompt);
            case REGIONS -> {
                boolean multiple = part.field("multiple").truth();
                yield part.makeWhole(() -> new RegionsQuestion(prompt, multiple));
            }
            case CONTACTS -> {
                boolean perRegion = part.field("perRegion").truth();
                yield part.makeWhole(() -> new ContactsQuestion(prompt, perRegion));
            }
        };
    }

    private static Prompt prompt(JsonPart part, String id, Set<CooperationProfile> covered)
            throws MalformedCatalogueException {
        LocalisedText text = part.field("text").localised();
        List<LocalisedText> hints = part.localisedAll("hints");
        Voicing voicing = part.field("voicing").parsed(Voicing::ofKey);
        Optional<JsonPart> factPart = part.optional("fact");
        Optional<Fact> fact = factPart.isPresent() ? Optional.of(factPart.get().parsed(Fact::ofKey)) : Optional.empty();
        Map<CooperationProfile, Obligation> obligations = obligations(part.field("obligations"), covered);
        return part.make(() -> new Prompt(new QuestionId(id), text, hints, voicing, fact, obligations));
    }

    /** Reads the obligations of a question; each of some profiles must have one. */
    static Map<CooperationProfile, Obligation> obligations(JsonPart part, Set<CooperationProfile> covered)
            throws MalformedCatalogueException {
        Map<CooperationProfile, Obligation> obligations = new EnumMap<>(CooperationProfile.class);
        for (Map.Entry<String, JsonPart> entry : part.entries().entrySet()) {
            CooperationProfile profile = entry.getValue().make(() -> CooperationProfile.ofKey(entry.getKey()));
            obligations.put(profile, entry.getValue().parsed(Obligation::ofKey));
        }
        if (!obligations.keySet().containsAll(covered)) {
            throw part.refused("expected an obligation for each of "
                    + covered.stream().map(CooperationProfile::key).toList());
        }
        return obligations;
    }

    private static Question matrix(JsonPart part, Prompt prompt) throws MalformedCatalogueException {
        List<Option> rows = options(part, "rows");
        List<MatrixColumn> columns = new ArrayList<>();
        for (JsonPart column : part.field("columns").elements()) {
            String id = column.field("id").text();
            LocalisedText label = column.field("label").localised();
            Party party = column.field("party").parsed(Party::ofKey);
            columns.add(column.makeWhole(() -> new MatrixColumn(new Option(id, label), party.voice())));
        }
        Optional<JsonPart> suggestionsPart = part.optional("suggestions");
        Map<String, Map<String, LocalisedText>> suggestions =
                suggestionsPart.isPresent() ? suggestions(suggestionsPart.get()) : Map.of();
        return part.makeWhole(() -> new MatrixQuestion(prompt, rows, columns, suggestions));
    }

    private static Map<String, Map<String, LocalisedText>> suggestions(JsonPart part)
            throws MalformedCatalogueException {
        Map<String, Map<String, LocalisedText>> suggestions = new LinkedHashMap<>();
        for (Map.Entry<String, JsonPart> row : part.entries().entrySet()) {
            Map<String, LocalisedText> cells = new LinkedHashMap<>();
            for (Map.Entry<String, JsonPart> cell : row.getValue().entries().entrySet()) {
                cells.put(cell.getKey(), cell.getValue().localised());
            }
            suggestions.put(row.getKey(), cells);
        }
        return suggestions;
    }

    private static TableColumn tableColumn(JsonPart part) throws MalformedCatalogueException {
        String id = part.field("id").text();
        LocalisedText label = part.field("label").localised();
        Optional<LocalisedText> question = part.localised("question");
        List<LocalisedText> suggestions = part.localisedAll("suggestions");
        return part.makeWhole(() -> new TableColumn(new Option(id, label), question, suggestions));
    }

    private static List<Option> options(JsonPart part, String name) throws MalformedCatalogueException {
        List<Option> options = new ArrayList<>();
        for (JsonPart element : part.field(name).elements()) {
            String id = element.field("id").text();
            LocalisedText label = element.field("label").localised();
            options.add(element.makeWhole(() -> new Option(id, label)));
        }
        return options;
    }
}
