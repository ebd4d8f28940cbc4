package nl.ncw.examples.signing.verification;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Equality of objects in two revisions. References are equal if they have the same number, so that no cycle is followed;
 * the objects that they refer to are compared on their own. Streams are compared as they are stored, numbers by their value:
 * a program may write 788 as 788.0.
 */
final class ObjectEquality {
    private static final int DEEPEST = 64;

    private final COSDocument before;
    private final COSDocument after;

    ObjectEquality(COSDocument before, COSDocument after) {
        this.before = before;
        this.after = after;
    }

    /** Returns the keys whose values differ. */
    Set<COSName> differences(COSDictionary one, COSDictionary other) {
        return differences(one, other, 0);
    }

    private Set<COSName> differences(COSDictionary one, COSDictionary other, int depth) {
        Set<COSName> keys = new HashSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.removeIf(key -> isSame(one.getItem(key), other.getItem(key), depth + 1));
        return keys;
    }

    boolean isSame(@Nullable COSBase one, @Nullable COSBase other) {
        return isSame(one, other, 0);
    }

    private boolean isSame(@Nullable COSBase one, @Nullable COSBase other, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        if (one instanceof COSObject reference && other instanceof COSObject same) {
            return isSame(reference.getKey(), same.getKey());
        }
        COSBase left = direct(one);
        COSBase right = direct(other);
        if (left instanceof COSDictionary dictionary && right instanceof COSDictionary second) {
            return differences(dictionary, second, depth).isEmpty() && isSameStream(dictionary, second);
        }
        if (left instanceof COSArray array && right instanceof COSArray second) {
            return isSame(array, second, depth);
        }
        if (left instanceof COSString text && right instanceof COSString second) {
            return Arrays.equals(text.getBytes(), second.getBytes());
        }
        if (left instanceof COSFloat || right instanceof COSFloat) {
            return left instanceof COSNumber number
                    && right instanceof COSNumber second
                    && Float.compare(number.floatValue(), second.floatValue()) == 0;
        }
        return left.equals(right);
    }

    /** A number without an object stands for null, and must not come to stand for an object. */
    private boolean isSame(@Nullable COSObjectKey key, @Nullable COSObjectKey other) {
        return key != null
                && key.equals(other)
                && before.getXrefTable().containsKey(key)
                        == after.getXrefTable().containsKey(key);
    }

    private boolean isSame(COSArray array, COSArray other, int depth) {
        if (array.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < array.size(); i++) {
            if (!isSame(array.get(i), other.get(i), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private static COSBase direct(@Nullable COSBase value) {
        COSBase direct = value instanceof COSObject reference ? reference.getObject() : value;
        return direct == null ? COSNull.NULL : direct;
    }

    private static boolean isSameStream(COSDictionary one, COSDictionary other) {
        if (!(one instanceof COSStream stream && other instanceof COSStream second)) {
            return !(one instanceof COSStream) && !(other instanceof COSStream);
        }
        try (InputStream bytes = stream.createRawInputStream();
                InputStream others = second.createRawInputStream()) {
            return Arrays.equals(bytes.readAllBytes(), others.readAllBytes());
        } catch (IOException e) {
            // Not readable, so not known to be the same.
            return false;
        }
    }
}
