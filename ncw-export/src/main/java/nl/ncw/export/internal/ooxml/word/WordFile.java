package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.ncw.export.internal.ooxml.CustomProperties;
import nl.ncw.export.internal.ooxml.OfficeFile;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.zip.FileRefusal;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Reads text documents (.docx). Files of other formats, broken files and hostile files are refused. Thread-safe. */
public final class WordFile {
    /** The maximum number of texts. A filled-in form has about 3,000. */
    static final int MAXIMUM_TEXTS = 200_000;

    private WordFile() {}

    /**
     * Reads a text document.
     *
     * @param in the stream to read; it is not closed
     * @return the content
     * @throws RefusedFileException if the file cannot be read as a text document
     * @throws IOException if reading from {@code in} fails
     */
    public static WordContent read(InputStream in) throws IOException {
        OfficeFile file = OfficeFile.read(in);
        if (file.isWorkbook()) {
            throw new RefusedFileException(FileRefusal.EXCEL);
        }
        if (!file.isText()) {
            throw new RefusedFileException(FileRefusal.UNKNOWN);
        }
        file.requireNoMacros();
        ZipParts parts = file.parts();
        TextLimit limit = new TextLimit(MAXIMUM_TEXTS);
        NoteReader notes = new NoteReader(limit);
        DocumentPartContext document = DocumentPartContext.of(
                parts, file.document(), notes, ProducingApplication.of(parts, file.relations()), limit);
        notes.read(document);
        List<BodyElement> body = DocumentPartReader.read(document);
        List<BodyElement> edges = new ArrayList<>();
        for (String kind : List.of("header", "footer")) {
            for (String part : document.relations().parts(kind)) {
                edges.addAll(DocumentPartReader.read(document.ofPageEdge(part)));
            }
        }
        notes.attachRest();
        if (document.embedded().hasUnreferenced()) {
            notes.attach(new Note(Note.Kind.EMBEDDED, "", ""));
        }
        return new WordContent(body, edges, notes.all(), CustomProperties.of(parts, file.relations()));
    }
}
