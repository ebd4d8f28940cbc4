package nl.ncw.examples.signing.verification;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Comparison of a signed revision with the whole file: all of its objects, and the signatures that were added. */
final class RevisionComparison {
    private final COSDocument before;
    private final COSDocument after;
    private final PDDocument file;
    private final ObjectEquality equality;
    private final ObjectRoles roles;
    private final LaterSignature later;

    /** @param end where the revision ends in the file */
    RevisionComparison(PDDocument revision, PDDocument file, long end) {
        this.before = revision.getDocument();
        this.after = file.getDocument();
        this.file = file;
        this.equality = new ObjectEquality(before, after);
        this.roles = new ObjectRoles(before);
        this.later = new LaterSignature(equality, before.getXrefTable().keySet(), end);
    }

    Set<ChangedPart> changes() {
        Set<ChangedPart> found = EnumSet.noneOf(ChangedPart.class);
        if (!isSameTrailer()) {
            found.add(ChangedPart.OTHER);
        }
        for (COSObjectKey key : before.getXrefTable().keySet()) {
            COSBase one = object(before, key);
            COSBase other = object(after, key);
            if (!equality.isSame(one, other) && !later.makes(roles.of(key), one, other)) {
                found.add(roles.part(key, one));
            }
        }
        if (isSignatureRemoved()) {
            found.add(ChangedPart.SIGNATURES);
        }
        return found;
    }

    private static @Nullable COSBase object(COSDocument document, COSObjectKey key) {
        return document.getXrefTable().containsKey(key)
                ? document.getObjectFromPool(key).getObject()
                : null;
    }

    private boolean isSameTrailer() {
        COSDictionary one = before.getTrailer();
        COSDictionary other = after.getTrailer();
        return isSame(one, other, COSName.ROOT)
                && isSame(one, other, COSName.INFO)
                && isSame(one, other, COSName.ENCRYPT)
                && equality.isSame(permanentId(one), permanentId(other));
    }

    private boolean isSame(COSDictionary one, COSDictionary other, COSName key) {
        return equality.isSame(one.getItem(key), other.getItem(key));
    }

    /** Returns the first of the two ids, which no revision changes. */
    private static @Nullable COSBase permanentId(COSDictionary trailer) {
        COSArray ids = trailer.getCOSArray(COSName.ID);
        return ids == null || ids.size() == 0 ? null : ids.getObject(0);
    }

    /** Returns whether the file still has a signature, added after the revision, that no field holds any more. */
    private boolean isSignatureRemoved() {
        Set<COSDictionary> held = Collections.newSetFromMap(new IdentityHashMap<>());
        FormSignature.of(file).forEach(field -> field.value().ifPresent(held::add));
        return after.getXrefTable().keySet().stream()
                .filter(key -> !before.getXrefTable().containsKey(key))
                .anyMatch(key -> object(after, key) instanceof COSDictionary added
                        && added.containsKey(COSName.BYTERANGE)
                        && !held.contains(added));
    }
}
