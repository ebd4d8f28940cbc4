package nl.ncw.examples.signing.verification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Signature field of a form.
 *
 * @param name the full name
 * @param label the label for readers, or the name if there is none
 * @param value the signature dictionary, or empty if the field is not signed
 */
record FormSignature(String name, String label, Optional<COSDictionary> value) {
    private static final COSName SIG = COSName.getPDFName("Sig");

    /** Returns the signature fields of a document, in their order. Fields that contain themselves are read once. */
    static List<FormSignature> of(PDDocument document) {
        List<FormSignature> found = new ArrayList<>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> open = new ArrayDeque<>();
        COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        if (form != null) {
            addKids(form.getCOSArray(COSName.FIELDS), "", false, open);
        }
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (seen.add(node.field())) {
                String part = node.field().getString(COSName.T, "");
                String name =
                        node.parent().isEmpty() || part.isEmpty() ? node.parent() + part : node.parent() + "." + part;
                COSName type = node.field().getCOSName(COSName.FT);
                boolean signature = type == null ? node.signature() : type.equals(SIG);
                COSArray kids = node.field().getCOSArray(COSName.KIDS);
                // A kid without a name is the appearance of its parent.
                if (signature && (!part.isEmpty() || node.parent().isEmpty())) {
                    found.add(of(name, node.field()));
                }
                addKids(kids, name, signature, open);
            }
        }
        return found;
    }

    private static FormSignature of(String name, COSDictionary field) {
        String label = SignerName.printable(field.getString(COSName.TU, name));
        return new FormSignature(name, label, Optional.ofNullable(field.getCOSDictionary(COSName.V)));
    }

    /** Adds the kids before the fields that are open, so that fields come in the order of the document. */
    private static void addKids(@Nullable COSArray kids, String parent, boolean signature, Deque<Node> open) {
        if (kids == null) {
            return;
        }
        for (int i = kids.size() - 1; i >= 0; i--) {
            COSBase kid = kids.getObject(i);
            if (kid instanceof COSDictionary field) {
                open.push(new Node(field, parent, signature));
            }
        }
    }

    /** Field to read, with the name and the type that it inherits. */
    private record Node(COSDictionary field, String parent, boolean signature) {}
}
