package nl.ncw.export.internal.filekind;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Detector of the kinds of text files, by their first kilobytes. Text that may be JSON has no kind. */
final class TextFileKind {
    private static final int BEGINNING = 8 * 1024;
    private static final Pattern BROKEN_JSON = Pattern.compile("\"[^\"\\v]*+\"\\s*+:");
    private static final Pattern HEADER_LINE =
            Pattern.compile("[A-Za-z][A-Za-z0-9-]*+[ \t]*+:.*+|[ \t].*+|From \\S.*+");
    private static final Pattern MAIL_HEADER = Pattern.compile(
            "(from|received|return-path|delivered-to|message-id|mime-version)[ \t]*+:.*+|from \\S.*+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENT = Pattern.compile(
            "^(from|to|received|return-path|delivered-to|message-id)[ \t]*+:",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern HTML = Pattern.compile(
            "<(!doctype\\s++html|html|head|body|meta|title|table|style|div|p|span|script)[\\s>/:]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MIME_TYPE = Pattern.compile("office:mimetype=[\"']([^\"']{1,100}+)[\"']");

    private TextFileKind() {}

    static Optional<ForeignFileKind> of(byte[] bytes) {
        String text = decoded(bytes).replace("\uFEFF", "").stripLeading();
        if (text.startsWith("{\\rtf")) {
            return Optional.of(ForeignFileKind.RTF);
        }
        if (text.regionMatches(true, 0, "[InternetShortcut]", 0, "[InternetShortcut]".length())) {
            return Optional.of(ForeignFileKind.SHORTCUT);
        }
        boolean isBinary = text.chars().anyMatch(TextFileKind::isControl);
        if (text.isEmpty() || isBinary || isFormat(text)) {
            return Optional.empty();
        }
        if (text.startsWith("<")) {
            return Optional.of(ofMarkup(text));
        }
        if (text.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, "BEGIN:VCALENDAR".length())) {
            return Optional.of(ForeignFileKind.CALENDAR);
        }
        return Optional.of(ofMail(text)
                .orElseGet(() -> DelimitedText.is(text) ? ForeignFileKind.CSV : ForeignFileKind.PLAIN_TEXT));
    }

    /** Returns whether the text may be JSON, also without its beginning, or is of a format that programs print. */
    private static boolean isFormat(String text) {
        return text.startsWith("{")
                || text.startsWith("[")
                || text.startsWith("%PDF-")
                || text.startsWith("%!")
                || text.startsWith("PK")
                || text.contains("\"ncw-agreement\"")
                || BROKEN_JSON.matcher(text).lookingAt();
    }

    private static boolean isControl(int character) {
        return character < ' ' && "\t\n\r\f".indexOf(character) < 0;
    }

    private static String decoded(byte[] bytes) {
        int length = Math.min(bytes.length, BEGINNING);
        return new String(bytes, 0, length, encoding(bytes, length));
    }

    /** Returns UTF-16 if a byte order mark, or else a zero byte beside the first character, says so. */
    private static Charset encoding(byte[] bytes, int length) {
        if (length < 2) {
            return StandardCharsets.UTF_8;
        }
        int first = Byte.toUnsignedInt(bytes[0]);
        int second = Byte.toUnsignedInt(bytes[1]);
        if (first == 0xFF && second == 0xFE || first != 0 && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0xFE && second == 0xFF || first == 0 && second != 0
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }

    private static ForeignFileKind ofMarkup(String text) {
        if (contains(text, "Word.Document", "office/word/2003/wordml", "office/2006/xmlPackage")
                && !HTML.matcher(text).find()) {
            return ForeignFileKind.WORD_XML;
        }
        if (contains(text, "Excel.Sheet", "urn:schemas-microsoft-com:office:spreadsheet")
                && !HTML.matcher(text).find()) {
            return ForeignFileKind.EXCEL_XML;
        }
        if (text.contains("office:document")) {
            Matcher type = MIME_TYPE.matcher(text);
            return type.find()
                    ? ZipFileKind.ofMimeType(type.group(1)).orElse(ForeignFileKind.OPEN_DOCUMENT)
                    : ForeignFileKind.OPEN_DOCUMENT;
        }
        if (text.contains("<svg")) {
            return HTML.matcher(text).lookingAt() ? ForeignFileKind.HTML : ForeignFileKind.IMAGE;
        }
        return HTML.matcher(text).find() ? ForeignFileKind.HTML : ForeignFileKind.XML;
    }

    private static boolean contains(String text, String... words) {
        return Stream.of(words).anyMatch(text::contains);
    }

    /** Returns the kind of a text with the header of an e-mail. A web page that was saved in one file has one too. */
    private static Optional<ForeignFileKind> ofMail(String text) {
        String header = text.replace("\r\n", "\n").replace('\r', '\n').split("\n[ \t]*+\n", 2)[0];
        boolean isHeader = header.lines()
                        .allMatch(line -> HEADER_LINE.matcher(line).matches())
                && header.lines().anyMatch(line -> MAIL_HEADER.matcher(line).matches());
        if (!isHeader) {
            return Optional.empty();
        }
        String lower = header.toLowerCase(Locale.ROOT);
        boolean isSavedPage = lower.contains("snapshot-content-location")
                || lower.contains("multipart/related") && !SENT.matcher(header).find();
        return Optional.of(isSavedPage ? ForeignFileKind.HTML : ForeignFileKind.EMAIL);
    }
}
