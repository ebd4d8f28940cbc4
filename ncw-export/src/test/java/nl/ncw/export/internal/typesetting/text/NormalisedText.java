package nl.ncw.export.internal.typesetting.text;

import java.text.Normalizer;

/** Text with what a page may change of it changed: blanks, ways to write the same, what no file can say. */
public final class NormalisedText {
    private NormalisedText() {}

    public static String of(String text) {
        StringBuilder normal = new StringBuilder();
        text.codePoints()
                .filter(codePoint -> codePoint != 0xAD && codePoint != 0x200B)
                .forEach(codePoint -> {
                    if (CharacterClasses.endsLine(codePoint) || CharacterClasses.isBlank(codePoint)) {
                        normal.append(' ');
                    } else if (CharacterClasses.isText(codePoint)) {
                        normal.appendCodePoint(codePoint);
                    } else {
                        normal.append("[U+%04X]".formatted(codePoint));
                    }
                });
        return Normalizer.normalize(normal, Normalizer.Form.NFC)
                .replaceAll(" +", " ")
                .strip();
    }
}
