package nl.ncw.model.merge;

import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.plaintext.TextShortener;

/**
 * What holds in place of a {@link MergeConflict}: the value of a copy, or a value that was written to settle it.
 *
 * @since 0.1.0
 */
public sealed interface ConflictSettlement {

    /** The kinds of settlement. */
    enum Kind {
        /** Settlement of type {@link Chosen}. */
        CHOSEN,
        /** Settlement of type {@link Written}. */
        WRITTEN
    }

    /**
     * Returns the kind of settlement.
     *
     * @return the kind, one for each implementing type
     */
    Kind kind();

    /**
     * Settles a conflict by the value of a copy.
     *
     * @param copy the name of the copy, or {@link CopyName#SENT} for the value that was sent
     * @return the settlement
     */
    static Chosen chosen(CopyName copy) {
        return new Chosen(copy);
    }

    /**
     * Settles a conflict by a value that no copy needs to have.
     *
     * @param value the value, of the type that the agreement has at the path of the conflict
     * @return the settlement
     */
    static Written written(ValueAtPath value) {
        return new Written(value);
    }

    /**
     * Settlement by the value of a copy. A copy that removed the value removes it from the result.
     *
     * @param copy the name of the copy, or {@link CopyName#SENT} for the value that was sent
     */
    record Chosen(CopyName copy) implements ConflictSettlement {
        // Requires a name.
        public Chosen {
            Checks.notNull(copy, "copy");
        }

        @Override
        public Kind kind() {
            return Kind.CHOSEN;
        }

        @Override
        public String toString() {
            return TextShortener.excerpt(copy.key());
        }
    }

    /**
     * Settlement by a value of its own.
     *
     * @param value the value
     */
    record Written(ValueAtPath value) implements ConflictSettlement {
        // Requires a value.
        public Written {
            Checks.notNull(value, "value");
        }

        @Override
        public Kind kind() {
            return Kind.WRITTEN;
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
