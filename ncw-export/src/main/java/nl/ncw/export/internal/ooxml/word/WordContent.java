package nl.ncw.export.internal.ooxml.word;

import java.util.List;
import java.util.Map;

/**
 * What stands in a text.
 *
 * @param body the body
 * @param edges what stands at the head and the foot of pages
 * @param notes what is attached to paragraphs
 * @param properties the texts of the custom document properties
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
