package nl.ncw.export.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.ReadBack;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.TypedQuestions;
import nl.ncw.export.Written;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A form whose document properties a program removed, as Word's Document Inspector and metadata removers do. */
class ScrubbedDocumentTest {
    private static final String PROPERTIES = "docProps/custom.xml";

    static Stream<Locale> languages() {
        return LocalisedText.LANGUAGES.stream();
    }

    private static EditedDocument scrubbed(Agreement agreement) {
        return EditedDocument.of(agreement).replacing(PROPERTIES, "<property .*</property>", "");
    }

    private static EditedDocument scrubbed(Locale language) {
        return EditedDocument.of(Written.by(
                        new WordAgreementWriter(language), TypedQuestions.answered(), TypedQuestions.CATALOGUE))
                .replacing(PROPERTIES, "<property .*</property>", "");
    }

    private static ReadResult read(EditedDocument document, CatalogueSource catalogues) {
        try {
            return new WordAgreementReader().read(new ByteArrayInputStream(document.bytes()), catalogues);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the answers without lists of contacts: the column for the region of a contact is in a form only if a
     * contact that was sent has one, so it is kept apart when what was sent is lost.
     */
    private static Map<AnswerKey, Answer> withoutRegions(Agreement agreement) {
        return agreement.answers().entrySet().stream()
                .filter(answer -> !(answer.getValue().given().orElse(null) instanceof AnswerValue.Contacts))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String kept(ReadResult read) {
        return read.agreement().unplaced().stream().map(UnplacedText::content).collect(Collectors.joining("\n"));
    }

    @Test
    void is_read_by_its_marks_and_not_as_the_original_form() {
        ReadResult read = scrubbed(TestAgreements.full()).read();

        assertThat(read.findings()).extracting(Finding::code).contains("word.sent-missing");
        assertThat(read.findings()).extracting(Finding::code).doesNotContain("word.original-form");
        assertThat(read.agreement().catalogue()).isEqualTo(TestAgreements.full().catalogue());
        assertThat(read.agreement().profile()).isEqualTo(TestAgreements.full().profile());
        assertThat(withoutRegions(read.agreement())).isEqualTo(withoutRegions(TestAgreements.full()));
        assertThat(kept(read)).contains("Hollands Midden (VR16)");
    }

    @Test
    void is_read_although_the_removed_part_is_still_named() {
        ReadResult read =
                EditedDocument.of(TestAgreements.empty()).without(PROPERTIES).read();

        assertThat(read.findings()).extracting(Finding::code).containsExactly("word.sent-missing");
        assertThat(read.agreement()).isEqualTo(TestAgreements.empty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void says_what_it_said_in_every_language(Locale language) {
        ReadResult read = read(scrubbed(language), CatalogueSource.of(TypedQuestions.CATALOGUE));

        assertThat(read.agreement().answers())
                .isEqualTo(TypedQuestions.answered().answers());
        assertThat(read.findings()).extracting(Finding::code).contains("word.sent-missing");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void says_what_it_said_when_its_marks_are_lost_too(Locale language) {
        ReadResult read = read(scrubbed(language).withoutMarks(), CatalogueSource.of(TypedQuestions.CATALOGUE));

        assertThat(read.agreement().answers())
                .isEqualTo(TypedQuestions.answered().answers());
    }

    @Test
    void has_no_answers_if_it_is_blank_and_its_marks_are_lost_too() {
        ReadResult read = scrubbed(TestAgreements.empty()).withoutMarks().read();

        assertThat(read.agreement()).isEqualTo(TestAgreements.empty());
        assertThat(ReadBack.troubles(read))
                .allSatisfy(trouble -> assertThat(trouble).matches("word.(sent-missing|by-place).*"));
    }

    @Test
    void says_all_that_it_said_when_its_marks_are_lost_too() {
        ReadResult read = scrubbed(TestAgreements.full()).withoutMarks().read();

        assertThat(withoutRegions(read.agreement())).isEqualTo(withoutRegions(TestAgreements.full()));
        assertThat(kept(read)).contains("Meldkamer bij mens-cultuur-oto.vertrouwen.aanspreekpunt");
        assertThat(ReadBack.inFull(read.agreement())).doesNotContain("Reden of actie:");
    }

    @Test
    void is_found_by_the_catalogue_that_it_prints_if_the_source_lists_none() {
        ReadResult read = read(scrubbed(TestAgreements.empty()), reference -> Catalogues.find(reference));

        assertThat(read.agreement()).isEqualTo(TestAgreements.empty());
    }

    @Test
    void is_refused_if_its_catalogue_is_not_known() {
        assertThatThrownBy(() -> read(scrubbed(TestAgreements.empty()), reference -> Optional.empty()))
                .hasCauseInstanceOf(UnreadableAgreementException.class)
                .hasMessageContaining("is not known here");
    }

    @Test
    void keeps_an_answer_that_names_a_party_when_its_marks_are_lost_too() {
        ReadResult read = EditedDocument.of(TestAgreements.empty())
                .typing("proces.alerteren.wijze/joint", "answer", EditedDocument.run("Crisispartner"))
                .replacing(PROPERTIES, "<property .*</property>", "")
                .withoutMarks()
                .read();

        assertThat(ReadBack.inFull(read.agreement())).contains("Crisispartner");
    }
}
