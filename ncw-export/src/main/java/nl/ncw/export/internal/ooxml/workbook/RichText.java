package nl.ncw.export.internal.ooxml.workbook;

import java.io.IOException;
import nl.ncw.export.internal.ooxml.xml.CharacterEscapes;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/**
 * Text, possibly with several runs of different formatting.
 *
 * @param text the text of all runs, without phonetic text
 * @param struck whether a run that is not blank is struck through
 */
record RichText(String text, boolean struck) {
    /** Reads the current element, to its end. */
    static RichText read(XmlPartReader xml) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean strikes = false;
        boolean struck = false;
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "r" -> strikes = false;
                case "strike" -> strikes = xml.is("val", true);
                case "t" -> {
                    String run = xml.text();
                    xml.requireShort(text.length() + run.length());
                    text.append(run);
                    struck |= strikes && !run.isBlank();
                }
                case "rPh" -> xml.skip();
                default -> {}
            }
        }
        return new RichText(CharacterEscapes.decoded(text.toString()), struck);
    }
}
