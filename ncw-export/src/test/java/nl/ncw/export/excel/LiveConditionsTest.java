package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.TestCatalogues;
import nl.ncw.export.Written;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.excel.sheet.AnswerProgress;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.office.LibreOffice;
import nl.ncw.export.office.OpenForm;
import nl.ncw.export.office.Saving;
import nl.ncw.export.office.Spreadsheet;
import nl.ncw.export.office.UsesLibreOffice;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.fixture.Seeds;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerCounts;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AskedQuestions;
import nl.ncw.model.agreement.Completeness;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.term.AgreementScope;
import nl.ncw.model.text.LocalisedText;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A form has all questions that may be asked, and its formulas say which of them are asked now. */
@Tag(Seeds.TAG)
class LiveConditionsTest {
    private static final String NOT_ASKED = "niet gevraagd";
    private static final Catalogue CATALOGUE = TestCatalogues.of(questions());
    private static final Agreement DRAFT = TestCatalogues.draft(CATALOGUE);

    private static Question[] questions() {
        Condition yes = answered("elk", "yes");
        return Stream.of(
                        question("na-later", AnswerKind.TEXT, Voicing.JOINT, answered("later", "een")),
                        question("na-elk", AnswerKind.NUMBER, Voicing.EACH_PARTY, yes),
                        question("na-een-van-elk", AnswerKind.DATE, Voicing.JOINT, yes),
                        question("elk", AnswerKind.YES_NO, Voicing.EACH_PARTY, Condition.ALWAYS),
                        question(
                                "geregeld",
                                AnswerKind.YES_NO,
                                Voicing.JOINT,
                                fact(AgreementFact.CORE_TASK, "beheerder")),
                        question("reden", AnswerKind.TEXT, Voicing.EACH_PARTY, answered("geregeld", "no")),
                        question("meer", AnswerKind.CHOICES, Voicing.JOINT, Condition.ALWAYS),
                        question("na-meer", AnswerKind.TABLE, Voicing.JOINT, answered("meer", "twee")),
                        question("regionaal", AnswerKind.TEXT, Voicing.JOINT, fact(AgreementFact.SCOPE, "regionaal")),
                        question("een", AnswerKind.TEXT, Voicing.JOINT, fact(AgreementFact.INVOLVED_REGIONS, "one")),
                        question(
                                "regios",
                                AnswerKind.CONTACTS,
                                Voicing.JOINT,
                                fact(AgreementFact.INVOLVED_REGIONS, "several")),
                        question("profiel", AnswerKind.TEXT, Voicing.JOINT, mixed()),
                        scope(fact(AgreementFact.CORE_TASK, "beheerder")),
                        question("na-reikwijdte", AnswerKind.TEXT, Voicing.JOINT, answered("reikwijdte", "landelijk")),
                        question("later", AnswerKind.CHOICE, Voicing.JOINT, answered("meer", "een", "twee")))
                .toArray(Question[]::new);
    }

    /** A question that shows the scope, and is asked under a condition itself. */
    private static Question scope(Condition condition) {
        QuestionHeader header = CatalogueParts.stating(
                AgreementFact.SCOPE,
                CatalogueParts.header(id("reikwijdte").value(), Voicing.JOINT, Obligation.REQUIRED));
        return ValueQuestion.choice(
                CatalogueParts.askedIf(condition, header),
                List.of(
                        CatalogueParts.option("regionaal", "Regionaal"),
                        CatalogueParts.option("landelijk", "Landelijk")));
    }

    private static Condition mixed() {
        return new Condition(List.of(
                clause(
                        Condition.Quantifier.ANY_OF,
                        Condition.Test.of(AgreementFact.PROFILE, "kern"),
                        Condition.Test.of(AgreementFact.CORE_TASK, "hulpdienst", "dienstverlener"),
                        Condition.Test.of(id("geregeld"), "yes")),
                clause(
                        Condition.Quantifier.ALL_OF,
                        Condition.Test.of(AgreementFact.PROFILE, "structureel"),
                        Condition.Test.of(AgreementFact.SCOPE, "regionaal", "landelijk"))));
    }

