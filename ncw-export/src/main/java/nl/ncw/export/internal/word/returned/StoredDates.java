package nl.ncw.export.internal.word.returned;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.ncw.export.internal.cell.DateCodec;
import nl.ncw.export.internal.finding.WordFindingCode;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.text.LocalisedText;

/**
 * Compares the text of each date control with the date that the control stores. Programs that change the text may leave
 * the stored date; the text is what people see, so it is what is read.
 */
final class StoredDates {
    private static final int ISO_DAY = "2026-01-01".length();
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final ReadingLog log;

    StoredDates(ReadingLog log) {
        this.log = log;
    }

    /** Reports the date controls in a paragraph that store another day than their text says. */
    void compare(BodyElement.Paragraph paragraph, String location) throws UnreadableAgreementException {
        Map<List<String>, StringBuilder> texts = new LinkedHashMap<>();
        for (BodyElement.Span span : paragraph.spans()) {
            if (!span.storedDate().isEmpty()) {
                texts.computeIfAbsent(List.of(span.tag(), span.storedDate()), control -> new StringBuilder())
                        .append(span.text());
            }
        }
        for (Map.Entry<List<String>, StringBuilder> control : texts.entrySet()) {
            Optional<LocalDate> stored = day(control.getKey().get(1));
            String text = control.getValue().toString().strip();
            if (stored.isPresent() && !agree(stored.get(), text)) {
                log.requireRoom(Location.named(location));
                log.say(WordFindingCode.DATE_DISAGREES, location, Excerpt.brief(text), stored.get());
            }
        }
    }

    /** Parses a stored date, which has a time and may have a zone; empty if it is no date. */
    private static Optional<LocalDate> day(String stored) {
        try {
            return stored.length() < ISO_DAY
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(stored.substring(0, ISO_DAY)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Returns whether a text names a day, in any of the formats that a date control can have. */
    private static boolean agree(LocalDate day, String text) {
        Optional<LocalDate> written = DateCodec.INSTANCE.read(text);
        if (written.isPresent()) {
            return written.get().equals(day);
        }
        List<Integer> numbers = NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(digits -> digits.length() <= 4)
                .map(Integer::parseInt)
                .toList();
        boolean year = numbers.contains(day.getYear()) || numbers.contains(day.getYear() % 100);
        return year
                && numbers.contains(day.getDayOfMonth())
                && (numbers.contains(day.getMonthValue()) || isMonthIn(day, text.toLowerCase(Locale.ROOT)));
    }

    private static boolean isMonthIn(LocalDate day, String text) {
        return LocalisedText.LANGUAGES.stream()
                .map(language -> day.getMonth().getDisplayName(TextStyle.SHORT, language))
                .map(month -> month.toLowerCase(Locale.ROOT).replace(".", ""))
                .anyMatch(text::contains);
    }
}
