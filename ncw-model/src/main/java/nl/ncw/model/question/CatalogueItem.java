package nl.ncw.model.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Named item of a catalogue: an option of a choice, an item of a checklist, a row of a matrix, or the heading of a
 * column.
 *
 * @param id the id, unique within the question, lower case with hyphens
 * @param label the name that is shown
 * @param formerLabels the names that were shown earlier, which returned forms may still hold
 * @since 0.1.0
 */
@CheckReturnValue
public record CatalogueItem(String id, LocalisedText label, List<LocalisedText> formerLabels) {
    // Possessive, since a greedy group takes stack for each repetition: an id from a file may be of any length.
    private static final Pattern ID = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    // Requires a well-formed id and a label.
    public CatalogueItem {
        Checks.matches(id, ID, "lower-case words with hyphens", "id");
        Checks.notNull(label, "label");
        formerLabels = Checks.copy(formerLabels, "former labels");
    }

    /**
     * Creates an item that had no other label earlier.
     *
     * @param id the id, unique within the question, lower case with hyphens
     * @param label the name that is shown
     */
    public CatalogueItem(String id, LocalisedText label) {
        this(id, label, List.of());
    }

    /**
     * Returns this item with another label.
     *
     * @param newLabel the label
     * @return the item, whose present label becomes the first of its former labels
     */
    public CatalogueItem labelled(LocalisedText newLabel) {
        return new CatalogueItem(
                id,
                newLabel,
                Stream.concat(Stream.of(label), formerLabels.stream()).toList());
    }

    /** Copies options to choose from, which must have different ids. */
    static List<CatalogueItem> options(List<CatalogueItem> options) {
        List<CatalogueItem> copy = Checks.notEmpty(options, "options");
        Checks.unique(copy, CatalogueItem::id, "options");
        return copy;
    }

    /** The labels of options under the name of their list. */
    static Map<String, LocalisedText> texts(String name, List<CatalogueItem> options) {
        Map<String, LocalisedText> texts = new LinkedHashMap<>();
        options.forEach(option -> texts.put(name + "." + option.id(), option.label()));
        return Collections.unmodifiableMap(texts);
    }

    @Override
    public String toString() {
        return id;
    }
}
