package nl.ncw.service.agreement;

import java.util.List;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AskedQuestions;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.AgreementValidator;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.question.Question;
import nl.ncw.service.openpoint.OpenPoint;
import nl.ncw.service.problem.ProblemKind;
import nl.ncw.service.problem.ServiceProblem;
import org.springframework.stereotype.Component;

/** Checks agreements by the rules and finds their open points. */
@Component
class AgreementAssessor {
    private final CatalogueSource catalogues;
    private final AgreementValidator validator;
    private final AssessmentMark mark;

    AgreementAssessor(CatalogueSource catalogues, AgreementValidator validator, AssessmentMark mark) {
        this.catalogues = catalogues;
        this.validator = validator;
        this.mark = mark;
    }

    AssessmentMark mark() {
        return mark;
    }

    AssessedAgreement assess(Agreement agreement) {
        Catalogue catalogue = catalogues
                .find(agreement.catalogue())
                .orElseThrow(() -> new ServiceProblem(ProblemKind.CATALOGUE_UNKNOWN, agreement.catalogue()));
        AskedQuestions asked = AskedQuestions.of(agreement, catalogue);
        List<OpenPoint> openPoints = asked.entries().stream()
                .flatMap(entry -> openPoints(asked, entry.question()))
                .toList();
        return new AssessedAgreement(agreement, validator.validate(agreement, catalogue), openPoints, mark);
    }

    private static Stream<OpenPoint> openPoints(AskedQuestions asked, Question question) {
        Agreement agreement = asked.agreement();
        return asked.voicesOf(question).stream()
                .flatMap(voice -> agreement
                        .answerTo(question, voice)
                        .flatMap(Answer::openPoint)
                        .map(open -> new OpenPoint(
                                agreement.id().orElseThrow(),
                                question.id().toString(),
                                voice.key(),
                                open.action(),
                                open.owner(),
                                open.due()))
                        .stream());
    }
}
