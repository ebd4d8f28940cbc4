package nl.ncw.export.internal.typesetting.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.typesetting.text.GlyphCluster.Kind;

/**
 * Converts text to glyph clusters that a font can draw. OpenPDF silently drops characters that the font lacks. Here, a
 * replacement or the Unicode number is drawn, and the file states the original text.
 *
 * <p>No decision depends on Java's knowledge of characters that the fonts lack, since that differs between versions.
 */
final class TextShaper {
    private final FontFace face;
    private final List<GlyphCluster> clusters = new ArrayList<>();
    private final StringBuilder waiting = new StringBuilder();

    private TextShaper(FontFace face) {
        this.face = face;
    }

    static List<GlyphCluster> of(String text, FontFace face) {
        TextShaper spelling = new TextShaper(face);
        int next = 0;
        while (next < text.length()) {
            int codePoint = text.codePointAt(next);
            next += Character.charCount(codePoint);
            if (!(codePoint == '\r' && next < text.length() && text.charAt(next) == '\n')) {
                spelling.add(codePoint);
            }
        }
        spelling.end();
        spelling.clusters.replaceAll(spelling::composed);
        return spelling.clusters;
    }

    private void add(int codePoint) {
        if (CharacterClasses.endsLine(codePoint)) {
            // A screen reader needs a space between the last word of this line and the first word of the next.
            add(new GlyphCluster(" ", Optional.empty(), Kind.LINE_END));
        } else if (codePoint == CharacterClasses.SOFT_HYPHEN) {
            clusters.add(new GlyphCluster("", Optional.empty(), Kind.SOFT_HYPHEN));
        } else if (CharacterClasses.isBlank(codePoint)) {
            String blank = face.has(codePoint)
                    ? Character.toString(codePoint)
                    : CharacterClasses.substitute(codePoint).orElse(" ");
            add(new GlyphCluster(blank, Optional.empty(), Kind.BLANK));
        } else if (!joins(codePoint)) {
            add(alone(codePoint));
        }
    }

    /** Adds a cluster. Pending characters become part of its meaning. */
    private void add(GlyphCluster cluster) {
        clusters.add(waiting.isEmpty() ? cluster : cluster.meaning(waiting + cluster.meaning()));
        waiting.setLength(0);
    }

    /**
     * Adds a combining mark, or a character without a shape, to its cluster: the cluster before it, or else the next
     * one.
     */
    private boolean joins(int codePoint) {
        boolean shapeless = CharacterClasses.isShapeless(codePoint);
        if (!shapeless && !CharacterClasses.isMark(codePoint)) {
            return false;
        }
        String written = Character.toString(codePoint);
        Optional<GlyphCluster> last = last().filter(cluster -> cluster.is(Kind.LETTER) || cluster.is(Kind.STAND_IN));
        if (last.filter(cluster -> cluster.is(Kind.LETTER)).isPresent()
                && face.has(codePoint)
                && (shapeless || CharacterClasses.isMark(codePoint))) {
            GlyphCluster cluster = last.get();
            String shown = cluster.shown() + face.letter(codePoint).shown();
            String actualText = cluster.meaning() + written;
            replaceLast(
                    new GlyphCluster(shown, Optional.of(actualText).filter(text -> !text.equals(shown)), Kind.LETTER));
            return true;
        }
        if (!shapeless || last.isEmpty() && face.has(codePoint)) {
            return false;
        }
        last.ifPresentOrElse(
                cluster -> replaceLast(cluster.meaning(cluster.meaning() + written)), () -> waiting.append(written));
        return true;
    }

    /**
     * Ends the text. Pending characters without a cluster are drawn as their numbers, unless they can join a space.
     */
    private void end() {
        Optional<GlyphCluster> blank = last().filter(cluster -> cluster.is(Kind.BLANK) || cluster.is(Kind.LINE_END));
        if (blank.isPresent() && !waiting.isEmpty()) {
            replaceLast(blank.get().meaning(blank.get().meaning() + waiting));
        } else {
            waiting.codePoints().forEach(codePoint -> clusters.add(alone(codePoint)));
        }
    }

    private Optional<GlyphCluster> last() {
        return clusters.isEmpty() ? Optional.empty() : Optional.of(clusters.get(clusters.size() - 1));
    }

    private void replaceLast(GlyphCluster cluster) {
        clusters.set(clusters.size() - 1, cluster);
    }

    private GlyphCluster alone(int codePoint) {
        if (face.has(codePoint)) {
            return face.letter(codePoint);
        }
        Optional<String> actualText =
                CharacterClasses.isText(codePoint) ? Optional.of(Character.toString(codePoint)) : Optional.empty();
        return CharacterClasses.substitute(codePoint)
                .map(substitute -> new GlyphCluster(substitute, actualText, Kind.LETTER))
                .orElseGet(() -> new GlyphCluster("[U+%04X]".formatted(codePoint), actualText, Kind.STAND_IN));
    }

    /** Returns a letter and its marks as one composed character, if there is one. The font draws it better. */
    private GlyphCluster composed(GlyphCluster cluster) {
        if (!cluster.is(Kind.LETTER) || cluster.shown().length() == 1) {
            return cluster;
        }
        String composed = Normalizer.normalize(cluster.shown(), Normalizer.Form.NFC);
        return composed.codePoints().allMatch(character -> face.has(character) && face.twin(character) == character)
                ? new GlyphCluster(composed, cluster.actualText(), cluster.kind())
                : cluster;
    }
}
