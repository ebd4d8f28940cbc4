package nl.ncw.model.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Check that people can tell apart the options, items, rows and columns of a question by their labels. Case, white space
 * and the Unicode form make no difference. Authors of catalogues and overlays are held to it; questions of other origin
 * need not be.
 *
 * @since 0.1.0
 */
public final class DistinctLabels {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+", Pattern.UNICODE_CHARACTER_CLASS);

    private DistinctLabels() {}

    /**
     * Requires labels that differ in each language, and former labels that are not labels of another item: a form would
     * not show which of the two is meant.
     *
     * @param question the question
     * @return the question
     * @throws IllegalArgumentException if two labels are the same; the message names both items
     */
    public static Question requireIn(Question question) {
        Checks.notNull(question, "question");
        groups(question).forEach(DistinctLabels::require);
        return question;
    }

    /** Returns the items among which an answer chooses, by the name of the part that has them. */
    private static Map<String, List<CatalogueItem>> groups(Question question) {
        return switch (question.kind()) {
            case CHOICE, CHOICES ->
                Map.of("options", ((ValueQuestion) question).type().options());
            case CHECKLIST -> Map.of("items", question.offered());
            case TABLE -> groups((TableQuestion) question);
            case MATRIX -> groups((MatrixQuestion) question);
            case TEXT, YES_NO, DATE, NUMBER, REGIONS, CONTACTS -> Map.of();
        };
    }

    private static Map<String, List<CatalogueItem>> groups(TableQuestion table) {
        Map<String, List<CatalogueItem>> groups = new LinkedHashMap<>();
        groups.put("columns", table.offered());
        table.columns()
                .forEach(column -> groups.put(
                        "columns." + column.id() + ".options", column.type().options()));
        return groups;
    }

    private static Map<String, List<CatalogueItem>> groups(MatrixQuestion matrix) {
        Map<String, List<CatalogueItem>> groups = new LinkedHashMap<>();
        groups.put("rows", matrix.rows());
        groups.put(
                "columns", matrix.columns().stream().map(MatrixColumn::heading).toList());
        return groups;
    }

    private static void require(String name, List<CatalogueItem> items) {
        for (Locale language : languages(items)) {
            Map<String, CatalogueItem> byLabel = new HashMap<>();
            for (CatalogueItem item : items) {
                CatalogueItem other = byLabel.putIfAbsent(visible(item.label(), language), item);
                if (other != null) {
                    throw new IllegalArgumentException("%s: expected labels that differ, was \"%s\" (%s) for %s and %s"
                            .formatted(name, item.label().in(language), language, other.id(), item.id()));
                }
            }
            items.forEach(item -> requireFormer(name, item, byLabel, language));
        }
    }

    private static void requireFormer(
            String name, CatalogueItem item, Map<String, CatalogueItem> byLabel, Locale language) {
        for (LocalisedText former : item.formerLabels()) {
            CatalogueItem other = byLabel.getOrDefault(visible(former, language), item);
            if (!other.id().equals(item.id())) {
                throw new IllegalArgumentException(
                        "%s: expected a label for %s that is no former label of %s, was \"%s\" (%s)"
                                .formatted(name, other.id(), item.id(), former.in(language), language));
            }
        }
    }

    private static List<Locale> languages(List<CatalogueItem> items) {
        Set<Locale> languages = new LinkedHashSet<>(LocalisedText.LANGUAGES);
        items.forEach(item ->
                item.label().languages().stream().map(Locale::forLanguageTag).forEach(languages::add));
        return new ArrayList<>(languages);
    }

    private static String visible(LocalisedText text, Locale language) {
        String plain = Normalizer.normalize(text.in(language), Normalizer.Form.NFKC);
        return WHITE_SPACE
                .matcher(plain)
                .replaceAll(" ")
                .strip()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
