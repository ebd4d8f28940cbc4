package nl.ncw.export.pdf.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.pdf.layout.Sign.Kind;

/**
 * Puts text into signs that a font can draw. OpenPDF would drop what the font lacks without a word; here it is drawn as
 * something like it, or as its number in Unicode, and the file says what was meant.
 *
 * <p>No decision rests on what Java knows of characters that the fonts lack: each version knows more of them.
 */
final class Spelling {
    private final Face face;
    private final List<Sign> signs = new ArrayList<>();

    private Spelling(Face face) {
        this.face = face;
    }

    static List<Sign> of(String text, Face face) {
        Spelling spelling = new Spelling(face);
        int next = 0;
        while (next < text.length()) {
            int codePoint = text.codePointAt(next);
            next += Character.charCount(codePoint);
            if (!(codePoint == '\r' && next < text.length() && text.charAt(next) == '\n')) {
                spelling.add(codePoint);
            }
        }
        spelling.signs.replaceAll(spelling::composed);
        return spelling.signs;
    }

    private void add(int codePoint) {
        String written = Character.toString(codePoint);
        if (Characters.endsLine(codePoint)) {
            // Those who hear the text need a blank between the last word of this line and the first of the next.
            signs.add(new Sign(" ", Optional.empty(), Kind.LINE_END));
        } else if (codePoint == Characters.SOFT_HYPHEN) {
            signs.add(new Sign("", Optional.empty(), Kind.SOFT_HYPHEN));
        } else if (Characters.isBlank(codePoint)) {
            String blank = face.has(codePoint)
                    ? written
                    : Characters.substitute(codePoint).orElse(" ");
            signs.add(new Sign(blank, Optional.empty(), Kind.BLANK));
        } else if (!joinsLast(codePoint, written)) {
            signs.add(alone(codePoint, written));
        }
    }

    /** Adds a mark, or what has no shape, to the sign that it belongs to; tells whether there is one. */
    private boolean joinsLast(int codePoint, String written) {
        boolean shapeless = Characters.isShapeless(codePoint);
        if (signs.isEmpty()) {
            return shapeless && !face.has(codePoint);
        }
        Sign last = signs.get(signs.size() - 1);
        boolean letter = last.is(Kind.LETTER);
        if (letter && face.has(codePoint) && (shapeless || Characters.isMark(codePoint))) {
            String shown = last.shown() + drawn(codePoint);
            String meant = last.meant().orElse(last.shown()) + written;
            replaceLast(new Sign(shown, Optional.of(meant).filter(text -> !text.equals(shown)), Kind.LETTER));
            return true;
        }
        if (shapeless && (letter || last.is(Kind.STAND_IN))) {
            replaceLast(new Sign(last.shown(), Optional.of(last.meant().orElse(last.shown()) + written), last.kind()));
        }
        return shapeless;
    }

    /** What is drawn for a character that the font has: it says of each glyph that it is one character, and only one. */
    private String drawn(int codePoint) {
        return Character.toString(face.twin(codePoint));
    }

    private void replaceLast(Sign sign) {
        signs.set(signs.size() - 1, sign);
    }

    private Sign alone(int codePoint, String written) {
        if (face.has(codePoint)) {
            String drawn = drawn(codePoint);
            return new Sign(drawn, Optional.of(written).filter(text -> !text.equals(drawn)), Kind.LETTER);
        }
        Optional<String> meant = Characters.isText(codePoint) ? Optional.of(written) : Optional.empty();
        return Characters.substitute(codePoint)
                .map(substitute -> new Sign(substitute, meant, Kind.LETTER))
                .orElseGet(() -> new Sign("[U+%04X]".formatted(codePoint), meant, Kind.STAND_IN));
    }

    /** A letter and its marks as one character, if there is one: the font draws it better. */
    private Sign composed(Sign sign) {
        if (!sign.is(Kind.LETTER) || sign.shown().length() == 1) {
            return sign;
        }
        String composed = Normalizer.normalize(sign.shown(), Normalizer.Form.NFC);
        return composed.codePoints().allMatch(character -> face.has(character) && face.twin(character) == character) ? new Sign(composed, sign.meant(), sign.kind()) : sign;
    }
}
