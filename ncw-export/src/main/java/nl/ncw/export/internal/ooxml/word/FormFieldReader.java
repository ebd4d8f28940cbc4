package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/** Reads the values of legacy form fields, from before there were content controls. */
final class FormFieldReader {
    private final XmlPartReader xml;
    private final TextLimit limit;

    FormFieldReader(XmlPartReader xml, TextLimit limit) {
        this.xml = xml;
        this.limit = limit;
    }

    /** Returns the sign of the check box in the current element. */
    String box() throws IOException {
        boolean ticked = false;
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.name().equals("checked") || xml.name().equals("default")) {
                ticked = xml.is("val", true);
            }
        }
        return ticked ? "\u2612 " : "\u2610 ";
    }

    /**
     * Returns the selected entry of the drop-down list in the current element: the first entry, unless another one is
     * selected.
     */
    String chosen() throws IOException {
        List<String> entries = new ArrayList<>();
        int number = 0;
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.name().equals("result")) {
                number = xml.number("val");
            } else if (xml.name().equals("listEntry")) {
                limit.accept(xml.attribute("val"));
                entries.add(xml.attribute("val"));
            }
        }
        return number >= 0 && number < entries.size() ? entries.get(number) : "";
    }
}
