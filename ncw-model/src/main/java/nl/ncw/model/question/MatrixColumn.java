package nl.ncw.model.question;

import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Column of a matrix with the levels of one party.
 *
 * @param heading the column's id and name
 * @param voice the party whose levels the column holds
 * @since 0.1.0
 */
public record MatrixColumn(CatalogueItem heading, Voice voice) {
    // Requires both.
    public MatrixColumn {
        Checks.notNull(heading, "heading");
        Checks.notNull(voice, "voice");
    }

    /**
     * Returns the column's id, unique within the matrix.
     *
     * @return the id
     */
    public String id() {
        return heading.id();
    }

    /**
     * Returns the column's name.
     *
     * @return the label
     */
    public LocalisedText label() {
        return heading.label();
    }
}