    private static Condition.Clause clause(Condition.Quantifier quantifier, Condition.Test... tests) {
        return new Condition.Clause(quantifier, List.of(tests));
    }

    private static Question question(String id, AnswerKind kind, Voicing voicing, Condition condition) {
        return CatalogueParts.question(
                kind,
                CatalogueParts.askedIf(condition, CatalogueParts.header(id(id).value(), voicing, Obligation.REQUIRED)));
    }

    private static Condition fact(AgreementFact fact, String... values) {
        return Condition.of(Condition.Test.of(fact, values));
    }

    private static Condition answered(String question, String... values) {
        return Condition.of(Condition.Test.of(id(question), values));
    }

    private static QuestionId id(String id) {
        return new QuestionId("deel.stuk." + id);
    }

    static List<Setting> settings() {
        return settings(Seeds.of(24));
    }

    private static List<Setting> settings(int count) {
        return IntStream.range(0, count).mapToObj(Setting::random).toList();
    }

    static Stream<Locale> languages() {
        return LocalisedText.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void a_form_that_is_sent_says_which_questions_are_asked(Setting setting) {
        Workbook workbook = Workbook.of(setting.agreement(), CATALOGUE);

        assertThat(notAsked(workbook, NOT_ASKED)).isEqualTo(notAsked(setting.agreement()));
        assertThat(counts(workbook)).isEqualTo(counts(setting.agreement()));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void a_form_that_somebody_fills_in_says_it_too(Setting setting) {
        Workbook workbook = Workbook.of(DRAFT, CATALOGUE);
        setting.texts().entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .forEach(
                        cell -> workbook.cell(cell.getKey().row(), cell.getKey().column())
                                .setCellValue(cell.getValue()));
        XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook.poi());

        assertThat(notAsked(workbook, NOT_ASKED)).isEqualTo(notAsked(setting.agreement()));
        assertThat(counts(workbook)).isEqualTo(counts(setting.agreement()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void in_every_language(Locale language) {
        String word = AnswerProgress.NOT_ASKED.word(DocumentLabels.in(language));
        for (Setting setting : settings(5)) {
            Workbook workbook =
                    new Workbook(Written.by(new ExcelAgreementWriter(language), setting.agreement(), CATALOGUE));
            assertThat(notAsked(workbook, word)).isEqualTo(notAsked(setting.agreement()));
        }
    }

    @Nested
    @UsesLibreOffice
    class A_form_that_is_filled_in_with_LibreOffice {
        @ParameterizedTest
        @EnumSource
        void comes_back_as_it_was_sent(Saving saving) throws IOException {
            Agreement agreement = Setting.random(0).agreement();
            byte[] sent = Written.by(new ExcelAgreementWriter(), agreement, CATALOGUE);

            ReadResult read = read(LibreOffice.running().resave(sent, saving));

            assertThat(read.agreement()).isEqualTo(agreement);
            assertThat(read.findings()).isEmpty();
        }

        @Test
        void says_it_too() {
            byte[] form = Written.by(new ExcelAgreementWriter(), DRAFT, CATALOGUE);
            try (Spreadsheet book = LibreOffice.running().open(form)) {
                OpenForm open = new OpenForm(book);
                for (Setting setting : settings(12)) {
                    setting.texts().forEach((cell, text) -> open.type(cell.row(), cell.column(), text));
                    book.calculate();

                    List<String> found = open.rows()
                            .filter(row -> row.columns().containsKey(WorkbookAnchors.CHECK))
                            .filter(row ->
                                    row.cell(WorkbookAnchors.CHECK).text().equals(NOT_ASKED))
                            .map(OpenForm.Row::id)
                            .toList();
                    assertThat(found).isEqualTo(notAsked(setting.agreement()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void answers_to_questions_that_are_not_asked_come_back_with_the_others(Setting setting) throws IOException {
        Agreement agreement = setting.agreement()
                .answer(id("na-later").value(), Answer.text("Bewaard"))
                .answer(id("profiel").value(), Answer.notApplicable("Ook bewaard"));

        ReadResult read = read(Written.by(new ExcelAgreementWriter(), agreement, CATALOGUE));

        assertThat(read.agreement()).isEqualTo(agreement);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void the_row_of_a_question_that_is_not_asked_is_grey() {
        XSSFSheet section = Workbook.of(DRAFT, CATALOGUE).sections().findFirst().orElseThrow();
        var formats = section.getSheetConditionalFormatting();
        List<XSSFConditionalFormatting> grey = IntStream.range(0, formats.getNumConditionalFormattings())
                .mapToObj(formats::getConditionalFormattingAt)
                .filter(format -> format.getRule(0).getFormula1().endsWith("\"" + NOT_ASKED + "\""))
                .toList();

        assertThat(grey)
                .anySatisfy(format -> assertThat(format.getFormattingRanges()[0].formatAsString())
                        .matches("B\\d+:J\\d+"));
    }

    @Test
    void a_remark_on_yes_or_no_is_no_contradiction() {
        Workbook workbook = Workbook.of(
                DRAFT.answer(id("elk").value(), Party.REGION, Answer.yes("Mits op tijd gemeld")), CATALOGUE);

        assertThat(workbook.text("deel.stuk.elk/region", "note")).isEqualTo("Mits op tijd gemeld");
        assertThat(workbook.text("deel.stuk.elk/region", WorkbookAnchors.CHECK)).isEqualTo("ingevuld");
    }

    @Test
    void a_remark_without_yes_or_no_is_one() {
        Workbook workbook = Workbook.of(DRAFT, CATALOGUE);
        workbook.cell("deel.stuk.elk/region", "note").setCellValue("Mits op tijd gemeld");
        XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook.poi());

        assertThat(workbook.text("deel.stuk.elk/region", WorkbookAnchors.CHECK)).isEqualTo("controleer");
    }

    private static ReadResult read(byte[] workbook) throws IOException {
        return new ExcelAgreementReader()
                .read(
                        new ByteArrayInputStream(workbook),
                        CatalogueSource.of(CATALOGUE).withRegions(SafetyRegions.register()));
    }

    private static List<String> notAsked(Workbook workbook, String word) {
        return workbook.lines()
                .filter(line -> line.has(WorkbookAnchors.CHECK))
                .filter(line -> Workbook.text(line.cell(WorkbookAnchors.CHECK)).equals(word))
                .map(Workbook.Line::id)
                .toList();
    }

    private static List<String> notAsked(Agreement agreement) {
        AskedQuestions asked = AskedQuestions.of(agreement, CATALOGUE);
        return CATALOGUE.entries().stream()
                .map(Catalogue.Entry::question)
                .flatMap(question -> question.voices().stream().map(voice -> new AnswerKey(question.id(), voice)))
                .filter(key -> !asked.isAsked(key))
                .map(AnswerKey::toString)
                .toList();
    }

    /** The counts of required questions, of open points and of unanswered questions. */
    private static List<String> counts(Workbook workbook) {
        var row = Workbook.cells(workbook.poi().getSheetAt(0))
                .filter(cell -> cell.getColumnIndex() == 3 && cell.getCellType() == CellType.FORMULA)
                .map(XSSFCell::getRow)
                .reduce((one, next) -> next)
                .orElseThrow();
        return Stream.of(3, 6, 7)
                .map(column -> Workbook.text(row.getCell(column)))
                .toList();
    }

    private static List<String> counts(Agreement agreement) {
        AnswerCounts total = Completeness.of(agreement, CATALOGUE).total();
        return List.of(
                total.settled() + " van " + total.asked(),
                String.valueOf(total.toBeSettled()),
                String.valueOf(total.unanswered()));
    }

    private record Place(String row, String column) {}

    /** What somebody fills in, as texts and as an agreement. */
    private record Setting(int seed, Map<Place, String> texts, Agreement agreement) {
        static Setting random(int seed) {
            return new Filler(new Random(seed)).fill(seed);
        }

        @Override
        public String toString() {
            return seed + ": "
                    + texts.values().stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        }
    }

    private static final class Filler {
        private final Random random;
        private final Map<Place, String> texts = new LinkedHashMap<>();
        private Agreement agreement = DRAFT;

        Filler(Random random) {
            this.random = random;
        }

        Setting fill(int seed) {
            partners();
            type(
                    "@scope",
                    "value",
                    pick("", "Regionaal", "Landelijk"),
                    text -> agreement = agreement.with(
                            AgreementProperties.SCOPE, AgreementScope.ofKey(text.toLowerCase(Locale.ROOT))));
            regions();
            yesNo("elk/region", answer -> agreement = agreement.answer(id("elk").value(), Party.REGION, answer));
            yesNo(
                    "elk/partner",
                    answer -> agreement = agreement.answer(id("elk").value(), Party.PARTNER, answer));
            yesNo(
                    "geregeld/joint",
                    answer -> agreement = agreement.answer(id("geregeld").value(), answer));
            choices();
            type(
                    "deel.stuk.later/joint",
                    "answer",
                    pick("", "Eén", "Twee"),
                    text -> agreement =
                            agreement.answer(id("later").value(), Answer.choice(text.equals("Twee") ? "twee" : "een")));
            return new Setting(seed, texts, agreement);
        }

        private void partners() {
            type("@partner.name", "value", "Waterschap", text -> {});
            String task = pick("", "hulpdienst", "beheerder", "dienstverlener");
            agreement = agreement.with(
                    AgreementProperties.PARTNER,
                    task.isEmpty()
                            ? CrisisPartner.named("Waterschap")
                            : CrisisPartner.named("Waterschap", CoreTask.ofKey(task)));
            type("@partner.core-task", "value", task, text -> {});
            String other = pick("", "beheerder", "hulpdienst");
            type("@other-partners", "name", other.isEmpty() ? "" : "Ander", text -> {});
            type(
                    "@other-partners",
                    "core-task",
                    other,
                    text -> agreement = agreement.with(
                            AgreementProperties.OTHER_PARTNERS,
                            List.of(CrisisPartner.named("Ander", CoreTask.ofKey(text)))));
        }

        private void regions() {
            String here = "Gelderland-Zuid (VR08)";
            type(
                    "@region",
                    "value",
                    pick("", here),
                    text -> agreement = agreement.with(AgreementProperties.REGION, SafetyRegions.byCode("VR08")));
            type(
                    "@involved-regions",
                    "region",
                    pick("", here, "Utrecht (VR09)"),
                    text -> agreement =
                            agreement.involving(List.of(SafetyRegions.byCode(text.equals(here) ? "VR08" : "VR09"))));
        }

        private void choices() {
            List<String> chosen = new ArrayList<>();
            for (String option : List.of("een", "twee")) {
                type("deel.stuk.meer/joint#" + option, "chosen", pick("", "☒"), text -> chosen.add(option));
            }
            if (!chosen.isEmpty()) {
                agreement = agreement.answer(id("meer").value(), Answer.choices(chosen.toArray(String[]::new)));
            }
        }

        private void yesNo(String row, Function<Answer, Agreement> answer) {
            String status = pick("", "", "", "Niet van toepassing");
            String given = status.isEmpty() ? pick("", "ja", "nee") : "";
            type("deel.stuk." + row, "status", status, text -> answer.apply(Answer.notApplicable("")));
            type(
                    "deel.stuk." + row,
                    "answer",
                    given,
                    text -> answer.apply(text.equals("ja") ? Answer.yes("") : Answer.no("")));
        }

        private void type(String row, String column, String text, Consumer<String> given) {
            texts.put(new Place(row, column), text);
            if (!text.isEmpty()) {
                given.accept(text);
            }
        }

        private String pick(String... texts) {
            return texts[random.nextInt(texts.length)];
        }
    }
}
