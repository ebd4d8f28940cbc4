package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;

/** Notes of a text document: those that its parts store by number, and those found while reading. */
final class NoteReader {
    private final List<Note> all = new ArrayList<>();
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    private final TextLimit limit;

    NoteReader(TextLimit limit) {
        this.limit = limit;
    }

    /** Reads the comments, footnotes and endnotes of a document. Comments come first, since footnotes may have them. */
    void read(DocumentPartContext document) throws IOException {
        for (String part : document.relations().parts("comments")) {
            read(document.ofNotes(part), "comment", Note.Kind.COMMENT);
        }
        for (String part : document.relations().parts("footnotes")) {
            read(document.ofNotes(part), "footnote", Note.Kind.FOOTNOTE);
        }
        for (String part : document.relations().parts("endnotes")) {
            read(document.ofNotes(part), "endnote", Note.Kind.FOOTNOTE);
        }
    }

    private void read(DocumentPartContext context, String element, Note.Kind kind) throws IOException {
        try (XmlPartReader xml = XmlPartReader.open(context.parts(), context.name())) {
            while (xml.next()) {
                if (xml.name().equals(element)) {
                    String key = element + " " + xml.attribute("id");
                    String author = xml.attribute("author");
                    limit.accept(key);
                    limit.accept(author);
                    List<BodyElement> content = new DocumentPartReader(xml, context).blocks();
                    List<Integer> inner = BodyElement.paragraphs(content)
                            .flatMap(paragraph -> paragraph.notes().stream())
                            .toList();
                    kept.put(key, new Kept(new Note(kind, author, text(content)), inner));
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

    /** Attaches the note of a kind with a number. Returns the indices of the note, if it has text, and those in it. */
    List<Integer> attach(String element, String id) throws RefusedFileException {
        Kept found = kept.remove(element + " " + id);
        if (found == null) {
            return List.of();
        }
        List<Integer> indices = new ArrayList<>();
        if (!found.note.text().isBlank()) {
            indices.add(attach(found.note));
        }
        indices.addAll(found.inner);
        return indices;
    }

    /** Adds the notes that are attached to no text; some programs leave such notes behind. */
    void attachRest() {
        kept.values().stream()
                .map(Kept::note)
                .filter(note -> !note.text().isBlank())
                .forEach(all::add);
        kept.clear();
    }

    /** Removes the notes that were attached from an index on, and returns them. */
    List<Note> takeFrom(int index) {
        List<Note> last = all.subList(index, all.size());
        List<Note> taken = List.copyOf(last);
        last.clear();
        return taken;
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

    /** Note of a part, with the indices of the notes in its text. */
    private record Kept(Note note, List<Integer> inner) {}
}
