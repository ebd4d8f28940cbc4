package nl.ncw.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.DocumentOutline.Role;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerState;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.ContactsQuestion;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.MeasurementUnit;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.ValueType;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.term.BasisDocument;
import nl.ncw.model.term.BasisKind;
import nl.ncw.model.term.Enclosure;
import nl.ncw.model.term.Endorsement;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of answer, each state of one and each role of an annex goes through each format and back. The fixtures are made by
 * switches over the enums, so that a new constant does not compile here until it has one.
 */
class AllKindsTest {
    /** The kinds whose answers a form offers to choose from. */
    private static final Set<AnswerKind> OFFERED =
            EnumSet.of(AnswerKind.CHOICE, AnswerKind.CHOICES, AnswerKind.REGIONS);

    private static final ValueType MINUTES = new ValueType.Number(MeasurementUnit.MINUTES);
    private static final ValueType DAY = new ValueType.Date();
    private static final Catalogue CATALOGUE = TestCatalogues.of(Stream.concat(
                    Arrays.stream(AnswerKind.values()).map(AllKindsTest::question),
                    Arrays.stream(AnswerState.values()).map(AllKindsTest::question))
            .toArray(Question[]::new));
    private static final Agreement AGREEMENT = agreement();
    /** The one thing to say of the agreement: that it answers a question which the catalogue does not ask. */
    private static final String ONLY_UNASKED = "json.unknown-question";

    private static final Agreement WITHOUT_ANSWERS = TestAgreements.between(TestCatalogues.draft(CATALOGUE));
    private static final DocumentOutline OUTLINE = DocumentOutline.of(AGREEMENT, CATALOGUE, TestAgreements.DUTCH);
    private static final Map<AgreementFormat, String> SHOWN = new ConcurrentHashMap<>();

    private static Question question(AnswerKind kind) {
        QuestionHeader header = header(kind.key());
        return switch (kind) {
            case TEXT -> ValueQuestion.text(header);
            case CHOICE -> ValueQuestion.choice(header, List.of(option("eerste-keus"), option("tweede-keus")));
            case CHOICES ->
                new ValueQuestion(
                        header,
                        new ValueType.Choices(List.of(
                                option("eerste-van-meer"), option("tweede-van-meer"), option("derde-van-meer"))));
            case YES_NO -> new ValueQuestion(header, new ValueType.YesNo());
            case DATE -> new ValueQuestion(header, new ValueType.Date());
            case NUMBER -> new ValueQuestion(header, new ValueType.Number(MeasurementUnit.MINUTES));
            case CHECKLIST -> new ChecklistQuestion(header, List.of(option("voorziening")), true);
            case TABLE ->
                new TableQuestion(
                        header,
                        List.of(column("taak"), column("middel"), column("duur", MINUTES), column("getest", DAY)));
            case MATRIX ->
                new MatrixQuestion(
                        header,
                        List.of(option("niveau")),
                        List.of(
                                new MatrixColumn(option("regio"), Voice.REGION),
                                new MatrixColumn(option("partner"), Voice.PARTNER)),
                        Map.of());
            case REGIONS -> new RegionsQuestion(header, true);
            case CONTACTS -> new ContactsQuestion(header, false);
        };
    }

    private static Answer answer(AnswerKind kind) {
        return switch (kind) {
            case TEXT -> Answer.text("gegeven-tekst");
            case CHOICE -> Answer.choice("tweede-keus");
            case CHOICES -> Answer.choices("eerste-van-meer", "derde-van-meer");
            case YES_NO -> Answer.yes("gegeven-toelichting");
            case DATE -> Answer.date(LocalDate.of(2031, 3, 31));
            case NUMBER -> Answer.number(753, MeasurementUnit.MINUTES);
            case CHECKLIST -> Answer.checklist(AnswerValue.Tick.arranged("voorziening", "gegeven-notitie"));
            case TABLE ->
                Answer.table(AnswerValue.Row.ofValues(Map.of(
                        "taak", new AnswerValue.Text("gegeven-taak"),
                        "middel", new AnswerValue.Text("gegeven-middel"),
                        "duur", new AnswerValue.Number(BigDecimal.valueOf(864), MeasurementUnit.MINUTES),
                        "getest", new AnswerValue.Date(LocalDate.of(2032, 4, 30)))));
            case MATRIX -> Answer.matrix(Map.of("niveau", AnswerValue.Row.of(Map.of("partner", "gegeven-cel"))));
            case REGIONS -> Answer.regions(SafetyRegions.byCode("VR17"));
            case CONTACTS -> Answer.contacts(Contact.named("gegeven-contact").reachedAt("06-00000017", ""));
        };
    }

