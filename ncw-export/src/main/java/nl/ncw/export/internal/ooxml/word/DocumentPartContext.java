package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import nl.ncw.export.internal.ooxml.Relationships;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/**
 * Part of a text document that is read, with what it shares with the other parts.
 *
 * @param parts the parts of the file
 * @param name the name of the part
 * @param relations the relationships of the part
 * @param notes the notes of the document
 * @param embedded the embedded files of the document
 * @param program the program that saved the document
 * @param limit the limit on texts
 * @param styles the fonts of the document's styles
 * @param pageEdge whether the part is a header or a footer
 */
record DocumentPartContext(
        ZipParts parts,
        String name,
        Relationships relations,
        NoteReader notes,
        EmbeddedParts embedded,
        ProducingApplication program,
        TextLimit limit,
        StyleFonts styles,
        boolean pageEdge) {
    /** Returns the context of the main part. */
    static DocumentPartContext of(
            ZipParts parts, String name, NoteReader notes, ProducingApplication program, TextLimit limit)
            throws IOException {
        EmbeddedParts embedded = new EmbeddedParts(parts);
        Relationships relations = embedded.relationsOf(name);
        return new DocumentPartContext(
                parts, name, relations, notes, embedded, program, limit, StyleFonts.of(parts, relations, limit), false);
    }

    /** Returns the context of a part with notes. */
    DocumentPartContext ofNotes(String part) throws IOException {
        return part(part, false);
    }

    /** Returns the context of a header or footer. */
    DocumentPartContext ofPageEdge(String part) throws IOException {
        return part(part, true);
    }

    private DocumentPartContext part(String part, boolean atEdge) throws IOException {
        return new DocumentPartContext(
                parts, part, embedded.relationsOf(part), notes, embedded, program, limit, styles, atEdge);
    }
}
