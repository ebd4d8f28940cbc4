package nl.ncw.examples;

import java.time.LocalDate;
import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AskedQuestions;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.question.Voice;

/** Prints the open points of several agreements: what has to be settled, by whom and by when. */
public final class OpenPointsExample {
    private OpenPointsExample() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        SampleAgreements.all().forEach(OpenPointsExample::print);
    }

    private static void print(Agreement agreement) {
        Locale dutch = Locale.forLanguageTag("nl");
        System.out.println(agreement);
        Catalogue catalogue = Catalogues.byReference(agreement.catalogue());
        AskedQuestions asked = AskedQuestions.of(agreement, catalogue);
        for (Catalogue.Entry entry : asked.entries()) {
            for (Voice voice : asked.voicesOf(entry.question())) {
                agreement
                        .answerTo(entry.question(), voice)
                        .flatMap(Answer::openPoint)
                        .ifPresent(open -> {
                            String topic = entry.topic().title().in(dutch);
                            String due = open.due().map(LocalDate::toString).orElse("no date");
                            System.out.printf("  %s, %s: %s (%s)%n", due, open.owner(), open.action(), topic);
                        });
            }
        }
    }
}
