package nl.ncw.export.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerCounts;
import nl.ncw.model.catalogue.Catalogue;

/**
 * Outline of an agreement as a document, independent of a file format: the texts, and their place in the document.
 * Immutable and thread-safe.
 *
 * @param title the title of the document
 * @param parties the parties in one line
 * @param introduction the purpose of the document
 * @param locale the language of everything but the answers, which stay as they were written
 * @param dated the day of the latest revision, or empty if there is none
 * @param facts the lines of the title block
 * @param completeness the annex with the completeness of the agreement, by section and in total
 * @param progress the completeness in numbers, for a chart: by section, and the total as the last; empty for a form
 *     that nobody has begun
 * @param columns the three columns of the form: topic, explanation, agreement
 * @param chapters the sections of the form
 * @param annexes the annexes: lists and lines of the agreement, open points, answers that are not asked for, and kept
 *     text
 */
public record DocumentOutline(
        String title,
        String parties,
        String introduction,
        Locale locale,
        Optional<LocalDate> dated,
        List<Fact> facts,
        Annex completeness,
        List<Progress> progress,
        List<String> columns,
        List<Chapter> chapters,
        List<Annex> annexes) {

    // Copies the lists.
    public DocumentOutline {
        facts = List.copyOf(facts);
        progress = List.copyOf(progress);
        columns = List.copyOf(columns);
        chapters = List.copyOf(chapters);
        annexes = List.copyOf(annexes);
    }

    /**
     * Returns the outline of an agreement.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @param locale the language of the document; Dutch where there is no translation
     * @return the outline, with the {@linkplain nl.ncw.model.agreement.AskedQuestions questions that are asked}; if the
     *     agreement is empty, that of a {@linkplain #ofForm form}
     */
    public static DocumentOutline of(Agreement agreement, Catalogue catalogue, Locale locale) {
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
    public static DocumentOutline ofForm(Agreement agreement, Catalogue catalogue, Locale locale) {
        return new OutlineBuilder(agreement, catalogue, DocumentLabels.in(locale), true).build();
    }

    /**
     * Returns the annexes at a position, in their order.
     *
     * @param position the position
     * @return the annexes; {@link #completeness} is not among them
     */
    public List<Annex> annexes(Position position) {
        return annexes.stream()
                .filter(annex -> annex.role().position() == position)
                .toList();
    }

    /**
     * Returns the annexes whose content a form to fill in does not show elsewhere.
     *
     * @return the annexes, in their order
     */
    public List<Annex> annexesBehindForm() {
        return annexes.stream().filter(annex -> !annex.role().inForm()).toList();
    }

    /**
     * Line of the title block.
     *
     * @param id the id, which is the same in every language, such as {@code status} or {@code from}
     * @param label the label
     * @param value the value as text
     */
    public record Fact(String id, String label, String value) {}

    /**
     * Completeness of a part of the agreement.
     *
     * @param part the name of the section, or the label of the total
     * @param tally the number of questions in each state
     */
    public record Progress(String part, AnswerCounts tally) {}

    /**
     * Section of the form.
     *
     * @param id the section's id
     * @param heading number and title
     * @param topics the topics
     */
    public record Chapter(String id, String heading, List<OutlineTopic> topics) {
        // Copies the topics.
        public Chapter {
            topics = List.copyOf(topics);
        }
    }

    /**
     * Table that is not part of the form and has its own heading.
     *
     * @param role the purpose of the annex
     * @param heading the heading
     * @param content the rows
     */
    public record Annex(Role role, String heading, OutlineBlock.Grid content) {}

    /** Purpose of an annex, which also determines its position in a document. */
    public enum Role {
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
        /** Answers that the form does not ask for. */
        UNASKED(Position.BACK, false),
        /** Values that were not chosen when copies were merged. */
        SET_ASIDE(Position.BACK, false),
        /** Kept text, which has no place in the agreement. */
        UNPLACED(Position.BACK, false);

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
    public enum Position {
        /** With the information about the document itself. */
        ABOUT,
        /** Before the sections, on a page of its own, because people look for it in a hurry. */
        FRONT,
        /** After the sections. */
        BACK,
        /** On the last page, which people sign. */
        SIGNING
    }
}
