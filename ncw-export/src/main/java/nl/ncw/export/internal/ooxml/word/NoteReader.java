package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.export.internal.ooxml.Relationships;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Notes of a text document: those that its parts store by number, and those found while reading. */
final class NoteReader {
    private final List<Note> all = new ArrayList<>();
    private final Map<String, Note> kept = new LinkedHashMap<>();

    private final TextLimit limit;

    private NoteReader(TextLimit limit) {
        this.limit = limit;
    }

    /** Reads the comments, footnotes and endnotes of a document. */
    static NoteReader of(
            ZipParts parts, Relationships relations, ProducingApplication program, TextLimit limit, StyleFonts styles)
            throws IOException {
        NoteReader notes = new NoteReader(limit);
        for (String part : relations.parts("comments")) {
            notes.read(parts, part, "comment", Note.Kind.COMMENT, program, limit, styles);
        }
        for (String part : relations.parts("footnotes")) {
            notes.read(parts, part, "footnote", Note.Kind.FOOTNOTE, program, limit, styles);
        }
        for (String part : relations.parts("endnotes")) {
            notes.read(parts, part, "endnote", Note.Kind.FOOTNOTE, program, limit, styles);
        }
        return notes;
    }

    private void read(
            ZipParts parts,
            String part,
            String element,
            Note.Kind kind,
            ProducingApplication program,
            TextLimit limit,
            StyleFonts styles)
            throws IOException {
        Relationships relations = Relationships.of(parts, part);
        try (XmlPartReader xml = XmlPartReader.open(parts, part)) {
            while (xml.next()) {
                if (xml.name().equals(element)) {
                    String key = element + " " + xml.attribute("id");
                    String author = xml.attribute("author");
                    limit.accept(key);
                    limit.accept(author);
                    List<BodyElement> content = new DocumentPartReader(
                                    xml, relations, new NoteReader(limit), program, limit, styles)
                            .blocks();
                    kept.put(key, new Note(kind, author, text(content)));
                }
            }
        }
    }

    /** Returns the text of all paragraphs of some blocks, one a line. */
    static String text(List<BodyElement> contents) {
        return contents.stream()
                .map(NoteReader::text)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String text(BodyElement content) {
        return switch (content.kind()) {
            case PARAGRAPH -> ((BodyElement.Paragraph) content).visibleText();
            case TABLE ->
                ((BodyElement.Table) content)
                        .rows().stream()
                                .map(row -> row.cells().stream()
                                        .map(cell -> text(cell.content()))
                                        .collect(Collectors.joining("\t")))
                                .collect(Collectors.joining("\n"));
        };
    }

    /** Attaches the note of a kind with a number. Returns its index in the list, if there is such a note with text. */
    Optional<Integer> attach(String element, String id) throws RefusedFileException {
        Note note = kept.remove(element + " " + id);
        if (note == null || note.text().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(attach(note));
    }

    /** Adds the notes that are attached to no text; some programs leave such notes behind. */
    void attachRest() {
        kept.values().stream().filter(note -> !note.text().isBlank()).forEach(all::add);
        kept.clear();
    }

    /** Attaches a note. Returns its index in the list. */
    int attach(Note note) throws RefusedFileException {
        limit.piece();
        all.add(note);
        return all.size() - 1;
    }

    List<Note> all() {
        return all;
    }
}
