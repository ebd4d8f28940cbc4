package nl.ncw.model.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.ncw.model.text.LocalisedText;

/**
 * Check that people can tell apart the options, items, rows and columns of a question by their labels. Case, white space
 * and the Unicode form make no difference. Authors of catalogues and overlays are held to it; questions of other origin
 * need not be.
 */
public final class DistinctLabels {
    private static final Pattern WHITE_SPACE =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}]+", Pattern.UNICODE_CHARACTER_CLASS);

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
        switch (question.kind()) {
            case CHOICE, CHOICES -> require("options", ((ValueQuestion) question).type().options());
            case CHECKLIST -> require("items", question.offered());
            case TABLE -> requireInTable((TableQuestion) question);
            case MATRIX -> {
                MatrixQuestion matrix = (MatrixQuestion) question;
                require("rows", matrix.rows());
                require(
                        "columns",
                        matrix.columns().stream().map(MatrixColumn::heading).toList());
            }
            case TEXT, YES_NO, DATE, NUMBER, REGIONS, CONTACTS -> {
                // Its answer names no item of the question.
            }
        }
        return question;
    }

    private static void requireInTable(TableQuestion table) {
        require("columns", table.offered());
        table.columns()
                .forEach(column -> require(
                        "columns." + column.id() + ".options", column.type().options()));
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
        items.forEach(item -> item.label().languages().stream().map(Locale::forLanguageTag).forEach(languages::add));
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
