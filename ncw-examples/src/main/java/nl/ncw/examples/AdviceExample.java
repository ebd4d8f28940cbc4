package nl.ncw.examples;

import java.util.Locale;
import java.util.Map;
import nl.ncw.catalogue.ProfileAdvisers;
import nl.ncw.model.advice.ProfileAdvice;
import nl.ncw.model.profile.CoreTask;

/** Prints the advised cooperation profile for a partner, with the reasons. */
public final class AdviceExample {
    private AdviceExample() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Map<String, String> answers = Map.of(
                "own-picture", "continuous",
                "frequency", "several-a-year",
                "information-manager", "always",
                "technology", "shared-tool");
        ProfileAdvice advice = ProfileAdvisers.standard().advise(CoreTask.BEHEERDER, answers);
        print(advice.advised());
        advice.runnersUp().forEach(AdviceExample::print);
    }

    private static void print(ProfileAdvice.Candidate candidate) {
        System.out.printf("%s (%d)%n", candidate.profile().key(), candidate.score());
        candidate.reasons().forEach(reason -> System.out.println("  " + reason.in(Locale.ENGLISH)));
    }
}
