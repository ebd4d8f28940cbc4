package nl.ncw.export.internal.typesetting.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.export.internal.typesetting.content.Run;
import nl.ncw.export.internal.typesetting.content.TextStyle;
import nl.ncw.export.internal.typesetting.structure.Tag;
import nl.ncw.export.internal.typesetting.text.GlyphCluster.Kind;

/** Converts text to lines: chooses glyphs, breaks lines, and positions the glyphs. */
public final class Typesetter {
    private final Fonts fonts;
    private final Hyphenation hyphenation;
    private final Locale language;

    /** Creates a typesetter for one document. The language applies to text whose run has no language. */
    public Typesetter(Fonts fonts, Hyphenation hyphenation, Locale language) {
        this.fonts = fonts;
        this.hyphenation = hyphenation;
        this.language = language;
    }

    /** Run of text with the structure element that contains it. */
    public record TaggedRun(Run run, Tag tag) {}

    /** Returns the lines of a paragraph; an empty paragraph has one line. */
    public TypesetText text(List<TaggedRun> runs, TextStyle style, float width) {
        List<PlacedGlyph> glyphs = new ArrayList<>();
        for (TaggedRun run : runs) {
            GlyphStyle glyphStyle = glyphStyle(run, style);
            for (GlyphCluster cluster : TextShaper.of(run.run().text(), glyphStyle.face())) {
                add(new PlacedGlyph(cluster, glyphStyle), width, glyphs);
            }
        }
        LineLayout setter = new LineLayout(width, style.alignment(), style.wholeWords());
        List<TextLine> lines = new ArrayList<>();
        int from = 0;
        for (int next = 1; next <= glyphs.size(); next++) {
            if (next == glyphs.size() || glyphs.get(next - 1).cluster().is(Kind.LINE_END)) {
                lines.addAll(setter.lines(glyphs.subList(from, next), hyphenation));
                from = next;
            }
        }
        return new TypesetText(
                lines.isEmpty() ? List.of(new TextLine(List.of())) : lines, style.leading(), rise(style));
    }

    /**
     * Adds a glyph. A replacement that is wider than its column is split; the first part stands for the whole text, the
     * other parts for none.
     */
    private static void add(PlacedGlyph glyph, float width, List<PlacedGlyph> glyphs) {
        if (!glyph.cluster().is(Kind.STAND_IN) || glyph.width() <= width) {
            glyphs.add(glyph);
            return;
        }
        Optional<String> actualText = glyph.cluster().actualText();
        for (char part : glyph.cluster().shown().toCharArray()) {
            glyphs.add(new PlacedGlyph(
                    new GlyphCluster(Character.toString(part), actualText, Kind.LETTER), glyph.style()));
            actualText = actualText.map(all -> "");
        }
    }

    /** Returns the lines of a text that is an artifact. */
    public TypesetText artifact(String text, TextStyle style, float width, Tag artifact) {
        return text(List.of(new TaggedRun(Run.of(text), artifact)), style, width);
    }

    private GlyphStyle glyphStyle(TaggedRun tagged, TextStyle style) {
        Run run = tagged.run();
        return new GlyphStyle(
                fonts.face(run.font().orElse(style.font())),
                style.size(),
                run.colour().orElse(style.colour()),
                run.language().orElse(language),
                tagged.tag(),
                tagged.tag().isArtifact() ? Optional.empty() : run.link());
    }

    /** Returns the distance from the top of a line to its baseline. Letters are centred in their leading. */
    private float rise(TextStyle style) {
        FontFace face = fonts.face(style.font());
        float ascent = face.ascent(style.size());
        return (style.leading() - ascent - face.descent(style.size())) / 2 + ascent;
    }
}
