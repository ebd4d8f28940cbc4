package nl.ncw.export.internal.word.document;

/** Spaces in telephone numbers and other numbers, at which a line must not break. */
final class NumberSpacing {
    private NumberSpacing() {}

    /** Returns a text with no-break spaces in its numbers. Readers see no difference. */
    static String unbroken(String text) {
        return ColumnWidths.NUMBER
                .matcher(text)
                .replaceAll(found -> found.group().replace(' ', '\u00A0'));
    }
}
