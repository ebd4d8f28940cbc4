package nl.ncw.export.internal.ooxml.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.symbol.SymbolFont;
import nl.ncw.export.internal.ooxml.symbol.SymbolText;
import nl.ncw.export.internal.ooxml.xml.CharacterEscapes;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/**
 * Text, possibly with several runs of different formatting.
 *
 * @param text the text of all runs, without phonetic text
 * @param struck whether a run that is not blank is struck through
 * @param runs the runs, if one of them has a font of its own; empty if all have the font of the cell
 */
record RichText(String text, boolean struck, List<Run> runs) {
    // Copies the runs.
    RichText {
        runs = List.copyOf(runs);
    }

    /** Creates a text in the font of the cell. */
    static RichText plain(String text) {
        return new RichText(text, false, List.of());
    }

    /** Reads the current element, to its end. */
    static RichText read(XmlPartReader xml) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        boolean strikes = false;
        boolean struck = false;
        Optional<String> font = Optional.empty();
        boolean fonts = false;
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "r" -> {
                    strikes = false;
                    font = Optional.empty();
                }
                case "strike" -> strikes = xml.is("val", true);
                case "rFont" -> font = Optional.of(xml.attribute("val"));
                case "t" -> {
                    String run = xml.text();
                    xml.requireShort(text.length() + run.length());
                    text.append(run);
                    struck |= strikes && !run.isBlank();
                    fonts |= font.isPresent();
                    runs.add(new Run(CharacterEscapes.decoded(run), font.isPresent(), font.flatMap(SymbolFont::of)));
                }
                case "rPh" -> xml.skip();
                default -> {}
            }
        }
        return new RichText(CharacterEscapes.decoded(text.toString()), struck, fonts ? runs : List.of());
    }

    /**
     * Returns what the text shows in a cell whose font may be a symbol font.
     *
     * @param cell the symbol font of the cell, if it has one
     * @return the text that is seen, or empty if no part of it is in a symbol font
     */
    Optional<SymbolText> symbols(Optional<SymbolFont> cell) {
        if (cell.isEmpty() && runs.stream().allMatch(run -> run.symbols.isEmpty())) {
            return Optional.empty();
        }
        return runs.isEmpty()
                ? cell.map(font -> SymbolText.of(text, font))
                : runs.stream().map(run -> run.seen(cell)).reduce(SymbolText::and);
    }

    /** Returns what the text shows outside cells. */
    String seen() {
        return symbols(Optional.empty()).map(SymbolText::text).orElse(text);
    }

    /**
     * Run.
     *
     * @param text the text
     * @param named whether the run has a font of its own
     * @param symbols the symbol font of the run, if its font is one
     */
    record Run(String text, boolean named, Optional<SymbolFont> symbols) {
        private SymbolText seen(Optional<SymbolFont> cell) {
            return (named ? symbols : cell)
                    .map(font -> SymbolText.of(text, font))
                    .orElseGet(() -> SymbolText.plain(text));
        }
    }
}
