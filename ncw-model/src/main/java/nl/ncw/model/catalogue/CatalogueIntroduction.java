package nl.ncw.model.catalogue;

import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Texts that introduce a catalogue.
 *
 * @param title the title, as on the first page of the form
 * @param introduction the purpose and the basis of the form
 * @param source the document from which the catalogue was made
 * @since 0.1.0
 */
public record CatalogueIntroduction(LocalisedText title, LocalisedText introduction, LocalisedText source) {
    // Requires all three.
    public CatalogueIntroduction {
        Checks.notNull(title, "title");
        Checks.notNull(introduction, "introduction");
        Checks.notNull(source, "source");
    }

    @Override
    public String toString() {
        return title.toString();
    }
}