    /** What every format says of the answer, and of no other part of the agreement. */
    private static List<String> said(AnswerKind kind) {
        return switch (kind) {
            case TEXT -> List.of("gegeven-tekst");
            case CHOICE -> List.of("tweede-keus");
            case CHOICES -> List.of("eerste-van-meer", "derde-van-meer");
            case YES_NO -> List.of("gegeven-toelichting");
            case DATE -> List.of("2031");
            case NUMBER -> List.of("753");
            case CHECKLIST -> List.of("gegeven-notitie");
            case TABLE -> List.of("gegeven-taak", "gegeven-middel", "864", "2032");
            case MATRIX -> List.of("gegeven-cel");
            case REGIONS -> List.of(SafetyRegions.byCode("VR17").name());
            case CONTACTS -> List.of("gegeven-contact", "06-00000017");
        };
    }

    private static Question question(AnswerState state) {
        return ValueQuestion.text(header("toestand-" + state.key()));
    }

    private static Answer answer(AnswerState state) {
        return switch (state) {
            case GIVEN -> Answer.text("toestand-tekst");
            case NOT_APPLICABLE -> Answer.notApplicable("toestand-reden");
            case TO_BE_SETTLED -> Answer.toBeSettled("toestand-actie", "toestand-eigenaar", LocalDate.of(2026, 6, 30));
        };
    }

    private static List<String> said(AnswerState state) {
        return switch (state) {
            case GIVEN -> List.of("toestand-tekst");
            case NOT_APPLICABLE -> List.of("toestand-reden");
            case TO_BE_SETTLED -> List.of("toestand-actie", "toestand-eigenaar");
        };
    }

    /** What every format says of what the agreement holds under a role; what is computed of it is no content of its own. */
    private static List<String> said(Role role) {
        return switch (role) {
            case COMPLETENESS -> List.of();
            case OPEN_POINTS -> said(AnswerState.TO_BE_SETTLED);
            case CONTACTS -> List.of("bereikbaar-contact");
            case SIGNATURES -> List.of("zeker-ondertekenaar");
            case TERMS -> List.of("zo-wijzigen-wij");
            case BASIS_DOCUMENTS -> List.of("grondslag-titel", "grondslag-artikel");
            case ENCLOSURES -> List.of("bijlage-titel", "bijlage-kenmerk");
            case RECORD -> List.of("grond-van-weigering");
            case ENDORSEMENTS -> List.of("instemmende-groep", "instemming-opmerking");
            case EARLIER_SIGNATURES -> List.of("eerdere-ondertekenaar", "eerder-in-hoedanigheid");
            case REVISIONS -> List.of("revisie-auteur", "revisie-wijziging");
            case UNASKED -> List.of("niet-gevraagd-antwoord");
            case SET_ASIDE -> List.of("terzijde-auteur", "terzijde-plaats", "terzijde-inhoud");
            case UNPLACED -> List.of("bewaarde-herkomst", "bewaarde-inhoud");
        };
    }

    private static Agreement agreement() {
        Agreement agreement = TestAgreements.between(TestCatalogues.draft(CATALOGUE))
                .withContact(Party.REGION, Contact.named("bereikbaar-contact"))
                .withSignatory(Signatory.of(Party.REGION, "zeker-ondertekenaar", ""))
                .with(AgreementProperties.AMENDMENT, "zo-wijzigen-wij")
                .with(AgreementProperties.PUBLICATION_GROUNDS, "grond-van-weigering")
                .with(
                        AgreementProperties.BASIS_DOCUMENTS,
                        List.of(new BasisDocument(BasisKind.WET, "grondslag-titel", "grondslag-artikel")))
                .with(AgreementProperties.ENCLOSURES, List.of(new Enclosure("bijlage-titel", "bijlage-kenmerk", "")))
                .with(
                        AgreementProperties.ENDORSEMENTS,
                        List.of(new Endorsement("instemmende-groep", Optional.empty(), "instemming-opmerking")))
                .with(
                        AgreementProperties.EARLIER_SIGNATORIES,
                        List.of(Signatory.of(Party.PARTNER, "eerdere-ondertekenaar", "")
                                .inCapacity("eerder-in-hoedanigheid")))
                .withRevision(new Revision("0.1", LocalDate.of(2026, 1, 12), "revisie-auteur", "revisie-wijziging"))
                .withSetAside(List.of(
                        new SetAsideValue("terzijde-auteur", Optional.empty(), "terzijde-plaats", "terzijde-inhoud")))
                .withUnplaced(new UnplacedText("bewaarde-herkomst", "bewaarde-inhoud"))
                .answer("deel.stuk.vervallen", Answer.text("niet-gevraagd-antwoord"));
        for (AnswerKind kind : AnswerKind.values()) {
            agreement = agreement.answer("deel.stuk." + kind.key(), answer(kind));
        }
        for (AnswerState state : AnswerState.values()) {
            agreement = agreement.answer("deel.stuk.toestand-" + state.key(), answer(state));
        }
        return agreement;
    }

