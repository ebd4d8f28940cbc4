package nl.ncw.export.internal.typesetting.content;

/**
 * Empty form field for an electronic signature, as wide as its column. On paper it is blank space to sign in.
 *
 * @param name the name of the field, unique in the document
 * @param label the purpose of the field, which screen readers read out; not blank
 * @param height the height in points
 */
public record SignatureField(String name, String label, float height) implements BlockElement {
    // Requires a name, a label and a positive height.
    public SignatureField {
        LengthChecks.requirePositive(height, "height");
        if (name.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException(
                    "name and label: expected words, was \"%s\" and \"%s\"".formatted(name, label));
        }
    }

    @Override
    public Kind kind() {
        return Kind.SIGNATURE_FIELD;
    }
}
