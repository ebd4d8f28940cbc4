package nl.ncw.export.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.internal.check.Checks;

/**
 * Place of a signatory's signature in a document. The places are in the order of the signatories, which is also that of
 * the first rows of the annex {@link DocumentOutline.Role#SIGNATURES}.
 *
 * @param field the name of the place, unique in the document and the same in every language, such as
 *     {@code handtekening1}; a PDF has a signature field of that name
 * @param label the purpose of the place in the language of the document, with the name and the organisation of the
 *     signatory
 * @since 0.1.0
 */
public record SignaturePlace(String field, String label) {
    private static final String FIELD = "handtekening";

    /** Requires its parts. */
    public SignaturePlace {
        Checks.notNull(field, "field");
        Checks.notNull(label, "label");
    }

    /**
     * Returns the places of the signatories of an agreement.
     *
     * @param agreement the agreement
     * @param locale the language of the labels; Dutch where there is no translation
     * @return the places, one for each signatory; none if the agreement names no signatories
     */
    public static List<SignaturePlace> all(Agreement agreement, Locale locale) {
        Checks.notNull(agreement, "agreement");
        Checks.notNull(locale, "locale");
        DocumentLabels labels = DocumentLabels.in(locale);
        OrganisationNames names = new OrganisationNames(agreement, labels);
        List<SignaturePlace> places = new ArrayList<>();
        for (Signatory signatory : agreement.signatories()) {
            String label = labels.get("signatures.place", signatory.name(), names.of(signatory));
            places.add(new SignaturePlace(FIELD + (places.size() + 1), label));
        }
        return places;
    }

    @Override
    public String toString() {
        return field;
    }
}