    private static QuestionHeader header(String id) {
        return CatalogueParts.header("deel.stuk." + id, Voicing.JOINT, Obligation.REQUIRED);
    }

    private static CatalogueItem option(String id) {
        return new CatalogueItem(id, LocalisedText.dutch(id));
    }

    private static TableColumn column(String id) {
        return new TableColumn(option(id), Optional.empty(), List.of());
    }

    private static TableColumn column(String id, ValueType type) {
        return new TableColumn(option(id), Optional.empty(), type, false);
    }

    static List<AgreementFormat> formats() {
        return AgreementFormats.all();
    }

    /** What a format says of a constant, each with the format. */
    static Stream<Arguments> texts() {
        return formats().stream()
                .flatMap(format -> Stream.of(
                                Arrays.stream(AnswerKind.values()).map(kind -> arguments(format, kind, said(kind))),
                                Arrays.stream(AnswerState.values()).map(state -> arguments(format, state, said(state))),
                                Arrays.stream(Role.values()).map(role -> arguments(format, role, said(role))))
                        .flatMap(all -> all))
                .filter(arguments -> !((List<?>) arguments.get()[2]).isEmpty());
    }

    private static byte[] written(AgreementFormat format, Agreement agreement) {
        return Written.by(format.writer(TestAgreements.DUTCH), agreement, CATALOGUE);
    }

    /** What people see in a file, written once for all tests. */
    private static String shown(AgreementFormat format) {
        return SHOWN.computeIfAbsent(format, by -> shown(by, AGREEMENT));
    }

    private static String shown(AgreementFormat format, Agreement agreement) {
        try {
            return ShownText.of(format, written(format, agreement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_agreement_fills_each_role() {
        assertThat(Stream.concat(Stream.of(OUTLINE.completeness()), OUTLINE.annexes().stream())
                        .map(DocumentOutline.Annex::role))
                .containsExactlyInAnyOrder(Role.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void what_was_written_comes_back_equal(AgreementFormat format) throws IOException {
        ReadResult read = format.reader()
                .read(
                        new ByteArrayInputStream(written(format, AGREEMENT)),
                        CatalogueSource.of(CATALOGUE).withRegions(SafetyRegions.register()));
        assertThat(read.findings()).extracting(Finding::code).allMatch(ONLY_UNASKED::equals);
        assertThat(read.agreement()).isEqualTo(AGREEMENT);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("texts")
    void each_format_says_what_the_agreement_does(AgreementFormat format, Enum<?> constant, List<String> said) {
        assertThat(shown(format)).contains(said);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void none_of_it_is_said_by_the_form_itself(AgreementFormat format) {
        String form = shown(format, WITHOUT_ANSWERS);
        Stream<String> filledIn = Stream.of(
                        Arrays.stream(AnswerState.values()).map(AllKindsTest::said),
                        Arrays.stream(AnswerKind.values())
                                .filter(kind -> !OFFERED.contains(kind))
                                .map(AllKindsTest::said),
                        Arrays.stream(Role.values()).map(AllKindsTest::said))
                .flatMap(all -> all)
                .flatMap(List::stream);
        assertThat(form).doesNotContain(filledIn.collect(Collectors.toSet()));
    }

    @Test
    void a_document_to_read_has_all_annexes_and_a_form_those_that_it_does_not_show_elsewhere() {
        List<DocumentOutline.Annex> all = OUTLINE.annexes();
        assertThat(shown(AgreementFormats.PDF)).contains(texts(all));
        assertThat(shown(AgreementFormats.PDF)).contains(texts(List.of(OUTLINE.completeness())));
        for (AgreementFormat form : List.of(AgreementFormats.EXCEL, AgreementFormats.WORD)) {
            assertThat(shown(form)).as(form.name()).contains(texts(OUTLINE.annexesBehindForm()));
        }
    }

    private static List<String> texts(List<DocumentOutline.Annex> annexes) {
        return annexes.stream()
                .flatMap(annex -> Stream.of(
                                Stream.of(annex.heading()),
                                annex.content().headers().stream(),
                                annex.content().rows().stream().flatMap(List::stream))
                        .flatMap(all -> all))
                .filter(text -> !text.isBlank())
                .map(ShownText::squeezed)
                .toList();
    }
}
