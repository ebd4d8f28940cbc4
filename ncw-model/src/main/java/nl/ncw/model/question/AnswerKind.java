package nl.ncw.model.question;

import nl.ncw.model.internal.check.EnumKeys;

/**
 * The kinds of answer that a question can ask for.
 *
 * @since 0.1.0
 */
public enum AnswerKind {
    /** Free text. */
    TEXT(Structure.SINGLE),
    /** One of the options that the question lists. */
    CHOICE(Structure.SINGLE),
    /** One or more of the options that the question lists. */
    CHOICES(Structure.SINGLE),
    /** Yes or no, with a remark. */
    YES_NO(Structure.SINGLE),
    /** A day. */
    DATE(Structure.SINGLE),
    /** A number with a unit. */
    NUMBER(Structure.SINGLE),
    /** Ticks and notes for listed items, and for items that the parties add. */
    CHECKLIST(Structure.CHECKLIST),
    /** Rows with the question's columns. */
    TABLE(Structure.TABLE),
    /** Cells at fixed rows and columns. */
    MATRIX(Structure.MATRIX),
    /** Safety regions. */
    REGIONS(Structure.REGIONS),
    /** People or desks that can be reached. */
    CONTACTS(Structure.CONTACTS);

    private final Structure structure;

    AnswerKind(Structure structure) {
        this.structure = structure;
    }

    /**
     * Returns the structure of an answer of this kind.
     *
     * @return the structure
     */
    public Structure structure() {
        return structure;
    }

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

    /** Structures of answers. All kinds with a {@linkplain ValueType single value} share one. */
    public enum Structure {
        /** A single value. */
        SINGLE,
        /** Ticks of a checklist. */
        CHECKLIST,
        /** Rows of a table. */
        TABLE,
        /** Cells of a matrix. */
        MATRIX,
        /** Safety regions. */
        REGIONS,
        /** People or desks. */
        CONTACTS
    }
}
