package nl.ncw.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.document.DocumentOutline.Role;
import nl.ncw.export.internal.message.Labels;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.Question;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;

/** What stands behind the form: open points, contacts, signatures, history, and what has no place in the form. */
final class Annexes {
    /** The columns of contacts, which a blank form has too. */
    static final List<String> CONTACT_COLUMNS = List.of("party", "name", "function", "telephone", "email");

    private static final List<String> SIGNATURE_COLUMNS = List.of("party", "name", "function", "date");

    private final Agreement agreement;
    private final Catalogue catalogue;
    private final Labels labels;

    Annexes(Agreement agreement, Catalogue catalogue, Labels labels) {
        this.agreement = agreement;
        this.catalogue = catalogue;
        this.labels = labels;
    }

    /** The annexes that have content. */
    List<DocumentOutline.Annex> all() {
        return Stream.of(
                        annex(Role.OPEN_POINTS, "open", List.of("topic", "action", "owner", "due"), openPoints()),
                        annex(Role.CONTACTS, "contacts", CONTACT_COLUMNS, contacts()),
                        annex(Role.SIGNATURES, "signatures", SIGNATURE_COLUMNS, signatures()),
                        annex(Role.REVISIONS, "revisions", List.of("version", "date", "author", "change"), revisions()),
                        annex(Role.UNASKED, "unasked", List.of("question", "answer"), unasked()),
                        annex(Role.UNPLACED, "unplaced", List.of("origin", "content"), unplaced()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DocumentOutline.Annex> annex(
            Role role, String key, List<String> columns, List<List<String>> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new DocumentOutline.Annex(
                        role, labels.get("annex." + key), new Block.Grid(headers(labels, key, columns), rows)));
    }

    /** The names of an annex's columns. */
    static List<String> headers(Labels labels, String annex, List<String> columns) {
        return columns.stream()
                .map(column -> labels.get("annex." + annex + "." + column))
                .toList();
    }

    private List<List<String>> openPoints() {
        List<List<String>> rows = new ArrayList<>();
        for (Catalogue.Entry entry : catalogue.entries(agreement.profile())) {
            for (var voice : entry.question().voices()) {
                agreement.answerTo(entry.question(), voice).ifPresent(answer -> {
                    if (answer instanceof Answer.ToBeSettled open) {
                        rows.add(List.of(
                                entry.topic().title().in(labels.locale()),
                                open.action(),
                                open.owner(),
                                open.due().map(labels::date).orElse("")));
                    }
                });
            }
        }
        return rows;
    }

    private List<List<String>> contacts() {
        return agreement.contacts().stream()
                .map(entry -> List.of(
                        party(entry.party()),
                        entry.contact().name(),
                        entry.contact().function(),
                        entry.contact().telephone(),
                        entry.contact().email()))
                .toList();
    }

    /** Those who sign, and room for a party that has named nobody yet. */
    private List<List<String>> signatures() {
        Stream<List<String>> unnamed = Stream.of(Party.values())
                .filter(party -> agreement.signatories().stream().noneMatch(signatory -> signatory.party() == party))
                .map(party -> List.of(party(party), "", "", ""));
        Stream<List<String>> named = agreement.signatories().stream()
                .map(signatory -> List.of(
                        party(signatory.party()),
                        signatory.name(),
                        signatory.function(),
                        signatory
                                .signedOn()
                                .map(labels::date)
                                .orElseGet(() -> labels.get("annex.signatures.unsigned"))));
        return Stream.concat(named, unnamed).toList();
    }

    private String party(Party party) {
        Optional<String> name = party == Party.REGION
                ? agreement.region().map(SafetyRegion::name).map(region -> labels.get("parties.region", region))
                : agreement.partner().map(CrisisPartner::name);
        return name.orElseGet(() -> labels.get("voice." + party.key()));
    }

    private List<List<String>> revisions() {
        return agreement.revisions().stream()
                .map(revision ->
                        List.of(revision.version(), labels.date(revision.date()), revision.author(), revision.change()))
                .toList();
    }

    /**
     * Stored answers that the form has no place for: to unknown questions, in unasked voices, or beside a fact. Those that
     * only the profile keeps out of view are not among them: they return when the profile changes back.
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
        return AnswerText.plain(entry.getValue(), question, labels.locale());
    }

    private List<List<String>> unplaced() {
        return agreement.unplaced().stream()
                .map(kept -> List.of(kept.origin(), kept.content()))
                .toList();
    }
}
