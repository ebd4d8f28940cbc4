package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.ncw.export.internal.ooxml.equation.Equation;
import nl.ncw.export.internal.ooxml.equation.EquationReader;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/** Reads an equation in a paragraph, whose runs are read as those outside equations. */
final class InlineEquation {
    private InlineEquation() {}

    /** Reads the equation in the current element. Notes and bookmarks in it belong to the paragraph. */
    static Equation read(XmlPartReader xml, ParagraphText paragraph, Element element) throws IOException {
        return EquationReader.read(xml, () -> {
            ParagraphText part = new ParagraphText(List.of());
            element.read(part);
            BodyElement.Paragraph read = part.finished();
            read.notes().forEach(paragraph::attach);
            read.bookmarks().forEach(paragraph::begin);
            return read.spans().stream().map(BodyElement.Span::text).collect(Collectors.joining());
        });
    }

    /** Action that reads the current element into a paragraph. */
    interface Element {
        void read(ParagraphText into) throws IOException;
    }
}
