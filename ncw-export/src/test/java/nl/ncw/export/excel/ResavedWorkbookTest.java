package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.ncw.export.ReadBack;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.office.Saving;
import nl.ncw.export.office.UsesLibreOffice;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.port.ReadResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A workbook that somebody opens and saves with LibreOffice. */
@UsesLibreOffice
class ResavedWorkbookTest {
    static Stream<Arguments> workbooks() {
        return Stream.of(Saving.values())
                .flatMap(saving -> TestAgreements.all()
                        .map(named -> arguments(named(named.getName(), known(named.getPayload())), saving)));
    }

    /** Without the sign for a sign, {@code _x005F_}, which LibreOffice reads but does not write again. */
    private static Agreement known(Agreement agreement) {
        Map<AnswerKey, Answer> answers = new HashMap<>(agreement.answers());
        answers.replaceAll((key, answer) ->
                answer.equals(Answer.text("_x0041_ en _x005F_x0041_")) ? Answer.text("_x0041_") : answer);
        return agreement.replacingAnswers(answers);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("workbooks")
    void says_what_it_said(Agreement agreement, Saving saving) {
        ReadResult read = Returned.after(agreement, saving, form -> {});

        assertThat(ReadBack.troubles(read)).isEmpty();
        assertThat(ReadBack.inFull(read.agreement())).isEqualTo(ReadBack.inFull(agreement));
        assertThat(read.sent()).contains(agreement);
    }
}
