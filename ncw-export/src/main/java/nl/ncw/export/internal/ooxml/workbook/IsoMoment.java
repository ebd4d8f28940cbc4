package nl.ncw.export.internal.ooxml.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Day, time or both in ISO 8601, as cells of type {@code d} store them. The strict form of Office Open XML has this
 * type, and programs such as SheetJS and openpyxl can write it.
 */
final class IsoMoment {
    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})?(?:(?:^|[T ])(\\d{2}:\\d{2})(?::(\\d{2})(?:[.,](\\d+))?)?)?(Z|[+-]\\d{2}:?\\d{2})?");

    private IsoMoment() {}

    /**
     * Returns the text of a moment in a cell with a format. A day at midnight is that day, in any time zone. Another
     * time in a time zone stays as it is written, since it may belong to the day before or after.
     */
    static String text(String written, NumberFormat format) {
        Matcher moment = MOMENT.matcher(written.strip());
        if (!moment.matches()) {
            return written;
        }
        String day = orEmpty(moment.group(1));
        String time = time(moment);
        if (!day.isEmpty() && time.equals("00:00")) {
            return day;
        }
        if (!time.isEmpty() && (day.isEmpty() || format == NumberFormat.TIME)) {
            return time;
        }
        return moment.group(5) == null ? day + "T" + time : written;
    }

    /** Returns the time without a part of a second; midnight for a day without a time. */
    private static String time(Matcher moment) {
        String seconds = orEmpty(moment.group(3));
        String part = orEmpty(moment.group(4)).replaceAll("0+$", "");
        String exact = orEmpty(moment.group(2)) + (seconds.isEmpty() || seconds.equals("00") ? "" : ":" + seconds);
        return moment.group(2) == null && moment.group(1) != null
                ? "00:00"
                : exact + (part.isEmpty() ? "" : (seconds.equals("00") ? ":00." : ".") + part);
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
