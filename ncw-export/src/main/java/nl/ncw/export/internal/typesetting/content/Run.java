package nl.ncw.export.internal.typesetting.content;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch of text that looks and reads the same from its first character to its last.
 *
 * @param text the text; a line feed begins a new line of the same paragraph
 * @param font the cut of the font, where it is not that of the paragraph
 * @param colour the colour, where it is not that of the paragraph
 * @param language the language, where it is not that of the paragraph
 * @param link where the text leads, if it is a link
 */
public record Run(
        String text, Optional<FontStyle> font, Optional<Colour> colour, Optional<Locale> language, Optional<URI> link) {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    // Requires that a link leads to a page, a mailbox or a telephone: a document must not run anything.
    public Run {
        link.ifPresent(target -> {
            if (!SCHEMES.contains(String.valueOf(target.getScheme()))) {
                throw new IllegalArgumentException("link: expected one of %s, was %s".formatted(SCHEMES, target));
            }
            if (text.isBlank()) {
                throw new IllegalArgumentException("text: expected what the link says, was blank");
            }
        });
    }

    /**
     * Text as the paragraph has it.
     *
     * @param text the text
     * @return the run
     */
    public static Run of(String text) {
        return new Run(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Text without anything in it that stands out.
     *
     * @param text the text
     * @return the only run
     */
    static List<Run> plain(String text) {
        return List.of(of(text));
    }

    /**
     * This run in a cut of the font.
     *
     * @param other the cut
     * @return the run
     */
    public Run in(FontStyle other) {
        return new Run(text, Optional.of(other), colour, language, link);
    }

    /**
     * This run in a colour.
     *
     * @param other the colour
     * @return the run
     */
    public Run in(Colour other) {
        return new Run(text, font, Optional.of(other), language, link);
    }

    /**
     * This run in a language, for those who hear it read.
     *
     * @param other the language
     * @return the run
     */
    public Run in(Locale other) {
        return new Run(text, font, colour, Optional.of(other), link);
    }

    /**
     * This run as a link.
     *
     * @param target where it leads: http, https, mailto or tel
     * @return the run
     */
    public Run linkedTo(URI target) {
        return new Run(text, font, colour, language, Optional.of(target));
    }
}
