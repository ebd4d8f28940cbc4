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
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.ContactsQuestion;
import nl.ncw.model.question.DistinctLabels;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.ValueType;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;

/** Reads a question of any kind, in a catalogue or an overlay. */
final class QuestionReader {
    private QuestionReader() {}

    /**
     * Reads a question.
     *
     * @param part the question
     * @param prefix the required prefix of its id: the id of the topic and a dot
     * @param covered the profiles for which the question needs an obligation
     */
    static Question read(LocatedJson part, String prefix, Set<CooperationProfile> covered)
            throws MalformedCatalogueException {
        Question question = question(part, prefix, covered);
        return part.make(() -> DistinctLabels.requireIn(question));
    }

    private static Question question(LocatedJson part, String prefix, Set<CooperationProfile> covered)
            throws MalformedCatalogueException {
        QuestionHeader header = header(part, part.id(prefix), covered);
        AnswerKind kind = part.field("kind").parsed(AnswerKind::ofKey);
        return switch (kind.structure()) {
            case SINGLE -> {
                ValueType type = ValueTypeReader.read(part, kind);
                yield part.makeWhole(() -> new ValueQuestion(header, type));
            }
            case CHECKLIST -> {
                List<CatalogueItem> items = ValueTypeReader.items(part, "items");
                boolean open = part.field("open").truth();
                yield part.makeWhole(() -> new ChecklistQuestion(header, items, open));
            }
            case TABLE -> {
                List<TableColumn> columns = new ArrayList<>();
                for (LocatedJson column : part.field("columns").elements()) {
                    columns.add(tableColumn(column));
                }
                yield part.makeWhole(() -> new TableQuestion(header, columns));
            }
            case MATRIX -> matrix(part, header);
            case REGIONS -> {
                boolean multiple = part.field("multiple").truth();
                yield part.makeWhole(() -> new RegionsQuestion(header, multiple));
            }
            case CONTACTS -> {
                boolean perRegion = part.field("perRegion").truth();
                yield part.makeWhole(() -> new ContactsQuestion(header, perRegion));
            }
        };
    }

    private static QuestionHeader header(LocatedJson part, String id, Set<CooperationProfile> covered)
            throws MalformedCatalogueException {
        LocalisedText text = part.field("text").localised();
        List<LocalisedText> hints = part.localisedAll("hints");
        Voicing voicing = part.field("voicing").parsed(Voicing::ofKey);
        Optional<LocatedJson> factPart = part.optional("fact");
        Optional<AgreementFact> fact =
                factPart.isPresent() ? Optional.of(factPart.get().parsed(AgreementFact::ofKey)) : Optional.empty();
        Map<CooperationProfile, Obligation> obligations = obligations(part.field("obligations"), covered);
        Condition condition = ConditionReader.of(part);
        return part.make(() -> QuestionHeader.of(new QuestionId(id), text, voicing, obligations)
                .hinted(hints)
                .answeredBy(fact)
                .askedIf(condition));
    }

    /** Reads the obligations of a question; each of some profiles must have one. */
    static Map<CooperationProfile, Obligation> obligations(LocatedJson part, Set<CooperationProfile> covered)
            throws MalformedCatalogueException {
        Map<CooperationProfile, Obligation> obligations = new EnumMap<>(CooperationProfile.class);
        for (Map.Entry<String, LocatedJson> entry : part.entries().entrySet()) {
            CooperationProfile profile = entry.getValue().make(() -> CooperationProfile.ofKey(entry.getKey()));
            obligations.put(profile, entry.getValue().parsed(Obligation::ofKey));
        }
        if (!obligations.keySet().containsAll(covered)) {
            throw part.refused("expected an obligation for each of "
                    + covered.stream().map(CooperationProfile::key).toList());
        }
        return obligations;
    }

    private static Question matrix(LocatedJson part, QuestionHeader header) throws MalformedCatalogueException {
        List<CatalogueItem> rows = ValueTypeReader.items(part, "rows");
        List<MatrixColumn> columns = new ArrayList<>();
        for (LocatedJson column : part.field("columns").elements()) {
            CatalogueItem heading = ValueTypeReader.item(column);
            Party party = column.field("party").parsed(Party::ofKey);
            columns.add(column.makeWhole(() -> new MatrixColumn(heading, party.voice())));
        }
        Optional<LocatedJson> suggestionsPart = part.optional("suggestions");
        Map<String, Map<String, LocalisedText>> suggestions =
                suggestionsPart.isPresent() ? suggestions(suggestionsPart.get()) : Map.of();
        return part.makeWhole(() -> new MatrixQuestion(header, rows, columns, suggestions));
    }

    private static Map<String, Map<String, LocalisedText>> suggestions(LocatedJson part)
            throws MalformedCatalogueException {
        Map<String, Map<String, LocalisedText>> suggestions = new LinkedHashMap<>();
        for (Map.Entry<String, LocatedJson> row : part.entries().entrySet()) {
            Map<String, LocalisedText> cells = new LinkedHashMap<>();
            for (Map.Entry<String, LocatedJson> cell : row.getValue().entries().entrySet()) {
                cells.put(cell.getKey(), cell.getValue().localised());
            }
            suggestions.put(row.getKey(), cells);
        }
        return suggestions;
    }

    private static TableColumn tableColumn(LocatedJson part) throws MalformedCatalogueException {
        CatalogueItem heading = ValueTypeReader.item(part);
        Optional<LocalisedText> question = part.localised("question");
        ValueType type = ValueTypeReader.ofColumn(part);
        boolean required =
                part.optional("required").isPresent() && part.field("required").truth();
        return part.makeWhole(() -> new TableColumn(heading, question, type, required));
    }
}
