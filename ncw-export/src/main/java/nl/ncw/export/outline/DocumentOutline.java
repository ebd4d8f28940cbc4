package nl.ncw.export.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerCounts;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.Checks;

/**
 * Outline of an agreement as a document, independent of a file format: the texts, and their place in the document.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public sealed interface DocumentOutline permits DocumentOutlineContent {
    /**
     * Returns the title of the document.
     *
     * @return the title of the document
     */
    String title();

    /**
     * Returns whether the document is a form to fill in.
     *
     * @return whether the document is a form to fill in rather than a document to read
     */
    boolean isForm();

    /**
     * Returns the parties in one line.
     *
     * @return the parties in one line
     */
    String parties();

    /**
     * Returns the purpose of the document.
     *
     * @return the purpose of the document
     */
    String introduction();

    /**
     * Returns the language of everything but the answers.
     *
     * @return the language of everything but the answers, which stay as they were written
     */
    Locale locale();

    /**
     * Returns the day of the latest revision, or empty if there is none.
     *
     * @return the day of the latest revision, or empty if there is none
     */
    Optional<LocalDate> dated();

    /**
     * Returns the lines of the title block.
     *
     * @return the lines of the title block
     */
    List<Fact> facts();

    /**
     * Returns the annex with the completeness of the agreement.
     *
     * @return the annex with the completeness of the agreement, by section and in total
     */
    Annex completeness();

    /**
     * Returns the completeness in numbers.
     *
     * @return the completeness in numbers, by section, and the total as the last; empty for a blank form and a finished document
     */
    List<Progress> progress();

    /**
     * Returns the three columns of the form: topic, explanation, agreement.
     *
     * @return the three columns of the form: topic, explanation, agreement
     */
    List<String> columns();

    /**
     * Returns the sections of the form.
     *
     * @return the sections of the form
     */
    List<Chapter> chapters();

    /**
     * Returns the annexes: lists and lines of the agreement.
     *
     * @return the annexes: lists and lines of the agreement, open points, answers that are not asked for, and kept text
     */
    List<Annex> annexes();

    /**
     * Returns the places where the signatories sign.
     *
     * @return the places, one for each signatory; none if the agreement names no signatories
     */
    List<SignaturePlace> signaturePlaces();

    /**
     * Returns the outline of an agreement.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @param locale the language of the document; Dutch where there is no translation
     * @return the outline, with the {@linkplain nl.ncw.model.agreement.AskedQuestions questions that are asked}, of a
     *     finished agreement without guidance and without questions that were left open and need no answer; if the
     *     agreement is empty, that of a {@linkplain #ofForm form}
     */
    static DocumentOutline of(Agreement agreement, Catalogue catalogue, Locale locale) {
        Checks.notNull(locale, "locale");
        return new OutlineBuilder(agreement, catalogue, DocumentLabels.in(locale), false).build();
    }

    /**
     * Returns the outline of a form to fill in.
     *
     * @param agreement the agreement, whose content the form shows
     * @param catalogue the catalogue that it names
     * @param locale the language of the form; Dutch where there is no translation
     * @return the outline, with all questions that may be asked under the agreement's profile, each with its condition
     */
    static DocumentOutline ofForm(Agreement agreement, Catalogue catalogue, Locale locale) {
        Checks.notNull(locale, "locale");
        return new OutlineBuilder(agreement, catalogue, DocumentLabels.in(locale), true).build();
    }

    /**
     * Returns the annexes at a position, in their order.
     *
     * @param position the position
     * @return the annexes; {@link #completeness} is not among them
     */
    List<Annex> annexes(Position position);

    /**
     * Returns the annexes whose content a form to fill in does not show elsewhere.
     *
     * @return the annexes, in their order
     */
    List<Annex> annexesBehindForm();

    /**
     * Line of the title block.
     *
     * @param id the id, which is the same in every language, such as {@code status} or {@code from}
     * @param label the label
     * @param value the value as text
     */
    record Fact(String id, String label, String value) {
        // Requires its parts.
        public Fact {
            Checks.notNull(id, "id");
            Checks.notNull(label, "label");
            Checks.notNull(value, "value");
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * Completeness of a part of the agreement.
     *
     * @param part the name of the section, or the label of the total
     * @param tally the number of questions in each state
     */
    record Progress(String part, AnswerCounts tally) {
        // Requires its parts.
        public Progress {
            Checks.notNull(part, "part");
            Checks.notNull(tally, "tally");
        }
    }

    /**
     * Section of the form.
     *
     * @param id the section's id
     * @param heading number and title
     * @param topics the topics
     */
    record Chapter(String id, String heading, List<OutlineTopic> topics) {
        // Copies the topics.
        public Chapter {
            Checks.notNull(id, "id");
            Checks.notNull(heading, "heading");
            topics = Checks.copy(topics, "topics");
        }

        @Override
        public String toString() {
            return id + ", " + topics.size() + " topics";
        }
    }

    /**
     * Table that is not part of the form and has its own heading.
     *
     * @param role the purpose of the annex
     * @param heading the heading
     * @param content the rows
     */
    record Annex(Role role, String heading, OutlineBlock.Grid content) {
        // Requires its parts.
        public Annex {
            Checks.notNull(role, "role");
            Checks.notNull(heading, "heading");
            Checks.notNull(content, "content");
        }

        @Override
        public String toString() {
            return role + ", " + content;
        }
    }

    /** Purpose of an annex, which also determines its position in a document. */
    enum Role {
        /** Completeness of the agreement. */
        COMPLETENESS(Position.ABOUT, true),
        /** Points that the parties have yet to agree on. */
        OPEN_POINTS(Position.FRONT, true),
        /** Contacts of the parties. */
        CONTACTS(Position.FRONT, true),
        /** The final terms: duration, renewal, notice, change and evaluation. */
        TERMS(Position.BACK, true),
        /** Documents that the agreement rests on. */
        BASIS_DOCUMENTS(Position.BACK, true),
        /** Documents that belong to the agreement. */
        ENCLOSURES(Position.BACK, true),
        /** Record of the agreement: predecessor, successor, go-live and publication. */
        RECORD(Position.ABOUT, true),
        /** Endorsements by bodies that do not sign. */
        ENDORSEMENTS(Position.ABOUT, true),
        /** Those who signed an earlier version. */
        EARLIER_SIGNATURES(Position.ABOUT, true),
        /** Signatories, with the day on which they signed. */
        SIGNATURES(Position.SIGNING, true),
        /** Versions of the agreement. */
        REVISIONS(Position.ABOUT, true),
        /** Answers that the form does not ask for; in drafts. */
        UNASKED(Position.END, false),
        /** Values that were not chosen when copies were merged; in drafts. */
        SET_ASIDE(Position.END, true),
        /** Kept text, which has no place in the agreement; in drafts. */
        UNPLACED(Position.END, true);

        private final Position position;
        private final boolean inForm;

        Role(Position position, boolean inForm) {
            this.position = position;
            this.inForm = inForm;
        }

        /**
         * Returns the position of such an annex in a document to read.
         *
         * @return the position
         */
        public Position position() {
            return position;
        }

        /**
         * Returns whether a form to fill in shows the same content in its fields, tables and counts. An annex with
         * other content follows the form, to be read.
         *
         * @return whether a form shows the content without the annex
         */
        public boolean inForm() {
            return inForm;
        }
    }

    /** Position of an annex in a document to read. */
    enum Position {
        /** With the information about the document itself. */
        ABOUT,
        /** Before the sections, on a page of its own, because people look for it in a hurry. */
        FRONT,
        /** After the sections. */
        BACK,
        /** On a page of its own after them, which people sign. */
        SIGNING,
        /** At the end of a draft, because it is not agreed. A finished document does not have it. */
        END
    }
}
