package nl.ncw.export.internal.typesetting.content;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Run of text with uniform formatting, language and link.
 *
 * @param text the text; a line feed begins a new line of the same paragraph
 * @param font the font style, if different from that of the paragraph
 * @param colour the colour, if different from that of the paragraph
 * @param language the language, if different from that of the paragraph
 * @param link the target, if the text is a link
 */
public record Run(
        String text, Optional<FontStyle> font, Optional<Colour> colour, Optional<Locale> language, Optional<URI> link) {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    // Requires that a link has the scheme of a web page, a mailbox or a telephone number. A document must not start
    // programs.
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
     * Creates a run with the formatting of its paragraph.
     *
     * @param text the text
     * @return the run
     */
    public static Run of(String text) {
        return new Run(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Creates a list with one run in the formatting of its paragraph.
     *
     * @param text the text
     * @return the list
     */
    static List<Run> plain(String text) {
        return List.of(of(text));
    }

    /**
     * Returns the text of runs in one line, as bookmarks have it.
     *
     * @param runs the runs
     * @return the text, with single spaces
     */
    public static String line(List<Run> runs) {
        StringBuilder line = new StringBuilder();
        runs.forEach(run -> line.append(run.text()));
        return line.toString().replaceAll("\\s+", " ").strip();
    }

    /**
     * Returns a copy of this run in a font style.
     *
     * @param other the font style
     * @return the run
     */
    public Run in(FontStyle other) {
        return new Run(text, Optional.of(other), colour, language, link);
    }

    /**
     * Returns a copy of this run in a colour.
     *
     * @param other the colour
     * @return the run
     */
    public Run in(Colour other) {
        return new Run(text, font, Optional.of(other), language, link);
    }

    /**
     * Returns a copy of this run in a language. Screen readers use the language for the pronunciation.
     *
     * @param other the language
     * @return the run
     */
    public Run in(Locale other) {
        return new Run(text, font, colour, Optional.of(other), link);
    }

    /**
     * Returns a copy of this run as a link.
     *
     * @param target the target, with the scheme http, https, mailto or tel
     * @return the run
     */
    public Run linkedTo(URI target) {
        return new Run(text, font, colour, language, Optional.of(target));
    }
}
