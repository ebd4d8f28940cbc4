package nl.ncw.export.internal.excel.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/** Widths of the characters of Arial, in em. In bold, the wider of the regular and the bold face counts. */
final class ArialWidths {
    private static final Map<Double, String> KNOWN_BOLD = Map.ofEntries(
            Map.entry(0.28, " ',./I\\ijl|‘’"),
            Map.entry(0.334, "!()-:;[]`ft·"),
            Map.entry(0.39, "*r{}•"),
            Map.entry(0.5, "\"z“”"),
            Map.entry(0.557, "#$0123456789J_aceksvxy–€"),
            Map.entry(0.611, "+<=>^~?FLTZbdghnopqu"),
            Map.entry(0.667, "EPSVXY"),
            Map.entry(0.723, "&ABCDHKNRU"),
            Map.entry(0.778, "GOQw"),
            Map.entry(0.834, "M"),
            Map.entry(0.89, "%m"),
            Map.entry(0.944, "W"));
    private static final Map<Double, String> KNOWN_REGULAR = Map.ofEntries(
            Map.entry(0.223, "'ijl‘’"),
            Map.entry(0.28, " !,./I\\:;[]|ft"),
            Map.entry(0.334, "()-`r“”·"),
            Map.entry(0.39, "*\"{}•"),
            Map.entry(0.501, "Jckszvxy"),
            Map.entry(0.557, "#$0123456789?L_abdeghnopqu–€"),
            Map.entry(0.611, "+<=>^~FTZ"),
            Map.entry(0.668, "&ABEKPSVXY"),
            Map.entry(0.723, "CDHNRUw"),
            Map.entry(0.778, "GOQ"),
            Map.entry(0.834, "Mm"),
            Map.entry(0.89, "%"),
            Map.entry(0.944, "W"));
    private static final int KNOWN_CHARACTERS = 0x2100;
    private static final int LAST_OF_LATIN = 0x2FF;

    /** The width of a character that is not listed: no letter is wider, so that its text never needs more room. */
    private static final double WIDEST = 1.02;

    private static final double[] BOLD = widths(KNOWN_BOLD);
    private static final double[] REGULAR = widths(KNOWN_REGULAR);

    private ArialWidths() {}

    private static double[] widths(Map<Double, String> known) {
        double[] widths = new double[KNOWN_CHARACTERS];
        Arrays.fill(widths, WIDEST);
        known.forEach((width, characters) -> characters.chars().forEach(character -> widths[character] = width));
        widths['\n'] = 0;
        // A letter with an accent is as wide as the letter.
        for (char character = 0x80; character <= LAST_OF_LATIN; character++) {
            String parts = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD);
            if (parts.length() > 1) {
                widths[character] = widths[parts.charAt(0)];
            }
        }
        return widths;
    }

    /** Returns the width of a UTF-16 code unit: a character, or one half of a surrogate pair. */
    static double of(char unit, boolean bold) {
        return unit < KNOWN_CHARACTERS ? (bold ? BOLD : REGULAR)[unit] : WIDEST;
    }
}
