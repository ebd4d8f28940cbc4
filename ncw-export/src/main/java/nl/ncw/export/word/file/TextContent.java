package nl.ncw.export.word.file;

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
public record TextContent(List<Content> body, List<Content> edges, List<Note> notes, Map<String, String> properties) {
    // Copies all of them.
    public TextContent {
        body = List.copyOf(body);
        edges = List.copyOf(edges);
        notes = List.copyOf(notes);
        properties = Map.copyOf(properties);
    }
}
