package nl.ncw.examples.signing.verification;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;

/**
 * What a later signature or time stamp changes in a document: it fills an empty signature field, or adds a field without
 * size, and adds material for verifiers. No other change is one of its own.
 */
final class LaterSignature {
    private static final Set<COSName> IN_FIELD = names("V", "AP", "M", "MK", "F", "DA", "DR");
    private static final Set<COSName> IN_NEW_FIELD = names(
            "Type", "Subtype", "FT", "T", "TU", "V", "Rect", "F", "Ff", "P", "AP", "M", "MK", "DA", "DR", "Lock", "SV");
    private static final Set<COSName> IN_FORM = names("SigFlags", "DR", "DA", "Fields");
    private static final Set<COSName> IN_CATALOG = names("DSS", "Extensions", "AcroForm");
    private static final Set<COSName> IN_PAGE = names("Annots");
    private static final COSName SIG = COSName.getPDFName("Sig");
    private static final int CORNERS = 4;

    private final ObjectEquality equality;
    private final Set<COSObjectKey> known;
    private final long end;

    /**
     * @param known the objects that the signed revision has
     * @param end where the signed revision ends
     */
    LaterSignature(ObjectEquality equality, Set<COSObjectKey> known, long end) {
        this.equality = equality;
        this.known = known;
        this.end = end;
    }

    private static Set<COSName> names(String... names) {
        return Set.of(names).stream().map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether a later signature makes this change to an object. */
    boolean makes(ObjectRoles.Role role, @Nullable COSBase before, @Nullable COSBase after) {
        if (before instanceof COSArray items && after instanceof COSArray more) {
            return role == ObjectRoles.Role.WIDGETS && isExtended(items, more);
        }
        return before instanceof COSDictionary one && after instanceof COSDictionary other && makes(role, one, other);
    }

    private boolean makes(ObjectRoles.Role role, COSDictionary before, COSDictionary after) {
        Set<COSName> keys = equality.differences(before, after);
        return switch (role) {
            case CATALOG -> IN_CATALOG.containsAll(keys) && isFormExtended(keys, before, after);
            case FORM -> IN_FORM.containsAll(keys) && isExtended(keys, COSName.FIELDS, before, after);
            case PAGE -> IN_PAGE.containsAll(keys) && isExtended(keys, COSName.ANNOTS, before, after);
            case WIDGETS, PAGE_CONTENT, METADATA -> false;
            case ANNOTATION, OTHER -> IN_FIELD.containsAll(keys) && isNowSigned(field(before), field(after));
        };
    }

    private boolean isFormExtended(Set<COSName> keys, COSDictionary before, COSDictionary after) {
        COSDictionary form = before.getCOSDictionary(COSName.ACRO_FORM);
        COSDictionary later = after.getCOSDictionary(COSName.ACRO_FORM);
        return !keys.contains(COSName.ACRO_FORM)
                || (form != null && later != null && makes(ObjectRoles.Role.FORM, form, later));
    }

    private boolean isExtended(Set<COSName> keys, COSName key, COSDictionary before, COSDictionary after) {
        COSArray items = before.getCOSArray(key);
        COSArray more = after.getCOSArray(key);
        return !keys.contains(key) || (more != null && isExtended(items == null ? new COSArray() : items, more));
    }

    /** Returns whether an array has the same items, and after them only new signature fields without size. */
    private boolean isExtended(COSArray items, COSArray more) {
        return items.size() <= more.size()
                && IntStream.range(0, items.size()).allMatch(i -> equality.isSame(items.get(i), more.get(i)))
                && IntStream.range(items.size(), more.size()).allMatch(i -> isNewWithoutSize(more.get(i)));
    }

    private boolean isNewWithoutSize(COSBase item) {
        return item instanceof COSObject reference
                && !known.contains(reference.getKey())
                && reference.getObject() instanceof COSDictionary field
                && SIG.equals(field.getCOSName(COSName.FT))
                && IN_NEW_FIELD.containsAll(field.keySet())
                && isWithoutSize(field.getCOSArray(COSName.RECT));
    }

    private static boolean isWithoutSize(@Nullable COSArray corners) {
        return corners != null
                && corners.size() == CORNERS
                && number(corners, 0) == number(corners, 2)
                && number(corners, 1) == number(corners, CORNERS - 1);
    }

    private static float number(COSArray array, int index) {
        return array.getObject(index) instanceof COSNumber number ? number.floatValue() : Float.NaN;
    }

    /** Returns the field of a widget: the widget itself or, if it has no type, its parent. */
    private static @Nullable COSDictionary field(COSDictionary widget) {
        return widget.containsKey(COSName.FT) ? widget : widget.getCOSDictionary(COSName.PARENT);
    }

    private boolean isNowSigned(@Nullable COSDictionary before, @Nullable COSDictionary after) {
        COSDictionary signature = after == null ? null : after.getCOSDictionary(COSName.V);
        return before != null
                && SIG.equals(before.getCOSName(COSName.FT))
                && before.getDictionaryObject(COSName.V) == null
                && signature != null
                && SignedRange.end(signature) > end;
    }
}
