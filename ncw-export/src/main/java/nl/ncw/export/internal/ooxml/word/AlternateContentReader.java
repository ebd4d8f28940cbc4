package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/**
 * Reads alternate content (ECMA-376, part 3): the first choice of known elements that has content, or else the
 * fallback. Other alternatives usually hold the same text for other programs; text that only they hold is kept as a
 * note.
 */
final class AlternateContentReader {
    private final XmlPartReader xml;
    private final NoteReader notes;

    AlternateContentReader(XmlPartReader xml, NoteReader notes) {
        this.xml = xml;
        this.notes = notes;
    }

    /**
     * Reads the alternatives in the current element.
     *
     * @param inPlace reads the current alternative as content of its place
     * @param aside reads the current alternative without effect on its place
     * @param attached receives the indices of the notes that other alternatives leave
     */
    void read(Branch inPlace, Branch aside, Attachment attached) throws IOException {
        List<Alternative> others = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        boolean found = false;
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            boolean isFallback = xml.name().equals("Fallback");
            int from = notes.all().size();
            if (!found && (isFallback || xml.name().equals("Choice") && WordElements.isKnownAlternative(xml))) {
                String text = inPlace.read();
                List<Note> made = notes.all().subList(from, notes.all().size());
                found = !text.isBlank() || !made.isEmpty();
                said.append(text).append(texts(made));
            } else {
                others.add(new Alternative(aside.read(), notes.takeFrom(from)));
            }
        }
        keep(others, said, found, attached);
    }

    private static String texts(List<Note> some) {
        return some.stream().map(Note::text).collect(Collectors.joining("\n"));
    }

    private void keep(List<Alternative> others, StringBuilder said, boolean found, Attachment attached)
            throws IOException {
        boolean any = found;
        for (Alternative other : others) {
            List<Note> all = new ArrayList<>(other.notes);
            all.add(0, new Note(Note.Kind.OTHER_TEXT, "", other.text));
            boolean isFirst = !any;
            for (Note note : all) {
                String text = onlyIn(note.text(), said.toString());
                if (!text.isEmpty() || isFirst && note.kind() != Note.Kind.OTHER_TEXT) {
                    attached.attach(notes.attach(new Note(note.kind(), note.author(), text)));
                    any = true;
                }
            }
            said.append(texts(all));
        }
    }

    /** Returns the lines of a text that another text does not contain, whatever the blanks. */
    private static String onlyIn(String text, String other) {
        String compact = compact(other);
        return text.lines()
                .filter(line -> !line.isBlank() && !compact.contains(compact(line)))
                .collect(Collectors.joining("\n"));
    }

    private static String compact(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }

    /** Action that reads the content of the current element, and returns its text without its notes. */
    interface Branch {
        String read() throws IOException;
    }

    /** Action that attaches the note with an index. */
    interface Attachment {
        void attach(int note) throws IOException;
    }

    private record Alternative(String text, List<Note> notes) {}
}
