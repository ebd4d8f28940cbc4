package nl.ncw.export.internal.typesetting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * ICC profile of sRGB, as IEC 61966-2-1 defines the colours. The profile that comes with Java has other bytes in each
 * version; this one is computed, in the format ICC.1:2001-04.
 */
final class ColourProfile {
    static final String NAME = "sRGB IEC61966-2.1";

    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final int STEPS = 1024;
    private static final int MOST = 0xFFFF;
    private static final int ONE = 0x10000;

    /** The white point, and the primaries adapted to it, as the standard gives them. */
    private static final double[] WHITE = {0.9642, 1.0, 0.8249};

    private static final double[] RED = {0.4360747, 0.2225045, 0.0139322};
    private static final double[] GREEN = {0.3850649, 0.7168786, 0.0971045};
    private static final double[] BLUE = {0.1430804, 0.0606169, 0.7141733};

    private ColourProfile() {}

    static byte[] sRgb() {
        byte[] description = description();
        byte[] copyright = tag("text", "No copyright, use freely\0".getBytes(StandardCharsets.US_ASCII));
        byte[] curve = curve();
        String[] names = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
        byte[][] tags = {description, copyright, xyz(WHITE), xyz(RED), xyz(GREEN), xyz(BLUE), curve, curve, curve};
        int offset = HEADER + Integer.BYTES + ENTRY * names.length;
        int[] offsets = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            boolean shared = i > 0 && tags[i] == tags[i - 1];
            offsets[i] = shared ? offsets[i - 1] : offset;
            offset += shared ? 0 : tags[i].length;
        }
        ByteBuffer profile = ByteBuffer.allocate(offset);
        header(profile);
        profile.position(HEADER).putInt(names.length);
        for (int i = 0; i < names.length; i++) {
            profile.put(ascii(names[i])).putInt(offsets[i]).putInt(tags[i].length);
        }
        for (int i = 0; i < names.length; i++) {
            profile.position(offsets[i]).put(tags[i]);
        }
        return profile.array();
    }

    private static void header(ByteBuffer profile) {
        profile.putInt(0, profile.capacity());
        profile.putInt(8, 0x02400000); // version 2.4
        profile.position(12).put(ascii("mntrRGB XYZ "));
        for (int part : new int[] {2001, 1, 1, 0, 0, 0}) {
            profile.putShort((short) part);
        }
        profile.put(ascii("acsp"));
        profile.position(68);
        profile.put(fixed(WHITE));
    }

    private static byte[] description() {
        byte[] name = (NAME + "\0").getBytes(StandardCharsets.US_ASCII);
        // After the name: no Unicode name, no Macintosh script name.
        return tag(
                "desc",
                ByteBuffer.allocate(4 + name.length + 8 + 70)
                        .putInt(name.length)
                        .put(name)
                        .array());
    }

    private static byte[] xyz(double[] values) {
        return tag("XYZ ", fixed(values));
    }

    private static byte[] fixed(double[] values) {
        ByteBuffer numbers = ByteBuffer.allocate(values.length * Integer.BYTES);
        for (double value : values) {
            numbers.putInt((int) Math.round(value * ONE));
        }
        return numbers.array();
    }

    private static byte[] curve() {
        ByteBuffer points =
                ByteBuffer.allocate(Integer.BYTES + STEPS * Short.BYTES).putInt(STEPS);
        for (int i = 0; i < STEPS; i++) {
            double value = i / (STEPS - 1.0);
            double light = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            points.putShort((short) Math.round(light * MOST));
        }
        return tag("curv", points.array());
    }

    /** Returns the content of a tag after its type, padded to a multiple of four bytes. */
    private static byte[] tag(String type, byte[] content) {
        int length = (2 * Integer.BYTES + content.length + 3) / 4 * 4;
        return ByteBuffer.allocate(length)
                .put(ascii(type))
                .putInt(0)
                .put(content)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
