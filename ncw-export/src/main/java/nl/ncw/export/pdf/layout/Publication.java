package nl.ncw.export.pdf.layout;

import java.util.List;

/**
 * A document before it is laid out on pages.
 *
 * @param description what it says of itself
 * @param sections what stands in it, one section at least
 * @param attachments the files inside it
 * @param fonts the fonts of all of it
 * @param hyphenation where words may be broken
 */
public record Publication(
        Description description,
        List<Section> sections,
        List<Attachment> attachments,
        FontFamily fonts,
        Hyphenation hyphenation) {

    // Copies the lists and requires that there is something to publish.
    public Publication {
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("sections: expected one at least");
        }
    }

    /**
     * A publication in Liberation Sans, without hyphenation.
     *
     * @param description what it says of itself
     * @param sections what stands in it, one section at least
     * @return the publication
     */
    public static Publication of(Description description, Section... sections) {
        return new Publication(
                description, List.of(sections), List.of(), FontFamily.liberationSans(), Hyphenation.NONE);
    }

    /**
     * This publication with files inside it.
     *
     * @param files the files
     * @return the publication
     */
    public Publication with(List<Attachment> files) {
        return new Publication(description, sections, files, fonts, hyphenation);
    }

    /**
     * This publication in other fonts.
     *
     * @param other the fonts
     * @return the publication
     */
    public Publication in(FontFamily other) {
        return new Publication(description, sections, attachments, other, hyphenation);
    }

    /**
     * This publication with words that may be broken.
     *
     * @param other where they may be broken
     * @return the publication
     */
    public Publication hyphenated(Hyphenation other) {
        return new Publication(description, sections, attachments, fonts, other);
    }
}
