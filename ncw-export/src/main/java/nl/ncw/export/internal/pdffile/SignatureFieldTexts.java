package nl.ncw.export.internal.pdffile;

/** Texts of signature fields that belong to the document and its signatures, and are no additions. */
public interface SignatureFieldTexts {
    /**
     * Returns whether a field has the label that the document gave it.
     *
     * @param field the name of the field
     * @param text the label
     * @return whether it is the label of that field
     */
    boolean isLabel(String field, String text);

    /**
     * Returns whether a drawn text says who signed and when, and nothing else.
     *
     * @param signer the signer, as the signature states it
     * @param text the text
     * @return whether it is the text of that signature
     */
    boolean isAppearance(String signer, String text);
}
