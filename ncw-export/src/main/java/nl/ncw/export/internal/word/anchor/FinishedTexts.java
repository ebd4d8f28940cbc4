package nl.ncw.export.internal.word.anchor;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.intake.FormTextHashes;
import nl.ncw.export.internal.ooxml.word.BodyElement;

/**
 * Texts of a finished document as it was written, which the document carries in its properties. They are compared with
 * its current texts, so a change is found without content controls or bookmarks. White space is ignored.
 *
 * @param body the texts of the body, in order
 * @param edges the texts of the headers and footers
 */
public record FinishedTexts(List<String> body, List<String> edges) {
    private static final String NAME = "ncw.document";
    private static final String BETWEEN_PARTS = "\n\n";

    // Copies the lists.
    public FinishedTexts {
        body = List.copyOf(body);
        edges = List.copyOf(edges);
    }

    /** Returns the texts of paragraphs: those of the body, and those of the headers and footers. */
    public static FinishedTexts of(List<BodyElement.Paragraph> body, List<BodyElement.Paragraph> edges) {
        return new FinishedTexts(texts(body), texts(edges));
    }

    private static List<String> texts(List<BodyElement.Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(FinishedTexts::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Returns the text of a paragraph in one line, in which white space and no-break hyphens are normalised. */
    public static String text(BodyElement.Paragraph paragraph) {
        return DocumentFieldIndex.normal(paragraph.text().replace('\u2011', '-'));
    }

    /** Adds the properties that carry these texts to others. */
    public Map<String, String> addedTo(Map<String, String> properties) {
        Map<String, String> all = new LinkedHashMap<>(properties);
        all.putAll(
                ChunkedProperty.properties(NAME, String.join("\n", body) + BETWEEN_PARTS + String.join("\n", edges)));
        return all;
    }

    /** Returns whether properties are those of a finished document. */
    public static boolean areIn(Map<String, String> properties) {
        return properties.keySet().stream().anyMatch(name -> name.startsWith(NAME + "."));
    }

    /** Returns the texts that properties carry; no texts if they are damaged. */
    public static FinishedTexts in(Map<String, String> properties) {
        String[] parts = ChunkedProperty.text(properties, NAME).split(BETWEEN_PARTS, 2);
        return new FinishedTexts(lines(parts[0]), parts.length > 1 ? lines(parts[1]) : List.of());
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n")).filter(line -> !line.isEmpty()).toList();
    }

    /** Returns all texts as hashes, to compare the table of contents with. */
    public FormTextHashes hashes() {
        FormTextHashes hashes = new FormTextHashes();
        Stream.of(body, edges)
                .flatMap(List::stream)
                .collect(Collectors.toSet())
                .forEach(text -> hashes.add(DocumentTextHashes.TEXT, text));
        return hashes;
    }
}
