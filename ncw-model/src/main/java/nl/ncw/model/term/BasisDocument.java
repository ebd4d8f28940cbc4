package nl.ncw.model.term;

import nl.ncw.model.internal.check.Checks;

/**
 * Document that an agreement rests on, such as an act, a crisis plan or a framework.
 *
 * @param kind the kind of document
 * @param title the title
 * @param reference the reference or the articles; may be empty
 * @since 0.1.0
 */
public record BasisDocument(BasisKind kind, String title, String reference) {
    // Requires a kind and a title.
    public BasisDocument {
        Checks.notNull(kind, "kind");
        title = Checks.notBlank(title, "title");
        reference = Checks.plainText(reference, "reference");
    }
}
