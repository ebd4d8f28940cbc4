package nl.ncw.examples;

import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerCounts;
import nl.ncw.model.agreement.AskedQuestions;
import nl.ncw.model.agreement.Completeness;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.question.Obligation;

/** Prints the completeness of an agreement, section by section. */
public final class CompletenessExample {
    private CompletenessExample() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Agreement agreement = SampleAgreements.drinkingWater();
        Catalogue catalogue = Catalogues.byReference(agreement.catalogue());
        for (Section section : catalogue.sections()) {
            AnswerCounts required = Completeness.of(AskedQuestions.of(agreement, catalogue), section)
                    .of(Obligation.REQUIRED);
            System.out.printf(
                    "%-18s %d of %d%n",
                    section.title().in(Locale.forLanguageTag("nl")), required.settled(), required.asked());
        }
        System.out.println(Completeness.of(agreement, catalogue).total().percentage() + "%");
    }
}
