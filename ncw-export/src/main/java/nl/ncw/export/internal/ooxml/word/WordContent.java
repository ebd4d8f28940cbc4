package nl.ncw.export.internal.ooxml.word;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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

    /**
     * Returns the content in which only some texts are placeholders, whatever the flags of the content controls say.
     *
     * @param isPlaceholder whether a text is one that empty controls show
     * @return the content
     */
    public WordContent withPlaceholders(Predicate<String> isPlaceholder) {
        return new WordContent(
                BodyElement.withPlaceholders(body, isPlaceholder),
                BodyElement.withPlaceholders(edges, isPlaceholder),
                notes,
                properties);
    }
}
