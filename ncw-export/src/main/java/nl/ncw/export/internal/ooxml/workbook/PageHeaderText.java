package nl.ncw.export.internal.ooxml.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Texts in the page headers and footers of sheets, without the codes of their formats (ECMA-376, 18.3.1.46). */
public final class PageHeaderText {
    /** A character for an escaped ampersand, which begins no code. */
    private static final char AMPERSAND = '\uE000';

    /** Font, colour, style and size. */
    private static final Pattern FORMATS =
            Pattern.compile("&(?:\"[^\"]*+\"|K(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{2}[+-][0-9]{3})|[BIUESXYOH]|[0-9]++)");

    /** The beginning of the left, central or right part. */
    private static final Pattern PARTS = Pattern.compile("&[LCR]");

    /** Page numbers, dates, times and names of files and sheets, and the place of a picture. */
    private static final Pattern FIELDS = Pattern.compile("&[PN](?:[+-][0-9]++)?|&[DTAFZG]");

    private PageHeaderText() {}

    /**
     * Returns the texts of a header or footer: one for each of its parts that says more than fields do, such as a page
     * number.
     *
     * @param written the header with its codes
     * @return the texts; fields in them stay as codes
     */
    public static List<String> of(String written) {
        List<String> texts = new ArrayList<>();
        for (String part : PARTS.split(written.replace("&&", String.valueOf(AMPERSAND)))) {
            String text = FORMATS.matcher(part).replaceAll("").strip();
            if (!FIELDS.matcher(text).replaceAll("").isBlank()) {
                texts.add(text.replace(AMPERSAND, '&'));
            }
        }
        return texts;
    }
}
