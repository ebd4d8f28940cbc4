package nl.ncw.model.question;

import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * A column of a matrix: the levels of one party.
 *
 * @param heading the column's id and name
 * @param voice whose levels they are
 */
public record MatrixColumn(Option heading, Voice voice) {
    // Requires both.
    public MatrixColumn {
        Checks.notNull(heading, "heading");
        Checks.notNull(voice, "voice");
    }

    /**
     * The column's identity within its matrix.
     *
     * @return the id
     */
    public String id() {
        return heading.id();
    }

    /**
     * The column's name.
     *
     * @return the label
     */
    public LocalisedText label() {
        return heading.label();
    }
}
