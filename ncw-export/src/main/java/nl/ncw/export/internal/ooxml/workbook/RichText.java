package nl.ncw.export.internal.ooxml.workbook;

import java.io.IOException;
import nl.ncw.export.internal.ooxml.xml.Escapes;
import nl.ncw.export.internal.ooxml.xml.XmlPart;

/**
 * A text, perhaps in runs that look different.
 *
 * @param text the text of all runs; not how it is pronounced
 * @param struck whether a run with some text in it is struck through
 */
record RichText(String text, boolean struck) {
    /** Reads the element that began last, to its end. */
    static RichText read(XmlPart xml) throws IOException {
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
        return new RichText(Escapes.decoded(text.toString()), struck);
    }
}
