package nl.ncw.export.word.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.ncw.export.ooxml.CustomProperties;
import nl.ncw.export.ooxml.OfficeFile;
import nl.ncw.export.ooxml.Refusal;
import nl.ncw.export.ooxml.RefusedFileException;
import nl.ncw.export.ooxml.Relations;
import nl.ncw.export.ooxml.TextLimit;
import nl.ncw.export.ooxml.ZipParts;

/** Reads text files (.docx). What is none, is broken or was made to do harm is refused. Thread-safe. */
public final class TextFile {
    /** The most pieces of text. A filled-in form has some 3,000. */
    static final int MAXIMUM_TEXTS = 200_000;

    private TextFile() {}

    /**
     * Reads a text.
     *
     * @param in where the bytes come from; stays open
     * @return what stands in it
     * @throws RefusedFileException if it is no text that can be read
     * @throws IOException if reading from {@code in} fails
     */
    public static TextContent read(InputStream in) throws IOException {
        OfficeFile file = OfficeFile.read(in);
        if (file.isWorkbook()) {
            throw new RefusedFileException(Refusal.EXCEL);
        }
        if (!file.isText()) {
            throw new RefusedFileException(Refusal.UNKNOWN);
        }
        file.requireNoMacros();
        ZipParts parts = file.parts();
        Relations relations = Relations.of(parts, file.document());
        TextLimit limit = new TextLimit(MAXIMUM_TEXTS);
        Program program = Program.of(parts, file.relations());
        Notes notes = Notes.of(parts, relations, program, limit);
        List<Content> body = TextPart.read(parts, file.document(), relations, notes, program, limit);
        List<Content> edges = new ArrayList<>();
        for (String kind : List.of("header", "footer")) {
            for (String part : relations.parts(kind)) {
                edges.addAll(TextPart.read(parts, part, Relations.of(parts, part), notes, program, limit));
            }
        }
        notes.attachRest();
        return new TextContent(body, edges, notes.all(), CustomProperties.of(parts, file.relations()));
    }
}
