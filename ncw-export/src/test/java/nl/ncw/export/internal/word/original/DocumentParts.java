package nl.ncw.export.internal.word.original;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.model.organisation.SafetyRegion;

/** Paragraphs, cells, rows and tables of a document, built by hand. */
final class DocumentParts {
    static final SafetyRegion GELDERLAND_ZUID = new SafetyRegion("VR08", "Gelderland-Zuid");
    static final SafetyRegion UTRECHT = new SafetyRegion("VR09", "Utrecht");

    private DocumentParts() {}

    static BodyElement.Paragraph paragraph(String text) {
        return paragraph(text, false, false);
    }

    static BodyElement.Paragraph listed(String text) {
        return paragraph(text, true, false);
    }

    static BodyElement.Paragraph heading(String text) {
        return paragraph(text, false, true);
    }

    private static BodyElement.Paragraph paragraph(String text, boolean listed, boolean heading) {
        return new BodyElement.Paragraph(
                List.of(new BodyElement.Span(text, "", false, false)), Set.of(), List.of(), listed, heading);
    }

    /** An entry in a table of contents. */
    static BodyElement.Paragraph entry(String text) {
        return new BodyElement.Paragraph(
                List.of(new BodyElement.Span(text, "", false, true)), Set.of(), List.of(), false, false);
    }

    /** A paragraph with a note. */
    static BodyElement.Paragraph noted(int note) {
        return new BodyElement.Paragraph(List.of(), Set.of(), List.of(note), false, false);
    }

    static BodyElement.Cell cell(String... paragraphs) {
        return cell(1, paragraphs);
    }

    static BodyElement.Cell cell(int columns, String... paragraphs) {
        return new BodyElement.Cell(
                columns,
                false,
                Stream.of(paragraphs).<BodyElement>map(DocumentParts::paragraph).toList());
    }

    static BodyElement.Cell cellWith(BodyElement... content) {
        return new BodyElement.Cell(1, false, List.of(content));
    }

    /** A cell that continues the one above it. */
    static BodyElement.Cell continued() {
        return new BodyElement.Cell(1, true, List.of());
    }

    static BodyElement.Row row(String... cells) {
        return new BodyElement.Row(Stream.of(cells).map(DocumentParts::cell).toList());
    }

    static BodyElement.Row row(BodyElement.Cell... cells) {
        return new BodyElement.Row(List.of(cells));
    }

    static BodyElement.Table table(BodyElement.Row... rows) {
        return new BodyElement.Table(List.of(rows));
    }
}
