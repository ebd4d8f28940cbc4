package nl.ncw.model.question;

import nl.ncw.model.internal.check.EnumKeys;

/**
 * The kinds of answer that a question can ask for.
 */
public enum AnswerKind {
    /** Free text. */
    TEXT,
    /** One of the options that the question lists. */
    CHOICE,
    /** One or more of the options that the question lists. */
    CHOICES,
    /** Yes or no, with a remark. */
    YES_NO,
    /** A day. */
    DATE,
    /** A number with a unit. */
    NUMBER,
    /** Ticks and notes for listed items, and for items that the parties add. */
    CHECKLIST,
    /** Rows with the question's columns. */
    TABLE,
    /** Cells at fixed rows and columns. */
    MATRIX,
    /** Safety regions. */
    REGIONS,
    /** People or desks that can be reached. */
    CONTACTS;

    /**
     * Returns the name in files and on the command line.
     *
     * @return such as {@code checklist}
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
    public static AnswerKind ofKey(String key) {
        return EnumKeys.find(values(), key, "kind");
    }
}
