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
    private final StringBuilder waiting = new StringBuilder();

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
        spelling.end();
        spelling.signs.replaceAll(spelling::composed);
        return spelling.signs;
    }

    private void add(int codePoint) {
        String written = Character.toString(codePoint);
        if (Characters.endsLine(codePoint)) {
            // Those who hear the text need a blank between the last word of this line and the first of the next.
            add(new Sign(" ", Optional.empty(), Kind.LINE_END));
        } else if (codePoint == Characters.SOFT_HYPHEN) {
            signs.add(new Sign("", Optional.empty(), Kind.SOFT_HYPHEN));
        } else if (Characters.isBlank(codePoint)) {
            String blank = face.has(codePoint)
                    ? written
                    : Characters.substitute(codePoint).orElse(" ");
            add(new Sign(blank, Optional.empty(), Kind.BLANK));
        } else if (!joins(codePoint, written)) {
            add(alone(codePoint, written));
        }
    }

    /** Adds a sign, and to what it means what was waiting for it. */
    private void add(Sign sign) {
        signs.add(waiting.isEmpty() ? sign : sign.meaning(waiting + sign.meaning()));
        waiting.setLength(0);
    }

    /** Adds a mark, or what has no shape, to the sign that it belongs to: the one before it, or else the next. */
    private boolean joins(int codePoint, String written) {
        boolean shapeless = Characters.isShapeless(codePoint);
        Optional<Sign> last = last().filter(sign -> sign.is(Kind.LETTER) || sign.is(Kind.STAND_IN));
        if (last.filter(sign -> sign.is(Kind.LETTER)).isPresent()
                && face.has(codePoint)
                && (shapeless || Characters.isMark(codePoint))) {
            Sign sign = last.get();
            String shown = sign.shown() + drawn(codePoint);
            String meant = sign.meaning() + written;
            replaceLast(new Sign(shown, Optional.of(meant).filter(text -> !text.equals(shown)), Kind.LETTER));
            return true;
        }
        if (!shapeless || last.isEmpty() && face.has(codePoint)) {
            return false;
        }
        last.ifPresentOrElse(
                sign -> replaceLast(sign.meaning(sign.meaning() + written)), () -> waiting.append(written));
        return true;
    }

    /** What waits for a sign and gets none is drawn as its number, unless there is a blank to go with. */
    private void end() {
        Optional<Sign> blank = last().filter(sign -> sign.is(Kind.BLANK) || sign.is(Kind.LINE_END));
        if (blank.isPresent() && !waiting.isEmpty()) {
            replaceLast(blank.get().meaning(blank.get().meaning() + waiting));
        } else {
            waiting.codePoints().forEach(codePoint -> signs.add(alone(codePoint, Character.toString(codePoint))));
        }
    }

    private Optional<Sign> last() {
        return signs.isEmpty() ? Optional.empty() : Optional.of(signs.get(signs.size() - 1));
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
        return composed.codePoints().allMatch(character -> face.has(character) && face.twin(character) == character)
                ? new Sign(composed, sign.meant(), sign.kind())
                : sign;
    }
}
