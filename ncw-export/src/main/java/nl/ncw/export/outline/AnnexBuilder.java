package nl.ncw.export.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.field.DocumentLine;
import nl.ncw.export.internal.field.PropertyDefinitions;
import nl.ncw.export.internal.field.TitleBlockLabels;
import nl.ncw.export.internal.list.SetAsideRows;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.ColumnDefinition;
import nl.ncw.export.internal.table.ContactColumns;
import nl.ncw.export.internal.table.PartyContactRowCodec;
import nl.ncw.export.internal.table.RowCodec;
import nl.ncw.export.internal.table.TypedColumn;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.export.outline.DocumentOutline.Position;
import nl.ncw.export.outline.DocumentOutline.Role;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.ListProperty;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.PathDescriber;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;

/**
 * Builder of the annexes of an agreement: open points, contacts, signatures, revisions, answers that the form does not
 * ask for, values that were not chosen in a merge, and kept text.
 */
final class AnnexBuilder {
    /** The columns that are left out if no element has a value for them. */
    private static final Set<String> RARE = Set.of(
            ContactColumns.ORGANISATION.id(),
            ContactColumns.REGION.id(),
            "capacity",
            "mandate",
            "mandate-date",
            "place",
            "digest");

    private final Agreement agreement;
    private final Catalogue catalogue;
    private final DocumentLabels labels;
    private final OrganisationNames names;
    private final Predicate<AnswerKey> shown;
    private final Vocabulary words;
    private final TitleBlockLabels lineWords;
    private final OpenPointRows openPoints;
    private final PathDescriber paths;

    /** @param shown the questions whose answers the document shows in their place */
    AnnexBuilder(
            Agreement agreement,
            Catalogue catalogue,
            DocumentLabels labels,
            OrganisationNames names,
            Predicate<AnswerKey> shown) {
        this.agreement = agreement;
        this.shown = shown;
        this.catalogue = catalogue;
        this.labels = labels;
        this.names = names;
        this.words = new Vocabulary(labels);
        this.lineWords = new TitleBlockLabels(words, catalogue);
        this.openPoints = new OpenPointRows(labels);
        this.paths = PathDescriber.of(catalogue, labels.locale());
    }

    /** Returns the annexes that have content. What is not agreed is in those of a draft alone. */
    List<DocumentOutline.Annex> all() {
        return Stream.of(
                        annex(Role.OPEN_POINTS, "open", OpenPointRows.COLUMNS, openPoints.rows(agreement, catalogue)),
                        annex(Role.CONTACTS, AgreementProperties.CONTACTS, contacts()),
                        annex(Role.TERMS, "terms", List.of("term", "content"), lines(DocumentLine.Section.TERMS)),
                        annex(Role.BASIS_DOCUMENTS, AgreementProperties.BASIS_DOCUMENTS),
                        annex(Role.ENCLOSURES, AgreementProperties.ENCLOSURES),
                        annex(Role.SIGNATURES, AgreementProperties.SIGNATORIES, signatures()),
                        annex(Role.RECORD, "record", List.of("term", "content"), lines(DocumentLine.Section.RECORD)),
                        annex(Role.ENDORSEMENTS, AgreementProperties.ENDORSEMENTS),
                        annex(
                                Role.EARLIER_SIGNATURES,
                                AgreementProperties.EARLIER_SIGNATORIES,
                                signatories(AgreementProperties.EARLIER_SIGNATORIES)),
                        annex(Role.REVISIONS, AgreementProperties.REVISIONS),
                        annex(Role.UNASKED, "unasked", List.of("question", "answer"), unasked()),
                        annex(Role.SET_ASIDE, AgreementProperties.SET_ASIDE, setAside()),
                        annex(Role.UNPLACED, AgreementProperties.UNPLACED))
                .flatMap(Optional::stream)
                .filter(annex -> agreement.status().isDraft() || annex.role().position() != Position.END)
                .toList();
    }

    private Optional<DocumentOutline.Annex> annex(
            Role role, String key, List<String> columns, List<List<String>> rows) {
        List<String> headers = columns.stream()
                .map(column -> labels.get("annex." + key + "." + column))
                .toList();
        return Optional.of(new OutlineBlock.Grid(headers, rows))
                .filter(content -> !content.rows().isEmpty())
                .map(content -> new DocumentOutline.Annex(role, labels.get("annex." + key), content));
    }

    /** Returns the contacts, those of an organisation together. */
    private OutlineBlock.Grid contacts() {
        return grid(
                new PartyContactRowCodec(words).columns(), names.grouped(agreement.contacts()), names::of, names::says);
    }

    /** Returns the signatories, and an empty row for each organisation without a signatory. */
    private OutlineBlock.Grid signatures() {
        OutlineBlock.Grid named = signatories(AgreementProperties.SIGNATORIES);
        List<List<String>> rows = named.rows().stream().map(this::markUnsigned).collect(Collectors.toList());
        Stream<String> sides = Stream.of(Party.values())
                .filter(party -> agreement.organisations(party).isEmpty()
                        && agreement.signatories().stream().noneMatch(signatory -> signatory.party() == party))
                .map(party -> words.word("voice." + party.key()));
        Stream.concat(
                        agreement.signingOrganisations().stream()
                                .filter(organisation ->
                                        agreement.signatoriesOf(organisation).isEmpty())
                                .map(names::of),
                        sides)
                .map(name -> Stream.concat(
                                Stream.of(name),
                                Stream.generate(() -> "").limit(named.headers().size() - 1L))
                        .toList())
                .forEach(rows::add);
        return new OutlineBlock.Grid(named.headers(), rows);
    }

