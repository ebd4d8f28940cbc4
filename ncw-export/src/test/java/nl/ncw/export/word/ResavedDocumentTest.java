package nl.ncw.export.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.ncw.export.ReadBack;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.office.Saving;
import nl.ncw.export.office.TextDocument;
import nl.ncw.export.office.UsesLibreOffice;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.port.ReadResult;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that somebody opens and saves with LibreOffice. */
@UsesLibreOffice
class ResavedDocumentTest {
    static Stream<Arguments> documents() {
        return Stream.of(Saving.values())
                .flatMap(saving -> TestAgreements.all()
                        .map(named -> arguments(named(named.getName(), known(named.getPayload())), saving)));
    }

    /** Without the sign for a sign, {@code _x005F_}, of which LibreOffice does not say whether it wrote it itself. */
    private static Agreement known(Agreement agreement) {
        Map<AnswerKey, Answer> answers = new HashMap<>(agreement.answers());
        answers.replaceAll((key, answer) ->
                answer.equals(Answer.text("_x0041_ en _x005F_x0041_")) ? Answer.text("_x0041_") : answer);
        return agreement.replacingAnswers(answers);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("documents")
    void says_what_it_said(Agreement agreement, Saving saving) {
        ReadResult read = ReturnedDocument.after(agreement, saving, document -> {});

        assertThat(ReadBack.troubles(read)).isEmpty();
        assertThat(ReadBack.inFull(read.agreement())).isEqualTo(ReadBack.inFull(agreement));
        assertThat(read.sent()).contains(agreement);
    }

    @ParameterizedTest
    @EnumSource(Saving.class)
    void says_what_it_said_when_its_contents_were_gathered_anew(Saving saving) {
        Agreement agreement = TestAgreements.full();
        ReadResult read = ReturnedDocument.after(agreement, saving, TextDocument::updateContents);

        assertThat(ReadBack.troubles(read)).isEmpty();
        assertThat(read.agreement()).isEqualTo(agreement);
    }

    @ParameterizedTest
    @EnumSource(Saving.class)
    void says_what_was_agreed_if_it_is_a_finished_document(Saving saving) {
        Agreement agreement = TestAgreements.full().withStatus(AgreementStatus.VASTGESTELD);
        ReadResult read = ReturnedDocument.after(agreement, saving, TextDocument::updateContents);

        assertThat(ReadBack.troubles(read)).isEmpty();
        assertThat(read.agreement()).isEqualTo(agreement);
    }

    @ParameterizedTest
    @EnumSource(Saving.class)
    void keeps_what_was_typed_in_its_contents(Saving saving) {
        ReadResult read = ReturnedDocument.after(TestAgreements.full(), saving, document -> {
            document.updateContents();
            document.typeInContents(" en nog iets");
        });

        assertThat(read.agreement().unplaced())
                .extracting(UnplacedText::content)
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("en nog iets");
        assertThat(ReadBack.troubles(read))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("word.outside");
    }
}
