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
 * An agreement laid out as a document, without a format: which text stands where. Immutable and thread-safe.
 *
 * @param title the title of the document
 * @param parties the two parties in one line
 * @param introduction what the document is for
 * @param locale the language of everything but the answers, which stay as they were written
 * @param dated the day of the latest revision, if there is one
 * @param facts the title block: label and value
 * @param completeness how far the agreement got, by section and in all
 * @param progress the same in numbers, for a chart: by section, and in all as the last; nothing for a form
 *     that nobody has begun
 * @param columns the three columns of the form: topic, explanation, agreement
 * @param chapters the sections of the form
 * @param annexes what stands behind the form: open points, contacts, signatures, revisions, things kept
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
     * Lays out an agreement.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @param locale the language of the document; Dutch where there is no translation
     * @return the outline, with the questions that are asked under the agreement's profile
     */
    public static DocumentOutline of(Agreement agreement, Catalogue catalogue, Locale locale) {
        return new OutlineBuilder(agreement, catalogue, DocumentLabels.in(locale)).build();
    }

    /**
     * The annexes at a position, in their order.
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
     * The annexes whose content a form to fill in does not show elsewhere.
     *
     * @return the annexes, in their order
     */
    public List<Annex> annexesBehindForm() {
        return annexes.stream().filter(annex -> !annex.role().inForm()).toList();
    }

    /**
     * A line of the title block.
     *
     * @param id what it is, whatever the language: {@code status}, {@code from}
     * @param label what it is
     * @param value what it says
     */
    public record Fact(String id, String label, String value) {}

    /**
     * How far a part of the agreement got.
     *
     * @param part the name of the section, or of all of them
     * @param tally how many questions have which state
     */
    public record Progress(String part, AnswerCounts tally) {}

    /**
     * A section of the form.
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
     * A table that stands beside the form under a heading of its own.
     *
     * @param role what it is for
     * @param heading the heading
     * @param content the rows
     */
    public record Annex(Role role, String heading, OutlineBlock.Grid content) {}

    /** What an annex is for, and with it where readers find it. */
    public enum Role {
        /** How far the agreement got. */
        COMPLETENESS(Position.ABOUT, true),
        /** What the parties have yet to agree. */
        OPEN_POINTS(Position.FRONT, true),
        /** Whom to call. */
        CONTACTS(Position.FRONT, true),
        /** Who signs, and when. */
        SIGNATURES(Position.SIGNING, true),
        /** How the agreement came about. */
        REVISIONS(Position.ABOUT, true),
        /** Answers that the form does not ask for. */
        UNASKED(Position.BACK, false),
        /** What is kept and has no place. */
        UNPLACED(Position.BACK, false);

        private final Position position;
        private final boolean inForm;

        Role(Position position, boolean inForm) {
            this.position = position;
            this.inForm = inForm;
        }

        /**
         * The place of such an annex in a document to read.
         *
         * @return the position
         */
        public Position position() {
            return position;
        }

        /**
         * Whether a form to fill in shows the same content in its fields, tables and counts. An annex whose content it does
         * not show stands behind the form, to be read.
         *
         * @return whether a form needs no such annex
         */
        public boolean inForm() {
            return inForm;
        }
    }

    /** The place of an annex in a document to read. */
    public enum Position {
        /** With what the document says of itself. */
        ABOUT,
        /** Before the sections, on a page of its own, since people look for it in a hurry. */
        FRONT,
        /** Behind the sections. */
        BACK,
        /** On the last page, which people sign. */
        SIGNING
    }
}
