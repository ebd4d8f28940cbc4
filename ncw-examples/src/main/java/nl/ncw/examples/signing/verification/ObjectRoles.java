package nl.ncw.examples.signing.verification;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;

/** What the indirect objects of a document are for, by what refers to them. */
final class ObjectRoles {
    /** Role of an object. */
    enum Role {
        CATALOG,
        FORM,
        /** The fields of the form, or the annotations of a page. */
        WIDGETS,
        PAGE,
        PAGE_CONTENT,
        ANNOTATION,
        METADATA,
        OTHER
    }

    private static final String XOBJECT = "XObject";

    private final Map<COSObjectKey, Role> roles = new HashMap<>();

    ObjectRoles(COSDocument document) {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            if (document.getObjectFromPool(key).getObject() instanceof COSDictionary object
                    && COSName.PAGE.equals(object.getCOSName(COSName.TYPE))) {
                addPage(key, object);
            }
        }
        add(document.getTrailer().getItem(COSName.INFO), Role.METADATA);
        COSDictionary catalog = document.getTrailer().getCOSDictionary(COSName.ROOT);
        add(document.getTrailer().getItem(COSName.ROOT), Role.CATALOG);
        add(catalog.getItem(COSName.ACRO_FORM), Role.FORM);
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form != null) {
            add(form.getItem(COSName.FIELDS), Role.WIDGETS);
        }
    }

    private void addPage(COSObjectKey key, COSDictionary page) {
        roles.put(key, Role.PAGE);
        add(page.getItem(COSName.CONTENTS), Role.PAGE_CONTENT);
        addAll(page.getCOSArray(COSName.CONTENTS), Role.PAGE_CONTENT);
        add(page.getItem(COSName.ANNOTS), Role.WIDGETS);
        addAll(page.getCOSArray(COSName.ANNOTS), Role.ANNOTATION);
    }

    private void addAll(@Nullable COSArray items, Role role) {
        for (int i = 0; items != null && i < items.size(); i++) {
            add(items.get(i), role);
        }
    }

    private void add(@Nullable COSBase item, Role role) {
        if (item instanceof COSObject reference && reference.getKey() != null) {
            roles.put(reference.getKey(), role);
        }
    }

    Role of(COSObjectKey key) {
        return roles.getOrDefault(key, Role.OTHER);
    }

    /** Returns the part of the document that an object belongs to, as far as a reader cares. */
    ChangedPart part(COSObjectKey key, @Nullable COSBase object) {
        return switch (of(key)) {
            case PAGE, PAGE_CONTENT -> ChangedPart.PAGES;
            case WIDGETS, ANNOTATION, FORM -> ChangedPart.ANNOTATIONS;
            case METADATA -> ChangedPart.METADATA;
            case CATALOG, OTHER ->
                object instanceof COSDictionary dictionary
                        ? part(dictionary.getNameAsString(COSName.TYPE, ""))
                        : ChangedPart.OTHER;
        };
    }

    private static ChangedPart part(String type) {
        return switch (type) {
            case "Pages", XOBJECT, "Font", "FontDescriptor" -> ChangedPart.PAGES;
            case "Annot" -> ChangedPart.ANNOTATIONS;
            case "EmbeddedFile", "Filespec", "F" -> ChangedPart.ATTACHMENTS;
            case "Metadata" -> ChangedPart.METADATA;
            default -> ChangedPart.OTHER;
        };
    }
}
