package nl.ncw.export.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.ColumnDefinition;
import nl.ncw.export.internal.table.ContactColumns;
import nl.ncw.export.internal.table.PartyContactRowCodec;
import nl.ncw.export.internal.table.RevisionRowCodec;
import nl.ncw.export.internal.table.SignatoryRowCodec;
import nl.ncw.export.internal.table.TypedColumn;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.export.outline.DocumentOutline.Role;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voice;

/**
 * Builder of the annexes of an agreement: open points, contacts, signatures, revisions, answers that the form does not
 * ask for, values that were not chosen in a merge, and kept text.
 */
final class AnnexBuilder {
    /** The columns that are left out if no contact has a value for them, because few contacts do. */
    private static final Set<String> RARE = Set.of(ContactColumns.ORGANISATION.id(), ContactColumns.REGION.id());

    private final Agreement agreement;
    private final Catalogue catalogue;
    private final DocumentLabels labels;
    private final Vocabulary words;

    AnnexBuilder(Agreement agreement, Catalogue catalogue, DocumentLabels labels) {
        this.agreement = agreement;
        this.catalogue = catalogue;
        this.labels = labels;
        this.words = new Vocabulary(labels);
    }

    /** Returns the annexes that have content. */
    List<DocumentOutline.Annex> all() {
        return Stream.of(
                        annex(Role.OPEN_POINTS, "open", List.of("topic", "action", "owner", "due"), openPoints()),
                        annex(Role.CONTACTS, "contacts", contacts()),
                        annex(Role.SIGNATURES, "signatures", signatures()),
                        annex(Role.REVISIONS, "revisions", revisions()),
                        annex(Role.UNASKED, "unasked", List.of("question", "answer"), unasked()),
                        annex(Role.SET_ASIDE, "set-aside", List.of("author", "day", "path", "content"), setAside()),
                        annex(Role.UNPLACED, "unplaced", List.of("origin", "content"), unplaced()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DocumentOutline.Annex> annex(
            Role role, String key, List<String> columns, List<List<String>> rows) {
        List<String> headers = columns.stream()
                .map(column -> labels.get("annex." + key + "." + column))
                .toList();
        return annex(role, key, new OutlineBlock.Grid(headers, rows));
    }

    private Optional<DocumentOutline.Annex> annex(Role role, String key, OutlineBlock.Grid grid) {
        return Optional.of(grid)
                .filter(content -> !content.rows().isEmpty())
                .map(content -> new DocumentOutline.Annex(role, labels.get("annex." + key), content));
    }

    private List<List<String>> openPoints() {
        List<List<String>> rows = new ArrayList<>();
        for (Catalogue.Entry entry : catalogue.entries(agreement.profile())) {
            for (var voice : entry.question().voices()) {
                agreement
                        .answerTo(entry.question(), voice)
                        .flatMap(Answer::openPoint)
                        .ifPresent(open -> rows.add(List.of(
                                entry.topic().title().in(labels.locale()),
                                open.action(),
                                open.owner(),
                                open.due().map(labels::date).orElse(""))));
            }
        }
        return rows;
    }

    private OutlineBlock.Grid contacts() {
        List<PartyContact> contacts = agreement.contacts();
        List<TypedColumn<PartyContact, ?>> columns = new PartyContactRowCodec(words)
                .columns().stream()
                        .filter(column -> !RARE.contains(column.id())
                                || contacts.stream()
                                        .anyMatch(
                                                contact -> !column.show(contact).isEmpty()))
                        .toList();
        return grid(columns, contacts);
    }

    /** Returns the signatories, and an empty row for each party without a signatory. */
    private OutlineBlock.Grid signatures() {
        List<TypedColumn<Signatory, ?>> columns = new SignatoryRowCodec(words).columns();
        Stream<List<String>> named = agreement.signatories().stream()
                .map(signatory -> columns.stream()
                        .map(column -> column.kind() == ColumnDefinition.Kind.DATE
                                        && signatory.signedOn().isEmpty()
                                ? labels.get("annex.signatures.unsigned")
                                : cell(column, signatory))
                        .toList());
        Stream<List<String>> unnamed = Stream.of(Party.values())
                .filter(party -> agreement.signatories().stream().noneMatch(signatory -> signatory.party() == party))
                .map(party -> columns.stream()
                        .map(column -> column.kind() == ColumnDefinition.Kind.PARTY ? party(party) : "")
                        .toList());
        return TableGrid.of(columns, Stream.concat(named, unnamed).toList());
    }

    private OutlineBlock.Grid revisions() {
        return grid(new RevisionRowCodec(words).columns(), agreement.revisions());
    }

    private <E> OutlineBlock.Grid grid(List<TypedColumn<E, ?>> columns, List<E> elements) {
        return TableGrid.of(
                columns,
                elements.stream()
                        .map(element -> columns.stream()
                                .map(column -> cell(column, element))
                                .toList())
                        .toList());
    }

    /** Returns the text of a cell as documents show it: days in words, and parties by their names. */
    private <E, V> String cell(TypedColumn<E, V> column, E element) {
        return column.content()
                .apply(element)
                .map(value -> switch (column.kind()) {
                    case DATE -> labels.date((LocalDate) value);
                    case PARTY -> party((Party) value);
                    case TEXT, TRUTH, REGION -> column.codec().show(value);
                })
                .orElse("");
    }

    private String party(Party party) {
        Optional<String> name = party == Party.REGION
                ? agreement.region().map(SafetyRegion::name).map(region -> labels.get("parties.region", region))
                : agreement.partner().map(CrisisPartner::name);
        return name.orElseGet(() -> labels.get("voice." + party.key()));
    }

    /**
     * Returns the stored answers that the form has no place for: to unknown questions, in a voice that is not asked, or
     * to a question that a fact answers. Answers that only the profile hides are left out, because they return when the
     * profile changes back.
     */
    private List<List<String>> unasked() {
        return agreement.answers().entrySet().stream()
                .filter(entry -> !hasPlace(entry.getKey()))
                .map(entry -> List.of(entry.getKey().toString(), plain(entry)))
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

    private List<List<String>> setAside() {
        return agreement.setAside().stream()
                .map(value ->
                        List.of(author(value), value.day().map(labels::date).orElse(""), place(value), value.content()))
                .toList();
    }

    private String author(SetAsideValue value) {
        return Stream.of(Party.values())
                .filter(party -> party.key().equals(value.author()))
                .map(this::party)
                .findFirst()
                .orElseGet(value::author);
    }

    /** Returns the question at which a value was written, or the path if it is not one of a known question. */
    private String place(SetAsideValue value) {
        return catalogue.entries().stream()
                .flatMap(entry -> Stream.of(Voice.values())
                        .filter(voice -> new AnswerKey(entry.question().id(), voice)
                                .toString()
                                .equals(value.path()))
                        .map(voice -> place(entry, voice)))
                .findFirst()
                .orElseGet(value::path);
    }

    private String place(Catalogue.Entry entry, Voice voice) {
        String question = "%s – %s"
                .formatted(
                        entry.topic().title().in(labels.locale()),
                        entry.question().text().in(labels.locale()));
        return voice == Voice.JOINT ? question : "%s (%s)".formatted(question, labels.get("voice." + voice.key()));
    }

    private List<List<String>> unplaced() {
        return agreement.unplaced().stream()
                .map(kept -> List.of(kept.origin(), kept.content()))
                .toList();
    }
}
