package nl.ncw.export;

import static org.junit.jupiter.api.Named.named;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.Unplaced;
import nl.ncw.model.agreement.Validity;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.ChoiceQuestion;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Option;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.TextQuestion;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Named;

/** Agreements on which every format is tried: one with nothing in it, one between parties who said nothing yet, one with everything, and one that breaks formats. */
public final class TestAgreements {
    /** The first version, so that what the tests quote does not change with the form. */
    public static final Catalogue CATALOGUE = Catalogues.all().get(0);

    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** 40,000 characters and some, in paragraphs, of which no word occurs twice. */
    public static final String LONG_TEXT = longText("woord");

    /** Longer than any column, without a blank to break it at. */
    public static final String LONG_WORD = "Crisisbeheersingsinformatievoorziening".repeat(12);

    /** Each breaks some format that is not careful. */
    public static final List<String> AWKWARD_TEXTS = List.of(
            "=1+1",
            "+31 6 00000000",
            "-2+3",
            "@SUM(A1:A9)",
            "'citaat",
            "\tmet\ttabs\t",
            "_x0041_ en _x005F_x0041_",
            "een \uD83D\uDE00 en een vlag \uD83C\uDDF3\uD83C\uDDF1",
            "\u6F22\u5B57\u3068\u304B\u306A",
            "cafe\u0301 en A\u030A",
            "niet\u2011afbreekbaar",
            "{x} ${1+1} %s %d %n {{y}}",
            "<b>vet</b> &amp; ]]> <!-- -->",
            "regel een\n\nregel drie",
            "\"aanhaling\" \\ terug",
            LONG_WORD);

    private TestAgreements() {}

    @SuppressWarnings("exports") // JUnit is on the class path
    public static Stream<Named<Agreement>> all() {
        return Stream.of(
                named("a blank form", empty()),
                named("a draft between parties", begun()),
                named("a full one", full()),
                named("an awkward one", awkward()));
    }

    /** Without answers and parties: laid out as a form to fill in. */
    public static Agreement empty() {
        return Agreement.draft(CATALOGUE, CooperationProfile.STRUCTUREEL);
    }

    /** The parties are known, and have answered nothing. */
    public static Agreement begun() {
        return between(empty());
    }

    /** The same agreement between two parties, so that it is no form but lacks its answers. */
    public static Agreement between(Agreement agreement) {
        return agreement.between(
                SafetyRegions.byCode("VR08"), CrisisPartner.named("Waterschap Rivierenland", CoreTask.BEHEERDER));
    }

    /** Every question is answered in every voice, one as not applicable and one as an open point. */
    public static Agreement full() {
        Agreement agreement = empty().identifiedAs("ZAAK-2026.001")
                .between(
                        SafetyRegions.byCode("VR08"),
                        new CrisisPartner("Waterschap Rivierenland", CoreTask.BEHEERDER, Optional.of("waterschap")))
                .involving(List.of(SafetyRegions.byCode("VR08"), SafetyRegions.byCode("VR16")))
                .withStatus(AgreementStatus.IN_AFSTEMMING)
                .withValidity(Validity.from(LocalDate.of(2026, 3, 1))
                        .until(LocalDate.of(2028, 2, 29))
                        .evaluatedBy(LocalDate.of(2027, 9, 1)))
                .withContact(Party.REGION, contact("Anna de Vries"))
                .withContact(Party.PARTNER, Contact.named("Wachtdienst"))
                .withSignatory(
                        new Signatory(Party.REGION, "Bram Jansen", "Directeur", Optional.of(LocalDate.of(2026, 2, 20))))
                .withSignatory(new Signatory(Party.PARTNER, "Carla Smit", "", Optional.empty()))
                .withRevision(new Revision("0.1", LocalDate.of(2026, 1, 12), "Anna de Vries", "Eerste opzet"))
                .withRevision(new Revision("0.2", LocalDate.of(2026, 2, 3), "Carla Smit", "Trigger aangescherpt"));
        for (Map.Entry<AnswerKey, Question> asked : asked().entrySet()) {
            agreement = agreement.answer(
                    asked.getKey(), answer(asked.getValue(), asked.getKey().voice()));
        }
        return agreement
                .answer("proces.alerteren.rol-locc", Answer.notApplicable("Het LOCC heeft hier geen rol."))
                .answer(
                        "mens-cultuur-oto.oefenen.frequentie",
                        Answer.toBeSettled("Oefenkalender maken", "OTO-functionaris", LocalDate.of(2026, 6, 30)));
    }

