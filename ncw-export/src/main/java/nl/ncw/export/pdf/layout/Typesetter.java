package nl.ncw.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.export.pdf.layout.Sign.Kind;

/** Makes lines of text: spells it, breaks it, and puts the letters side by side. */
final class Typesetter {
    private final Fonts fonts;
    private final Hyphenation hyphenation;
    private final Locale language;

    Typesetter(Fonts fonts, Hyphenation hyphenation, Locale language) {
        this.fonts = fonts;
        this.hyphenation = hyphenation;
        this.language = language;
    }

    /** A run of text and the element of the structure that it belongs to. */
    record TaggedRun(Run run, Tag tag) {}

    /** The lines of a paragraph; an empty one has one line. */
    TextBox text(List<TaggedRun> runs, TextStyle style, float width) {
        List<Letter> letters = new ArrayList<>();
        for (TaggedRun run : runs) {
            Ink ink = ink(run, style);
            for (Sign sign : Spelling.of(run.run().text(), ink.face())) {
                add(new Letter(sign, ink), width, letters);
            }
        }
        LineSetter setter = new LineSetter(width, style.alignment());
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int next = 1; next <= letters.size(); next++) {
            if (next == letters.size() || letters.get(next - 1).sign().is(Kind.LINE_END)) {
                lines.addAll(setter.lines(letters.subList(from, next), hyphenation));
                from = next;
            }
        }
        return new TextBox(lines.isEmpty() ? List.of(new Line(List.of())) : lines, style.leading(), rise(style));
    }

    /** A stand-in that is wider than its column is no longer one sign, but a text like any other. */
    private static void add(Letter letter, float width, List<Letter> letters) {
        if (letter.sign().is(Kind.STAND_IN) && letter.width() > width) {
            letter.sign()
                    .shown()
                    .chars()
                    .forEach(sign -> letters.add(new Letter(
                            new Sign(Character.toString(sign), Optional.empty(), Kind.LETTER), letter.ink())));
        } else {
            letters.add(letter);
        }
    }

    /** The lines of text that is furniture of the page. */
    TextBox furniture(String text, TextStyle style, float width, Tag artifact) {
        return text(List.of(new TaggedRun(Run.of(text), artifact)), style, width);
    }

    private Ink ink(TaggedRun tagged, TextStyle style) {
        Run run = tagged.run();
        return new Ink(
                fonts.face(run.font().orElse(style.font())),
                style.size(),
                run.colour().orElse(style.colour()),
                run.language().orElse(language),
                tagged.tag(),
                tagged.tag().isArtifact() ? Optional.empty() : run.link());
    }

    /** From the top of a line down to its baseline: the letters stand in the middle of their leading. */
    private float rise(TextStyle style) {
        Face face = fonts.face(style.font());
        float ascent = face.ascent(style.size());
        return (style.leading() - ascent - face.descent(style.size())) / 2 + ascent;
    }
}
