package nl.ncw.export.internal.typesetting;

import java.util.List;
import nl.ncw.export.internal.typesetting.page.PageSequence;
import nl.ncw.export.internal.typesetting.text.FontFamily;
import nl.ncw.export.internal.typesetting.text.Hyphenation;

/**
 * A document before it is laid out on pages.
 *
 * @param description what it says of itself
 * @param sequences what stands in it, one sequence of pages at least
 * @param attachments the files inside it
 * @param fonts the fonts of all of it
 * @param hyphenation where words may be broken
 */
public record Publication(
        Description description,
        List<PageSequence> sequences,
        List<Attachment> attachments,
        FontFamily fonts,
        Hyphenation hyphenation) {

    // Copies the lists and requires that there is something to publish.
    public Publication {
        sequences = List.copyOf(sequences);
        attachments = List.copyOf(attachments);
        if (sequences.isEmpty()) {
            throw new IllegalArgumentException("sequences: expected one at least");
        }
    }

    /**
     * A publication in Liberation Sans, without hyphenation.
     *
     * @param description what it says of itself
     * @param sequences what stands in it, one sequence of pages at least
     * @return the publication
     */
    public static Publication of(Description description, PageSequence... sequences) {
        return new Publication(
                description, List.of(sequences), List.of(), FontFamily.liberationSans(), Hyphenation.NONE);
    }

    /**
     * This publication with files inside it.
     *
     * @param files the files
     * @return the publication
     */
    public Publication with(List<Attachment> files) {
        return new Publication(description, sequences, files, fonts, hyphenation);
    }

    /**
     * This publication in other fonts.
     *
     * @param other the fonts
     * @return the publication
     */
    public Publication in(FontFamily other) {
        return new Publication(description, sequences, attachments, other, hyphenation);
    }

    /**
     * This publication with words that may be broken.
     *
     * @param other where they may be broken
     * @return the publication
     */
    public Publication hyphenated(Hyphenation other) {
        return new Publication(description, sequences, attachments, fonts, other);
    }
}
