package nl.ncw.examples.signing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Signature fields of a document that are visible on its pages, in their order. Immutable and thread-safe. */
public final class SignatoryFields {
    private final List<SignatoryField> fields;

    private SignatoryFields(List<SignatoryField> fields) {
        this.fields = List.copyOf(fields);
    }

    /**
     * Reads the fields of a document.
     *
     * @param document the bytes of a PDF file
     * @return the fields; none if the file is older than the fields, or its agreement names no signatories
     * @throws IOException if the file cannot be read
     */
    public static SignatoryFields of(byte[] document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document)) {
            return of(pdf);
        }
    }

    static SignatoryFields of(PDDocument pdf) {
        List<SignatoryField> found = new ArrayList<>();
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                if (field instanceof PDSignatureField signature && isVisible(signature)) {
                    String name = field.getFullyQualifiedName();
                    found.add(new SignatoryField(
                            name,
                            Objects.requireNonNullElse(field.getAlternateFieldName(), name),
                            signature.getSignature() != null));
                }
            }
        }
        return new SignatoryFields(found);
    }

    private static boolean isVisible(PDSignatureField field) {
        var rectangle = field.getWidgets().get(0).getRectangle();
        return rectangle != null && rectangle.getWidth() > 0 && rectangle.getHeight() > 0;
    }

    /**
     * Returns all fields.
     *
     * @return the fields, in their order
     */
    public List<SignatoryField> all() {
        return fields;
    }

    /**
     * Returns the fields that are not signed.
     *
     * @return the open fields, in their order
     */
    public List<SignatoryField> open() {
        return fields.stream().filter(field -> !field.signed()).toList();
    }

    /**
     * Returns the field of a signer: the one of the requested signatory, else the one whose signatory has the name in
     * the certificate, else the only open one.
     *
     * @param owner the name in the certificate
     * @param signatory the name or the organisation of the signatory, or the name of a field, if requested
     * @return the field, which may be signed already; empty if the document has no fields
     * @throws UnclearFieldException if there are fields and it is not clear which one is meant
     */
    public Optional<SignatoryField> choose(String owner, Optional<String> signatory) throws UnclearFieldException {
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Optional<SignatoryField> named = named(signatory.orElse(owner));
        if (named.isPresent()) {
            return named;
        }
        if (signatory.isPresent() || open().size() != 1) {
            throw new UnclearFieldException(signatory, open());
        }
        return Optional.of(open().get(0));
    }

    /** Returns the field of a name: the only open one, or a signed one if there is no open one. */
    private Optional<SignatoryField> named(String name) throws UnclearFieldException {
        List<SignatoryField> named =
                fields.stream().filter(field -> field.isFor(name)).toList();
        List<SignatoryField> openOnes =
                named.stream().filter(field -> !field.signed()).toList();
        if (openOnes.size() > 1) {
            throw new UnclearFieldException(Optional.of(name), openOnes);
        }
        return openOnes.stream().findFirst().or(() -> named.stream().findFirst());
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
