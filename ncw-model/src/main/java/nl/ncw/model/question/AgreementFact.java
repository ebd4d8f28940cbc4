package nl.ncw.model.question;

import nl.ncw.model.internal.check.EnumKeys;

/**
 * Fact of the agreement that a question asks for.
 *
 * <p>The form asks for some facts twice. Such a fact is stored once, in the agreement. Every question that names it
 * shows that one value, so that two answers cannot contradict each other.
 */
public enum AgreementFact {
    /** The safety region that makes the agreement, the adoptieregio where other regions are involved. */
    ADOPTING_REGION(AnswerKind.REGIONS),
    /** All regions for which the agreement holds. */
    INVOLVED_REGIONS(AnswerKind.REGIONS),
    /** The core task of the partner. */
    CORE_TASK(AnswerKind.CHOICE),
    /** The cooperation profile. */
    PROFILE(AnswerKind.CHOICE);

    private final AnswerKind kind;

    AgreementFact(AnswerKind kind) {
        this.kind = kind;
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
