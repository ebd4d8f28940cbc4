package nl.ncw.validation;

import static nl.ncw.fixture.CatalogueParts.option;
import static nl.ncw.fixture.CatalogueParts.text;

import java.util.List;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voicing;

/** A small catalogue with what the real one does not have. */
public final class SampleCatalogue {
    public static final String CHOICE = "eigen.alles.keuze";
    public static final String CLOSED_CHECKLIST = "eigen.alles.lijst";
    public static final String ONE_REGION = "eigen.alles.regio";
    public static final String OPTIONAL = "eigen.alles.vrij";
    public static final String NUMBER = "eigen.alles.getal";
    public static final String GROUP = "eigen.alles.groep";
    public static final String CONDITIONAL = "eigen.alles.daarna";
    public static final String ELSEWHERE = "eigen.alles.elders";

    private SampleCatalogue() {}

    public static Catalogue catalogue() {
        List<CatalogueItem> options = List.of(option("rood", "Rood"), option("groen", "Groen"));
        return CatalogueParts.catalogueOf(
                CatalogueParts.reference("eigen"),
                ValueQuestion.choice(required(CHOICE), options),
                new ChecklistQuestion(required(CLOSED_CHECKLIST), options, false),
                new RegionsQuestion(required(ONE_REGION), false),
                text(OPTIONAL, Obligation.OPTIONAL),
                CatalogueParts.question(AnswerKind.NUMBER, optional(NUMBER)),
                CatalogueParts.group(optional(GROUP)),
                ValueQuestion.text(CatalogueParts.askedIf(
                        Condition.of(Condition.Test.of(new QuestionId(CHOICE), "groen")), optional(CONDITIONAL))),
                text(ELSEWHERE, Obligation.NOT_APPLICABLE));
    }

    private static QuestionHeader optional(String id) {
        return CatalogueParts.header(id, Voicing.JOINT, Obligation.OPTIONAL);
    }

    private static QuestionHeader required(String id) {
        return CatalogueParts.header(id, Voicing.JOINT, Obligation.REQUIRED);
    }
}
