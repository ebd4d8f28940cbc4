package nl.ncw.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.export.ReadBack;
import nl.ncw.export.TypedQuestions;
import nl.ncw.export.Written;
import nl.ncw.export.office.LibreOffice;
import nl.ncw.export.office.Saving;
import nl.ncw.export.office.TextDocument;
import nl.ncw.export.office.UsesLibreOffice;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.MeasurementUnit;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A document whose questions ask for typed values. */
class TypedDocumentTest {
    private static final Agreement ANSWERED = TypedQuestions.answered();

    static Stream<Locale> languages() {
        return LocalisedText.LANGUAGES.stream();
    }

    private static byte[] sent(Agreement agreement, Locale language) {
        return Written.by(new WordAgreementWriter(language), agreement, TypedQuestions.CATALOGUE);
    }

    private static ReadResult read(byte[] document, Catalogue catalogue) {
        try {
            return new WordAgreementReader().read(new ByteArrayInputStream(document), CatalogueSource.of(catalogue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadResult read(EditedDocument document) {
        return read(document.bytes(), TypedQuestions.CATALOGUE);
    }

    private static EditedDocument edited(Agreement agreement) {
        return EditedDocument.of(sent(agreement, LocalisedText.DUTCH));
    }

    /** A paragraph with the bookmark of a field, in which somebody typed over all that was there. */
    private static String typed(String row, String column, String text) {
        return "<w:p><w:bookmarkStart w:id=\"9000\" w:name=\"" + EditedDocument.name(row, column) + "\"/>"
                + EditedDocument.run(text) + "<w:bookmarkEnd w:id=\"9000\"/></w:p>";
    }

    private static Answer answer(ReadResult read, String question) {
        return answer(read.agreement(), question);
    }

    private static Answer answer(Agreement agreement, String question) {
        return agreement.answers().get(new AnswerKey(new QuestionId(question), Voice.JOINT));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void says_what_it_said_in_every_language(Locale language) {
        for (Agreement agreement : List.of(TypedQuestions.blank(), ANSWERED, TypedQuestions.withoutLiaison())) {
            ReadResult read = read(sent(agreement, language), TypedQuestions.CATALOGUE);

            assertThat(read.findings()).isEmpty();
            assertThat(read.agreement()).isEqualTo(agreement);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void says_what_it_said_when_its_marks_are_lost(Locale language) {
        byte[] copied =
                EditedDocument.of(sent(ANSWERED, language)).withoutMarks().bytes();

        assertThat(read(copied, TypedQuestions.CATALOGUE).agreement().answers()).isEqualTo(ANSWERED.answers());
    }

    @ParameterizedTest
    @CsvSource({
        "nl, 31-03-2026, dd-mm-jjjj, dd-MM-yyyy",
        "en, 2026-03-31, yyyy-mm-dd, yyyy-MM-dd",
        "de, 31.03.2026, TT.MM.JJJJ, dd.MM.yyyy",
        "fr, 31/03/2026, jj/mm/aaaa, dd/MM/yyyy"
    })
    void shows_days_in_the_notation_of_its_language(String language, String day, String empty, String format) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(EditedDocument.of(sent(ANSWERED, locale)).part("word/document.xml"))
                .contains(">" + day + "<", "\"" + format + "\"");
        assertThat(EditedDocument.of(sent(TypedQuestions.blank(), locale)).part("word/document.xml"))
                .contains(">" + empty + "<");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void takes_days_in_the_notation_that_forms_had_earlier(Locale language) {
        String row = TypedQuestions.TESTED + "/joint";
        ReadResult read = read(EditedDocument.of(sent(ANSWERED, language))
                .replacingParagraph(row, "answer", typed(row, "answer", "01-04-2026")));

        assertThat(answer(read, TypedQuestions.TESTED)).isEqualTo(Answer.date(LocalDate.of(2026, 4, 1)));
    }

    @Nested
    @UsesLibreOffice
    class Saved_by_another_program {
        @ParameterizedTest
        @EnumSource(Saving.class)
        void says_what_it_said(Saving saving) {
            try (TextDocument document = LibreOffice.running().openText(sent(ANSWERED, LocalisedText.DUTCH))) {
                ReadResult read = read(document.saved(saving), TypedQuestions.CATALOGUE);

                assertThat(ReadBack.troubles(read)).isEmpty();
                assertThat(read.agreement()).isEqualTo(ANSWERED);
            }
        }
    }

    @Nested
    class What_people_type {
        private ReadResult typing(String question, String text) {
            String row = question + "/joint";
            return read(edited(ANSWERED).replacingParagraph(row, "answer", typed(row, "answer", text)));
        }

        @ParameterizedTest
        @CsvSource({"30 min, 30, MINUTES", "'2 uur', 2, HOURS", "45, 45, MINUTES"})
        void is_a_number_with_the_unit_that_is_written(String text, long amount, MeasurementUnit unit) {
            ReadResult read = typing(TypedQuestions.WITHIN, text);

            assertThat(answer(read, TypedQuestions.WITHIN)).isEqualTo(Answer.number(amount, unit));
            assertThat(ReadBack.troubles(read)).isEmpty();
        }

        @Test
        void is_kept_if_it_is_no_number() {
            ReadResult read = typing(TypedQuestions.WITHIN, "uiterlijk 2 uur");

            assertThat(answer(read, TypedQuestions.WITHIN)).isEqualTo(Answer.number(90, MeasurementUnit.MINUTES));
            assertThat(read.agreement().unplaced())
                    .extracting(UnplacedText::content)
                    .containsExactly("uiterlijk 2 uur");
            assertThat(ReadBack.troubles(read)).isNotEmpty();
        }

        @Test
        void is_a_remark_behind_yes_or_no() {
            assertThat(answer(
                            typing(TypedQuestions.LIAISON, "Nee, tenzij de regio erom vraagt"), TypedQuestions.LIAISON))
                    .isEqualTo(Answer.no("tenzij de regio erom vraagt\nmits tijdig gemeld"));
        }
    }

    @Nested
    class An_option {
        private static final String ROWS = TypedQuestions.CHANNELS + "/joint#";
        private static final String BOX = "chosen";

        private ReadResult typing(String option, String text) {
            return read(edited(ANSWERED).replacingParagraph(ROWS + option, BOX, typed(ROWS + option, BOX, text)));
        }

        @ParameterizedTest
        @CsvSource({"☒ E-mail", "☑ E-mail", "x E-mail", "☐ x E-mail", "☐ E-mail x"})
        void is_chosen_with_any_sign(String text) {
            ReadResult read = typing("mail", text);

            assertThat(answer(read, TypedQuestions.CHANNELS)).isEqualTo(Answer.choices("telefoon", "mail", "lcms"));
            assertThat(ReadBack.troubles(read)).isEmpty();
        }

        @Test
        void is_chosen_and_what_stands_beside_it_is_kept() {
            ReadResult read = typing("mail", "☒ E-mail (alleen overdag)");

            assertThat(answer(read, TypedQuestions.CHANNELS)).isEqualTo(Answer.choices("telefoon", "mail", "lcms"));
            assertThat(read.agreement().unplaced())
                    .extracting(UnplacedText::content)
                    .containsExactly("(alleen overdag)");
        }

        @Test
        void that_people_add_is_kept() {
            ReadResult read = read(
                    edited(ANSWERED).addingBehind(ROWS + "lcms", BOX, EditedDocument.paragraph("☒ Satelliettelefoon")));

            assertThat(read.agreement().answers()).isEqualTo(ANSWERED.answers());
            assertThat(read.agreement().unplaced())
                    .extracting(UnplacedText::content)
                    .containsExactly("☒ Satelliettelefoon");
        }
    }

    @Test
    void is_understood_by_the_labels_that_it_had() {
        Catalogue renamed = TypedQuestions.of(
                renamed("mail", "Elektronische post", "E-mail"), renamed("middel", "Hulpmiddel", "Middel"));
        byte[] copied = edited(ANSWERED.answer(TypedQuestions.CHANNELS, Answer.choices("mail")))
                .withoutMarks()
                .bytes();
        ReadResult read = read(copied, renamed);

        assertThat(answer(read, TypedQuestions.CHANNELS)).isEqualTo(Answer.choices("mail"));
        assertThat(answer(read, TypedQuestions.MEANS)).isEqualTo(answer(ANSWERED, TypedQuestions.MEANS));
    }

    private static CatalogueItem renamed(String id, String label, String former) {
        return CatalogueParts.option(id, former).labelled(CatalogueParts.nl(label));
    }
}
