package nl.ncw.model.question;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ncw.model.internal.check.EnumKeys;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.term.AgreementScope;

/**
 * Fact of the agreement that a question asks for, or that a {@link Condition} tests.
 *
 * <p>A fact is stored once, in the agreement, although the form asks for some facts twice. Each question that names it
 * shows that one value, so that two answers cannot contradict each other.
 *
 * @since 0.1.0
 */
public enum AgreementFact {
    /** The safety region that makes the agreement, the adoptieregio where other regions are involved. */
    ADOPTING_REGION(AnswerKind.REGIONS, List.of()),
    /** All regions for which the agreement holds. Conditions test whether there are {@code one} or {@code several}. */
    INVOLVED_REGIONS(AnswerKind.REGIONS, List.of("one", "several")),
    /** The regions for which the agreement holds other than the adoptieregio. */
    OTHER_REGIONS(AnswerKind.REGIONS, List.of()),
    /** The core task of the partner. Conditions test the core tasks of all partners. */
    CORE_TASK(AnswerKind.CHOICE, keys(CoreTask.values(), CoreTask::key)),
    /** The scope of the agreement. */
    SCOPE(AnswerKind.CHOICE, keys(AgreementScope.values(), AgreementScope::key)),
    /** The cooperation profile. */
    PROFILE(AnswerKind.CHOICE, keys(CooperationProfile.values(), CooperationProfile::key));

    private final AnswerKind kind;
    private final List<String> conditionValues;

    AgreementFact(AnswerKind kind, List<String> conditionValues) {
        this.kind = kind;
        this.conditionValues = conditionValues;
    }

    private static <T> List<String> keys(T[] constants, Function<T, String> key) {
        return Stream.of(constants).map(key).toList();
    }

    /**
     * Returns the kind of question that this fact can answer.
     *
     * @return the kind
     */
    public AnswerKind kind() {
        return kind;
    }

    /**
     * Returns the values that a condition can test.
     *
     * @return the values, unmodifiable; empty if conditions cannot test this fact
     */
    public List<String> conditionValues() {
        return conditionValues;
    }

    /**
     * Returns the name in files and on the command line.
     *
     * @return the key, such as {@code adopting-region}
     */
    public String key() {
        return EnumKeys.of(this);
    }

    /**
     * Finds the constant of a key.
     *
     * @param key the key, as {@link #key()} gives it
     * @return the constant
     * @throws IllegalArgumentException if no constant has the key; the message lists the known keys
     */
    public static AgreementFact ofKey(String key) {
        return EnumKeys.find(values(), key, "fact");
    }
}
