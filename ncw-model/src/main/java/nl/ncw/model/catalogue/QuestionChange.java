package nl.ncw.model.catalogue;

import java.util.List;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.check.Keys;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.text.LocalisedText;

/**
 * What a new version of a catalogue did to one question, or to a few that belong together.
 *
 * @param kind what happened
 * @param from the questions of the version before, in its order; none for one that was added
 * @param to the questions of the new version, in its order; none for one that was withdrawn
 * @param note why, for the parties to an agreement
 */
public record QuestionChange(Kind kind, List<QuestionId> from, List<QuestionId> to, LocalisedText note) {

    // Copies the lists; as many questions on either side as the kind asks for, each once.
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

    /** What can happen to a question. */
    public enum Kind {
        /** Nothing like it was asked before. */
        ADDED(Count.NONE, Count.ONE),
        /** Asks the same under another id. */
        RENAMED(Count.ONE, Count.ONE),
        /** Asks in several questions what it asked in one; one of them may keep the id. */
        SPLIT(Count.ONE, Count.MANY),
        /** Asks in one question what several asked; it may keep the id of one of them. */
        MERGED(Count.MANY, Count.ONE),
        /** Is asked no more. */
        WITHDRAWN(Count.ONE, Count.NONE),
        /** Asks the same in other words. */
        REWORDED(Count.ONE, Count.ONE),
        /** Asks something else, so that an answer may no longer fit. */
        MEANING_CHANGED(Count.ONE, Count.ONE);

        private final Count from;
        private final Count to;

        Kind(Count from, Count to) {
            this.from = from;
            this.to = to;
        }

        /**
         * Whether the question keeps its id.
         *
         * @return true for a question that was reworded or that changed its meaning
         */
        public boolean keepsId() {
            return this == REWORDED || this == MEANING_CHANGED;
        }

        /**
         * The name in files.
         *
         * @return such as {@code meaning-changed}
         */
        public String key() {
            return Keys.of(this);
        }

        /**
         * Finds the constant of a key.
         *
         * @param key the key, as {@link #key()} gives it
         * @return the constant
         * @throws IllegalArgumentException if none has the key; the message lists those that there are
         */
        public static Kind ofKey(String key) {
            return Keys.find(values(), key, "change");
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
}
