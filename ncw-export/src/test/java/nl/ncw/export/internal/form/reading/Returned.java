package nl.ncw.export.internal.form.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/** What came of a form that was sent in Dutch and came back changed. */
record Returned(Agreement sent, ReadResult result) {
    static final String WAY = "proces.alerteren.wijze";
    static final String CHECKLIST = "organisatie.randvoorwaarden.voorzieningen";
    static final String MATRIX = "proces.op-en-afschalen.niveaus";
    static final String TABLE = "techniek.accounts.rechten";
    static final String CONTACTS = "mens-cultuur-oto.vertrouwen.aanspreekpunt";

    /** Reads the form of an agreement after a change. */
    static Returned after(Agreement sent, UnaryOperator<ReturnedForm> change) {
        FillInForm form = FillInForm.of(sent, TestAgreements.CATALOGUE, TestAgreements.DUTCH, SafetyRegions.register());
        FormReader reading =
                new FormReader(sent, TestAgreements.CATALOGUE, TestAgreements.DUTCH, SafetyRegions.register());
        return new Returned(
                sent, reading.read(change.apply(ReturnedForm.of(form)).rows()));
    }

    /** Reads the form of an agreement in which the cells of one row were written. */
    static Returned written(Agreement sent, String row, Map<String, String> cells) {
        return after(sent, form -> {
            ReturnedForm changed = form;
            for (Map.Entry<String, String> cell : cells.entrySet()) {
                changed = changed.with(row, cell.getKey(), cell.getValue());
            }
            return changed;
        });
    }

    /** Reads the form of an agreement whose answer to a question was changed, in the row of that answer. */
    static Returned answered(Agreement sent, String question, Map<String, String> cells) {
        return written(sent, question + "/joint", cells);
    }

    Agreement agreement() {
        return result.agreement();
    }

    Optional<Answer> answer(String question) {
        return Optional.ofNullable(agreement().answers().get(new AnswerKey(new QuestionId(question), Voice.JOINT)));
    }

    /** The value of the answer that was given. */
    AnswerValue value(String question) {
        return ((Answer.Given) answer(question).orElseThrow()).value();
    }

    /** What is kept of the form. */
    List<String> kept() {
        return agreement().unplaced().stream()
                .skip(sent.unplaced().size())
                .map(UnplacedText::content)
                .toList();
    }

    /** What is kept of the form, and where it stood. */
    List<UnplacedText> keptThings() {
        return agreement().unplaced().stream().skip(sent.unplaced().size()).toList();
    }

    List<String> codes() {
        return result.findings().stream().map(Finding::code).toList();
    }

    /** Code and place of each finding. */
    List<String> findings() {
        return result.findings().stream()
                .map(finding -> finding.severity().key() + " " + finding.code() + " at " + finding.place())
                .toList();
    }

    /** The messages in Dutch. */
    List<String> messages() {
        return result.findings().stream()
                .map(finding -> finding.message(TestAgreements.DUTCH))
                .toList();
    }
}