    /** Awkward texts, long ones, and things without a place in the catalogue. */
    public static Agreement awkward() {
        Agreement agreement = empty().between(
                        SafetyRegions.byCode("VR25"),
                        CrisisPartner.named(
                                "Jansen & Zonen &9 &RRail \"=1+1\" " + "Zeer Lange Naam ".repeat(20) + "\uD83D\uDE00",
                                CoreTask.INCIDENTELE_PARTNER))
                .withContact(Party.PARTNER, contact("=HYPERLINK(\"http://x.invalid\")"))
                .withSignatory(new Signatory(Party.PARTNER, "@naam", "+functie", Optional.empty()))
                .withRevision(new Revision("=2", LocalDate.of(2026, 1, 12), "-auteur", "_x0041_"))
                .withUnplaced(new Unplaced("=Blad!A1", "-1 " + longText("bewaard")));
        List<AnswerKey> texts = asked().entrySet().stream()
                .filter(asked -> asked.getValue() instanceof TextQuestion)
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < AWKWARD_TEXTS.size(); i++) {
            agreement = agreement.answer(texts.get(i), Answer.text(AWKWARD_TEXTS.get(i)));
        }
        return withStrangers(agreement)
                .answer("techniek.terugvalprocedure.wijze", Answer.text(LONG_TEXT))
                .answer("mens-cultuur-oto.oefenen.frequentie", Answer.notApplicable(""))
                .answer("mens-cultuur-oto.vertrouwen.vertrouwen", new Answer.ToBeSettled("", "", Optional.empty()));
    }

    /** Answers to questions, options and columns that the catalogue has not, and in voices that are not asked. */
    private static Agreement withStrangers(Agreement agreement) {
        return agreement
                .answer("proces.vervallen.vraag", Answer.text("=antwoord op een vervallen vraag"))
                .answer("proces.vervallen.tabel", Party.PARTNER, Answer.table(AnswerValue.Row.of(Map.of("x", "=cel"))))
                .answer("algemeen.kerntaak.kerntaak", Answer.choice("beheerder"))
                .answer("proces.alerteren.wijze", Party.REGION, Answer.text("In een stem die niet gevraagd is."))
                .answer(
                        "organisatie.randvoorwaarden.voorzieningen",
                        Answer.checklist(
                                AnswerValue.Tick.arranged("vervallen-voorziening", "+notitie"),
                                AnswerValue.Tick.added("=eigen", longText("notitie"))))
                .answer(
                        "proces.op-en-afschalen.niveaus",
                        Answer.matrix(Map.of("extra-rij", AnswerValue.Row.of(Map.of("extra-kolom", "=matrixcel")))))
                .answer(
                        "techniek.accounts.rechten",
                        Answer.table(AnswerValue.Row.of(
                                Map.of("functie", LONG_WORD, "_x0042_", "-extra", "rechten", LONG_WORD))));
    }

    /** The keys under which the parties answer, with their questions, in the order of the form. */
    public static Map<AnswerKey, Question> asked() {
        return CATALOGUE.entries().stream()
                .map(Catalogue.Entry::question)
                .filter(question -> question.fact().isEmpty())
                .flatMap(question -> question.voices().stream()
                        .map(voice -> Map.entry(new AnswerKey(question.id(), voice), question)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one, LinkedHashMap::new));
    }

    /** The same agreement, its answers given in another order. */
    public static Agreement rebuilt(Agreement agreement) {
        List<Map.Entry<AnswerKey, Answer>> answers =
                new ArrayList<>(agreement.answers().entrySet());
        Collections.reverse(answers);
        Agreement rebuilt = agreement;
        for (Map.Entry<AnswerKey, Answer> entry : answers) {
            rebuilt = rebuilt.unanswer(entry.getKey());
        }
        for (Map.Entry<AnswerKey, Answer> entry : answers) {
            rebuilt = rebuilt.answer(entry.getKey(), entry.getValue());
        }
        return rebuilt;
    }

    private static Answer answer(Question question, Voice voice) {
        String text = "Afspraak bij %s namens %s.".formatted(question.id(), voice.key());
        return switch (question.kind()) {
            case TEXT -> Answer.text(text + "\nEen tweede regel.");
            case CHOICE ->
                Answer.choice(((ChoiceQuestion) question).options().get(0).id());
            case CHECKLIST ->
                Answer.checklist(Stream.concat(
                                ((ChecklistQuestion) question)
                                        .items().stream().map(item -> AnswerValue.Tick.arranged(item.id(), text)),
                                Stream.of(AnswerValue.Tick.added("Eigen voorziening", "")))
                        .toArray(AnswerValue.Tick[]::new));
            case TABLE ->
                Answer.table(
                        row(((TableQuestion) question).columns(), column -> column.id(), "Rij 1 van "),
                        row(((TableQuestion) question).columns(), column -> column.id(), "Rij 2 van "));
            case MATRIX -> matrix((MatrixQuestion) question);
            case REGIONS -> Answer.regions(SafetyRegions.byCode("VR01"), SafetyRegions.byCode("VR02"));
            case CONTACTS -> Answer.contacts(contact("Meldkamer bij " + question.id()), Contact.named("Piket"));
        };
    }

    private static Answer matrix(MatrixQuestion question) {
        return Answer.matrix(question.rows().stream()
                .map(Option::id)
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> row(question.columns(), column -> column.id(), "Niveau " + id + " "))));
    }

    private static <C> AnswerValue.Row row(List<C> columns, Function<C, String> id, String text) {
        return AnswerValue.Row.of(columns.stream().collect(Collectors.toMap(id, column -> text + id.apply(column))));
    }

    private static Contact contact(String name) {
        return Contact.named(name)
                .as("Informatiemanager", "Crisisbureau")
                .reachedAt("06-00000000", "piket@voorbeeld.invalid")
                .forRegion(SafetyRegions.byCode("VR16"));
    }

    /** Words with a number each, 300 to a paragraph. */
    public static String longText(String word) {
        return IntStream.range(0, 5000)
                .mapToObj(i -> word + i + (i % 300 == 299 ? "\n" : " "))
                .collect(Collectors.joining())
                .strip();
    }
}
