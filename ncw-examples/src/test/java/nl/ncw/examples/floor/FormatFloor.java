package nl.ncw.examples.floor;

import java.io.IOException;

/** What a format costs without us: the same content, written and read by its library alone. */
public interface FormatFloor {
    /** Writes the content of the document that this floor was made from. */
    byte[] write() throws IOException;

    /** Opens a file and looks at all that it says; returns how much that was, so that no compiler leaves it out. */
    int read(byte[] file) throws IOException;

    /** The floor of a format, named by its file extension, with the content of one of our documents. */
    static FormatFloor of(String extension, byte[] document) throws IOException {
        return switch (extension) {
            case "json" -> new JsonFloor(document);
            case "xlsx" -> new WorkbookFloor(document);
            case "docx" -> new WordFloor(document);
            case "pdf" -> new PdfFloor(document);
            default ->
                throw new IllegalArgumentException("extension: expected json, xlsx, docx or pdf, was " + extension);
        };
    }
}
