package nl.ncw.export.internal.ooxml.word;

import java.util.List;
import java.util.Map;

/**
 * Content of a text document.
 *
 * @param body the body
 * @param edges the headers and footers
 * @param notes the notes attached to paragraphs
 * @param properties the custom document properties
 */
public record WordContent(
        List<BodyElement> body, List<BodyElement> edges, List<Note> notes, Map<String, String> properties) {
    // Copies all of them.
    public WordContent {
        body = List.copyOf(body);
        edges = List.copyOf(edges);
        notes = List.copyOf(notes);
        properties = Map.copyOf(properties);
    }
}
