package nl.ncw.model.catalogue;

import java.util.List;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.check.EnumKeys;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.text.LocalisedText;

/**
 * Change that a new version of a catalogue made to one question, or to a group of questions that were split or merged.
 *
 * @param kind the kind of change
 * @param from the questions of the version before, in its order; empty for an added question
 * @param to the questions of the new version, in its order; empty for a withdrawn question
 * @param note the explanation, for the parties to an agreement
 * @since 0.1.0
 */
public record QuestionChange(Kind kind, List<QuestionId> from, List<QuestionId> to, LocalisedText note) {

    // Copies the lists. Requires as many questions on either side as the kind of change has, without duplicates.
    public QuestionChange {
        Checks.notNull(kind, "kind");
        from = Checks.copy(from, "from");
        to = Checks.copy(to, "to");
        Checks.notNull(note, "note");
        Checks.unique(from, QuestionId::value, "from");
        Checks.unique(to, QuestionId::value, "to");
        kind.from.require(from, "from");
        kind.to.require(to, "to");
        if (kind == Kind.RENAMED && from.equals(to)) {
            throw new IllegalArgumentException(
                    "to: expected another id than \"%s\", was the same".formatted(from.get(0)));
        }
        if (kind.keepsId() && !from.equals(to)) {
            throw new IllegalArgumentException(
                    "to: expected the same id, \"%s\", was \"%s\"".formatted(from.get(0), to.get(0)));
        }
    }

    /** The kinds of change. */
    public enum Kind {
        /** The question is new; no earlier question was like it. */
        ADDED(Count.NONE, Count.ONE),
        /** The question asks the same under another id. */
        RENAMED(Count.ONE, Count.ONE),
        /** One question became several; one of them may keep the id. */
        SPLIT(Count.ONE, Count.MANY),
        /** Several questions became one; it may keep the id of one of them. */
        MERGED(Count.MANY, Count.ONE),
        /** The question is no longer asked. */
        WITHDRAWN(Count.ONE, Count.NONE),
        /** The question asks the same in other words. */
        REWORDED(Count.ONE, Count.ONE),
        /** The question asks something else, so that an answer may no longer fit. */
        MEANING_CHANGED(Count.ONE, Count.ONE);

        private final Count from;
        private final Count to;

        Kind(Count from, Count to) {
            this.from = from;
            this.to = to;
        }

        /**
         * Returns whether the question keeps its id.
         *
         * @return true for a reworded question and for a question with a changed meaning
         */
        public boolean keepsId() {
            return this == REWORDED || this == MEANING_CHANGED;
        }

        /**
         * Returns the name in files.
         *
         * @return the key, such as {@code meaning-changed}
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
        public static Kind ofKey(String key) {
            return EnumKeys.find(values(), key, "change");
        }
    }

    private enum Count {
        NONE("no question"),
        ONE("one question"),
        MANY("two questions or more");

        private final String words;

        Count(String words) {
            this.words = words;
        }

        private void require(List<QuestionId> ids, String name) {
            if (Math.min(ids.size(), MANY.ordinal()) != ordinal()) {
                throw new IllegalArgumentException("%s: expected %s, was %s".formatted(name, words, ids));
            }
        }
    }

    @Override
    public String toString() {
        return "%s, %d to %d questions".formatted(kind.key(), from.size(), to.size());
    }
}
