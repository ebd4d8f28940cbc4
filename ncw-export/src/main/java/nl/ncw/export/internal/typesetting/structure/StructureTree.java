package nl.ncw.export.internal.typesetting.structure;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes the tags of a document as structure elements of a PDF file. */
public final class StructureTree {
    private static final PdfName ALT = new PdfName("Alt");
    private static final PdfName OBJR = new PdfName("OBJR");
    private static final PdfName OBJ = new PdfName("Obj");
    private static final PdfName ID = new PdfName("ID");

    private final PdfStructureTreeRoot root;
    private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>();
    private final Map<String, PdfIndirectReference> identified = new TreeMap<>();

    /** Adds the tags of a document, from its root, to the file of a writer. */
    public StructureTree(PdfWriter writer, Tag document) {
        root = writer.getStructureTreeRoot();
        add(document, new PdfStructureElement(root, new PdfName(document.type())));
        if (!identified.isEmpty()) {
            root.put(new PdfName("IDTree"), names());
        }
    }

    /** Returns the structure element of a tag. */
    public PdfStructureElement element(Tag tag) {
        PdfStructureElement element = elements.get(tag);
        if (element == null) {
            throw new IllegalStateException(tag + ": not in the tree");
        }
        return element;
    }

    /**
     * Adds the annotation of a link or of a form field to a structure element. Returns the number by which the annotation refers to the
     * element.
     */
    public int adopt(Tag tag, PdfIndirectReference annotation, PdfIndirectReference page) {
        PdfStructureElement element = element(tag);
        PdfDictionary reference = new PdfDictionary(OBJR);
        reference.put(OBJ, annotation);
        reference.put(PdfName.PG, page);
        kids(element).add(reference);
        return root.addExistingObject(element.getReference());
    }

    /** Sets the bounds of a figure on its page. */
    public void place(Tag tag, float[] bounds) {
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(PdfName.BBOX, new PdfArray(bounds));
        element(tag).put(PdfName.A, layout);
    }

    /**
     * Returns the content of an element as an array. OpenPDF uses a single number for a single piece of content, and has
     * no entry for an element without content.
     */
    private static PdfArray kids(PdfStructureElement element) {
        PdfObject content = element.get(PdfName.K);
        if (content instanceof PdfArray kids) {
            return kids;
        }
        PdfArray kids = new PdfArray();
        if (content != null) {
            kids.add(content);
        }
        element.put(PdfName.K, kids);
        return kids;
    }

    private void add(Tag tag, PdfStructureElement element) {
        elements.put(tag, element);
        tag.language().map(Locale::toLanguageTag).ifPresent(code -> element.put(PdfName.LANG, new PdfString(code)));
        tag.alternative().ifPresent(text -> element.put(ALT, TextString.of(text)));
        tag.id().ifPresent(id -> {
            element.put(ID, new PdfString(id));
            identified.put(id, element.getReference());
        });
        tag.owner().ifPresent(owner -> element.put(PdfName.A, attributes(owner, tag.attributes())));
        tag.children().forEach(child -> add(child, new PdfStructureElement(element, new PdfName(child.type()))));
    }

    private static PdfDictionary attributes(String owner, Map<String, Object> attributes) {
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(PdfName.O, new PdfName(owner));
        attributes.forEach((name, value) -> dictionary.put(
                new PdfName(name),
                value instanceof Integer number ? new PdfNumber(number) : new PdfName(value.toString())));
        return dictionary;
    }

    private PdfDictionary names() {
        PdfArray names = new PdfArray();
        identified.forEach((id, reference) -> {
            names.add(new PdfString(id));
            names.add(reference);
        });
        PdfDictionary tree = new PdfDictionary();
        tree.put(new PdfName("Names"), names);
        return tree;
    }
}
