package nl.ncw.export.internal.word.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.cell.BoxCodec;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.word.anchor.ControlNotation;
import nl.ncw.model.internal.plaintext.TextShortener;

/** Writer of content controls: for text, days and choices, a box to tick, and a pair of boxes for yes and no. */
public final class ContentControl {
    private static final Map<String, String> COUNTRIES =
            Map.of("nl", "nl-NL", "en", "en-GB", "de", "de-DE", "fr", "fr-FR");
    private static final String BOX_FONT = "MS Gothic";
    private static final int LONGEST_TITLE = 64;

    private final WordMarkup markup;
    private final DocumentLabels labels;

    ContentControl(WordMarkup markup, DocumentLabels labels) {
        this.markup = markup;
        this.labels = labels;
    }

    /**
     * Writes a control.
     *
     * @param tag its tag
     * @param title its title, for people
     * @param input the input that it accepts
     * @param text its text; may be empty
     * @param placeholder the text that it shows while it is empty
     */
    void write(String tag, String title, CellInput input, String text, String placeholder) {
        if (input.kind() == CellInput.Kind.BOX && (text.isEmpty() || text.equals(BoxCodec.TICKED))) {
            box(tag, title, !text.isEmpty());
            return;
        }
        if (ControlNotation.isYesOrNo(input, text, labels)) {
            boxes(tag, title, text);
            return;
        }
        begin(tag, title, true);
        if (text.isEmpty()) {
            markup.empty("w:showingPlcHdr");
        }
        Optional<LocalDate> day = input.kind() == CellInput.Kind.DATE ? day(text) : Optional.empty();
        kind(input, day);
        markup.end().beginControlContent(tag, text.isEmpty());
        if (text.isEmpty()) {
            markup.run("PlaceholderText", placeholder);
        } else {
            markup.run(day.map(date -> ControlNotation.day(date, labels)).orElse(text));
        }
        markup.endControl();
    }

    private void begin(String tag, String title, boolean locked) {
        markup.begin("w:sdt").begin("w:sdtPr");
        markup.value("w:alias", shortened(title)).value("w:tag", tag).value("w:id", markup.nextControl());
        if (locked) {
            markup.value("w:lock", "sdtLocked");
        }
    }

    static String shortened(String title) {
        return TextShortener.within(TextShortener.line(title), LONGEST_TITLE);
    }

    private void kind(CellInput input, Optional<LocalDate> day) {
        if (input.kind() == CellInput.Kind.DATE) {
            String[] full = day.map(date -> new String[] {"w:fullDate", date + "T00:00:00Z"})
                    .orElse(new String[0]);
            markup.begin("w:date", full);
            markup.value("w:dateFormat", ControlNotation.dayFormat(labels)).value("w:lid", country(labels.locale()));
            markup.value("w:storeMappedDataAs", "date").value("w:calendar", "gregorian");
            markup.end();
        } else if (input.kind() == CellInput.Kind.TEXT && !input.offered().isEmpty()) {
            // Without an element for its kind a control is one for rich text. LibreOffice 7 moves the line breaks of
            // one for
            // plain text to its beginning.
            markup.begin(input.others() ? "w:comboBox" : "w:dropDownList");
            input.offered().stream()
                    .distinct()
                    .forEach(choice -> markup.empty("w:listItem", "w:displayText", choice, "w:value", choice));
            markup.end();
        }
    }

    /** Returns the language tag of a document, with the country whose spelling it has. */
    static String country(Locale locale) {
        return COUNTRIES.getOrDefault(locale.getLanguage(), "nl-NL");
    }

    /** Parses a day in ISO 8601; empty if the text is none, or if its year is not between 1 and 9999. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 0 && day.getYear() <= 9999);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void boxes(String tag, String title, String text) {
        String separator = "";
        String remark = "";
        for (String answer : List.of(labels.get("yes"), labels.get("no"))) {
            if (!separator.isEmpty()) {
                markup.run(separator);
            }
            boolean ticked = ControlNotation.isWord(answer, text);
            box(tag, title + ": " + answer, ticked);
            markup.run("\u00A0" + answer);
            separator = "  ";
            remark = ticked ? text.substring(answer.length()) : remark;
        }
        if (!remark.isEmpty()) {
            markup.run(remark);
        }
    }

    private void box(String tag, String title, boolean ticked) {
        begin(tag, title, true);
        markup.begin("w14:checkbox").empty("w14:checked", "w14:val", ticked ? "1" : "0");
        markup.empty("w14:checkedState", "w14:val", "2612", "w14:font", BOX_FONT);
        markup.empty("w14:uncheckedState", "w14:val", "2610", "w14:font", BOX_FONT);
        markup.end().end().beginControlContent(tag, false).begin("w:r").begin("w:rPr");
        markup.empty(
                "w:rFonts", "w:ascii", BOX_FONT, "w:hAnsi", BOX_FONT, "w:eastAsia", BOX_FONT, "w:hint", "eastAsia");
        markup.end().content(ticked ? BoxCodec.TICKED : BoxCodec.UNTICKED).end().endControl();
    }
}
