package nl.ncw.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.MeasurementUnit;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.ValueType;
import nl.ncw.model.question.Voicing;

/** A small catalogue with each type of value as a question and as a column, and with a condition. */
public final class TypedQuestions {
    public static final String LIAISON = "deel.stuk.liaison";
    public static final String WITHIN = "deel.stuk.binnen";
    public static final String TESTED = "deel.stuk.getest";
    public static final String CHANNELS = "deel.stuk.kanalen";
    public static final String MEANS = "deel.stuk.middelen";

    public static final Catalogue CATALOGUE =
            of(CatalogueParts.option("mail", "E-mail"), CatalogueParts.option("middel", "Middel"));

    private TypedQuestions() {}

    /** The catalogue with other labels for an option and a column. */
    public static Catalogue of(CatalogueItem mail, CatalogueItem means) {
        return TestCatalogues.of(
                new ValueQuestion(header(LIAISON, Condition.ALWAYS), new ValueType.YesNo()),
                new ValueQuestion(header(WITHIN, withLiaison()), new ValueType.Number(MeasurementUnit.MINUTES)),
                new ValueQuestion(header(TESTED, Condition.ALWAYS), new ValueType.Date()),
                new ValueQuestion(
                        header(CHANNELS, Condition.ALWAYS),
                        new ValueType.Choices(List.of(
                                CatalogueParts.option("telefoon", "Telefoon via de meldkamer"),
                                mail,
                                CatalogueParts.option("lcms", "Melding in LCMS")))),
                new TableQuestion(
                        header(MEANS, Condition.ALWAYS),
                        List.of(
                                column(means, ValueType.Text.PLAIN),
                                column("binnen", new ValueType.Number(MeasurementUnit.MINUTES)),
                                column("getest", new ValueType.Date()),
                                column("eigen", new ValueType.YesNo()))));
    }

    private static QuestionHeader header(String id, Condition condition) {
        QuestionHeader plain = CatalogueParts.header(id, Voicing.JOINT, Obligation.REQUIRED);
        return QuestionHeader.of(plain.id(), plain.text(), plain.voicing(), plain.obligations())
                .hinted(plain.hints())
                .askedIf(condition);
    }

    private static Condition withLiaison() {
        return Condition.anyOf(
                new Condition.Test(new Condition.OfQuestion(new QuestionId(LIAISON)), new TreeSet<>(List.of("yes"))));
    }

    private static TableColumn column(String id, ValueType type) {
        return column(CatalogueParts.option(id, id), type);
    }

    private static TableColumn column(CatalogueItem heading, ValueType type) {
        return new TableColumn(heading, Optional.empty(), type, false);
    }

    public static Agreement blank() {
        return TestCatalogues.draft(CATALOGUE);
    }

    /** An agreement with an answer to each question. */
    public static Agreement answered() {
        return TestAgreements.between(blank())
                .answer(LIAISON, Answer.yes("mits tijdig gemeld"))
                .answer(WITHIN, Answer.number(90, MeasurementUnit.MINUTES))
                .answer(TESTED, Answer.date(LocalDate.of(2026, 3, 31)))
                .answer(CHANNELS, Answer.choices("telefoon", "lcms"))
                .answer(
                        MEANS,
                        Answer.table(AnswerValue.Row.ofValues(Map.of(
                                "middel", new AnswerValue.Text("Noodnet"),
                                "binnen", new AnswerValue.Number(BigDecimal.valueOf(2), MeasurementUnit.HOURS),
                                "getest", new AnswerValue.Date(LocalDate.of(2025, 11, 3)),
                                "eigen", new AnswerValue.YesNo(true, "alleen de\nzender")))));
    }

    /** The same agreement without a liaison, so that one answer is not asked for. */
    public static Agreement withoutLiaison() {
        return answered().answer(LIAISON, Answer.no("geen capaciteit"));
    }
}
