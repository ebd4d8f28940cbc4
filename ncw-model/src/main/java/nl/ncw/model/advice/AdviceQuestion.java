package nl.ncw.model.advice;

import java.util.List;
import java.util.regex.Pattern;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.text.LocalisedText;

/**
 * Plain question about the cooperation, asked before a profile is chosen. It is not a question of the form, and its
 * answer is not part of an agreement.
 *
 * @param id the id, unique among the questions of an adviser, lower case with hyphens, such as {@code own-picture}
 * @param text the question
 * @param options the possible answers, in the order of display; at least two
 * @since 0.1.0
 */
public record AdviceQuestion(String id, LocalisedText text, List<CatalogueItem> options) {
    // Possessive, since a greedy group takes stack for each repetition: an id from a file may be of any length.
    static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");

    // Requires a well-formed id, a text, and at least two options.
    public AdviceQuestion {
        Checks.matches(id, ID, "lower-case words with hyphens", "id");
        Checks.notNull(text, "text");
        options = Checks.copy(options, "options");
        Checks.unique(options, CatalogueItem::id, "options");
        if (options.size() < 2) {
            throw new IllegalArgumentException("options: expected two at least, was " + options.size());
        }
    }

    /**
     * Returns the ids of the options.
     *
     * @return the ids, in the order of the options
     */
    public List<String> optionIds() {
        return options.stream().map(CatalogueItem::id).toList();
    }

    @Override
    public String toString() {
        return id;
    }
}