    /** Returns a row with words in the last cell, the day of signature, if it is empty. */
    private List<String> markUnsigned(List<String> row) {
        List<String> marked = new ArrayList<>(row);
        int last = row.size() - 1;
        marked.set(last, row.get(last).isEmpty() ? labels.get("annex.signatures.unsigned") : row.get(last));
        return marked;
    }

    private OutlineBlock.Grid signatories(ListProperty<Signatory> list) {
        return grid(codec(list).columns(), list.of(agreement), names::of, names::says);
    }

    private <E> Optional<DocumentOutline.Annex> annex(Role role, ListProperty<E> list) {
        return annex(
                role, list, grid(codec(list).columns(), list.of(agreement), element -> "", (element, column) -> false));
    }

    private Optional<DocumentOutline.Annex> annex(Role role, ListProperty<?> list, OutlineBlock.Grid grid) {
        return Optional.of(grid)
                .filter(content -> !content.rows().isEmpty())
                .map(content -> new DocumentOutline.Annex(
                        role, labels.get(PropertyDefinitions.of(list).heading()), content));
    }

    private <E> RowCodec<E> codec(ListProperty<E> list) {
        return PropertyDefinitions.of(list).codec(words);
    }

    /** Returns the lines of the properties in a part of the document, with the labels in the first column. */
    private List<List<String>> lines(DocumentLine.Section section) {
        return PropertyDefinitions.all().stream()
                .filter(property -> property.line().section() == section)
                .flatMap(property -> property.shown(agreement, lineWords).stream()
                        .map(text -> List.of(labels.get(property.label()), text)))
                .toList();
    }

    /**
     * Returns a grid of elements. Columns that few elements have a value for are left out if none has one that the name
     * of the party does not say already.
     */
    private <E> OutlineBlock.Grid grid(
            List<TypedColumn<E, ?>> columns, List<E> elements, Function<E, String> party, BiPredicate<E, String> says) {
        List<TypedColumn<E, ?>> shown = columns.stream()
                .filter(column -> !RARE.contains(column.id())
                        || elements.stream()
                                .filter(element -> !says.test(element, column.id()))
                                .anyMatch(element -> !column.show(element).isEmpty()))
                .toList();
        return TableGrid.of(
                shown,
                elements.stream()
                        .map(element -> shown.stream()
                                .map(column -> cell(column, element, party))
                                .toList())
                        .toList());
    }

    /** Returns the text of a cell as documents show it: days in words, and parties by their names. */
    private <E, V> String cell(TypedColumn<E, V> column, E element, Function<E, String> party) {
        return column.kind() == ColumnDefinition.Kind.PARTY
                ? party.apply(element)
                : TableGrid.cell(column, element, labels);
    }

    /**
     * Returns the stored answers that the document has no place for: to unknown questions, in a voice that is not asked,
     * to a question that a fact answers, or to one whose condition does not hold. Answers that only the profile hides
     * are left out, because they return when the profile changes back.
     */
    private List<List<String>> unasked() {
        Set<QuestionId> possible = catalogue.entries(agreement.profile()).stream()
                .map(entry -> entry.question().id())
                .collect(Collectors.toSet());
        return agreement.answers().entrySet().stream()
                .filter(entry -> !hasPlace(entry.getKey())
                        || possible.contains(entry.getKey().question()) && !shown.test(entry.getKey()))
                .map(entry -> List.of(
                        hasPlace(entry.getKey())
                                ? paths.of(new AgreementPath.OfAnswer(entry.getKey()))
                                : entry.getKey().toString(),
                        plain(entry)))
                .toList();
    }

    private boolean hasPlace(AnswerKey key) {
        return catalogue
                .find(key.question())
                .map(Catalogue.Entry::question)
                .filter(question -> question.fact().isEmpty())
                .filter(question -> question.voices().contains(key.voice()))
                .isPresent();
    }

    private String plain(Map.Entry<AnswerKey, Answer> entry) {
        Optional<Question> question = catalogue.find(entry.getKey().question()).map(Catalogue.Entry::question);
        return AnswerFormatter.plain(entry.getValue(), question, labels.locale());
    }

    /** Returns the values that were not chosen, with the names of their authors and the questions that they answer. */
    private OutlineBlock.Grid setAside() {
        List<TypedColumn<SetAsideValue, ?>> columns =
                codec(AgreementProperties.SET_ASIDE).columns();
        return TableGrid.of(
                columns,
                agreement.setAside().stream()
                        .map(value -> columns.stream()
                                .map(column -> setAside(column, value))
                                .toList())
                        .toList());
    }

    private String setAside(TypedColumn<SetAsideValue, ?> column, SetAsideValue value) {
        if (column.id().equals(SetAsideRows.AUTHOR.id())) {
            return names.ofCopy(value.author());
        }
        return column.id().equals(SetAsideRows.PATH.id()) ? paths.of(value.path()) : cell(column, value, author -> "");
    }
}
