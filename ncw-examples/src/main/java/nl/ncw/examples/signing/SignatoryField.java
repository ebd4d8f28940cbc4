package nl.ncw.examples.signing;

/**
 * Signature field of a document.
 *
 * @param name the name of the field, unique in the document, such as {@code handtekening1}
 * @param label the purpose of the field, with the name and the organisation of the signatory; the name of the field if
 *     it has no label
 * @param signed whether it holds a signature
 */
public record SignatoryField(String name, String label, boolean signed) {
    /** Returns whether the label has the words of a name next to each other, or the field has that name. */
    boolean isFor(String signatory) {
        String words = Words.of(signatory);
        return name.equals(signatory) || !words.isBlank() && Words.of(label).contains(words);
    }

    @Override
    public String toString() {
        return label;
    }
}
