package nl.ncw.export.internal.word.anchor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.ooxml.word.BodyElement;

/**
 * Parts of the status line below an answer.
 *
 * @param parts the texts by column id
 * @param rest the other text of the line, which is empty if its controls are all there
 */
public record AnswerStatusLine(Map<String, String> parts, String rest) {
    /** Parses a paragraph: by its content controls if these are all there, otherwise by the labels. */
    public static AnswerStatusLine of(BodyElement.Paragraph paragraph, RowId row, DocumentLabels labels) {
        return byTags(paragraph, row, labels).orElseGet(() -> byLabels(paragraph, labels));
    }

    /** Returns whether a text looks like a status line. It needs no anchors for that. */
    public static boolean isLike(String text, DocumentLabels labels) {
        List<String> all = List.copyOf(AnswerStatusLabels.all(labels).values());
        return text.strip().startsWith(all.get(0))
                && (text.contains(all.get(1)) || text.contains(AnswerStatusLabels.ofRemark(labels)));
    }

    private static Optional<AnswerStatusLine> byTags(
            BodyElement.Paragraph paragraph, RowId row, DocumentLabels labels) {
        Map<String, String> columnsByName = new LinkedHashMap<>();
        AnswerStatusLabels.all(labels)
                .keySet()
                .forEach(column -> columnsByName.put(BookmarkNames.name(row, column), column));
        Map<String, StringBuilder> found = new LinkedHashMap<>();
        StringBuilder between = new StringBuilder();
        for (BodyElement.Span span : paragraph.spans()) {
            String column =
                    columnsByName.get(BookmarkNames.withoutSuffix(span.tag()).orElse(""));
            if (column == null) {
                between.append(span.text());
            } else {
                found.computeIfAbsent(column, key -> new StringBuilder()).append(span.placeholder() ? "" : span.text());
            }
        }
        boolean isComplete = found.size() == columnsByName.size()
                && Stream.of(true, false)
                        .map(remarked -> all(remarked, labels))
                        .anyMatch(withoutSpaces(between.toString())::equals);
        return isComplete
                ? Optional.of(new AnswerStatusLine(
                        found.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        part -> part.getValue().toString().strip())),
                        ""))
                : Optional.empty();
    }

    /** Returns the labels of the line, without spaces. */
    private static String all(boolean remarked, DocumentLabels labels) {
        return AnswerStatusLabels.all(labels).keySet().stream()
                .map(column -> withoutSpaces(AnswerStatusLabels.of(column, remarked, labels)))
                .collect(Collectors.joining());
    }

    private static String withoutSpaces(String text) {
        return DocumentFieldIndex.normal(text).replace(" ", "");
    }

    private static AnswerStatusLine byLabels(BodyElement.Paragraph paragraph, DocumentLabels labels) {
        String text = paragraph.text();
        boolean remarked = text.contains(AnswerStatusLabels.ofRemark(labels));
        Map<String, String> parts = new LinkedHashMap<>();
        String column = "";
        String rest = "";
        int start = 0;
        for (String next : AnswerStatusLabels.all(labels).keySet()) {
            String label = AnswerStatusLabels.of(next, remarked, labels);
            int at = text.indexOf(label, start);
            if (at < 0) {
                continue;
            }
            String part = text.substring(start, at).strip();
            if (column.isEmpty()) {
                rest = part;
            } else {
                parts.put(column, part);
            }
            column = next;
            start = at + label.length();
        }
        if (column.isEmpty()) {
            return new AnswerStatusLine(parts, text.strip());
        }
        parts.put(column, text.substring(start).strip());
        return new AnswerStatusLine(parts, rest);
    }
}
