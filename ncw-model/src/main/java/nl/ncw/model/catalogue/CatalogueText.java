package nl.ncw.model.catalogue;

import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * The words that introduce a catalogue.
 *
 * @param title the title, as on the first page of the form
 * @param introduction what the form is for and what it rests on
 * @param source the document that the catalogue was made from
 */
public record CatalogueText(LocalisedText title, LocalisedText introduction, LocalisedText source) {
    // Requires all three.
    public CatalogueText {
        Checks.notNull(title, "title");
        Checks.notNull(introduction, "introduction");
        Checks.notNull(source, "source");
    }
}
