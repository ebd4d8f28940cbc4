package nl.ncw.export.internal.typesetting;

import java.util.List;
import nl.ncw.export.internal.typesetting.page.PageSequence;
import nl.ncw.export.internal.typesetting.text.FontFamily;
import nl.ncw.export.internal.typesetting.text.Hyphenation;

/**
 * Document before page layout.
 *
 * @param description the metadata
 * @param sequences the content, at least one sequence of pages
 * @param attachments the embedded files
 * @param fonts the fonts of the whole document
 * @param hyphenation the places where words may be broken
 */
public record Publication(
        PublicationMetadata description,
        List<PageSequence> sequences,
        List<Attachment> attachments,
        FontFamily fonts,
        Hyphenation hyphenation) {

    // Copies the lists and requires at least one sequence of pages.
    public Publication {
        sequences = List.copyOf(sequences);
        attachments = List.copyOf(attachments);
        if (sequences.isEmpty()) {
            throw new IllegalArgumentException("sequences: expected one at least");
        }
    }

    /**
     * Creates a publication in Liberation Sans, without hyphenation.
     *
     * @param description the metadata
     * @param sequences the content, at least one sequence of pages
     * @return the publication
     */
    public static Publication of(PublicationMetadata description, PageSequence... sequences) {
        return new Publication(
                description, List.of(sequences), List.of(), FontFamily.liberationSans(), Hyphenation.NONE);
    }

    /**
     * Returns a copy of this publication with embedded files.
     *
     * @param files the files
     * @return the publication
     */
    public Publication with(List<Attachment> files) {
        return new Publication(description, sequences, files, fonts, hyphenation);
    }

    /**
     * Returns a copy of this publication in other fonts.
     *
     * @param other the fonts
     * @return the publication
     */
    public Publication in(FontFamily other) {
        return new Publication(description, sequences, attachments, other, hyphenation);
    }

    /**
     * Returns a copy of this publication with hyphenation.
     *
     * @param other the hyphenation
     * @return the publication
     */
    public Publication hyphenated(Hyphenation other) {
        return new Publication(description, sequences, attachments, fonts, other);
    }
}
