package nl.ncw.export.pdf;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Text that a signer draws in a signature field: who signed, and when. {@link PdfAgreementReader} recognises it, and any
 * other text in a field is an addition to the document.
 *
 * <pre>{@code
 * List<String> lines = SignatureText.lines(Locale.forLanguageTag("nl"), "Hanneke Dijkgraaf", ZonedDateTime.now(clock));
 * // Digitaal ondertekend door / Hanneke Dijkgraaf / op 23 november 2026 om 13:00 uur (UTC+1)
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SignatureText {
    private static final String BY = "signatures.signed-by";
    private static final String ON = "signatures.signed-on";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");

    private SignatureText() {}

    /**
     * Returns the text of a signature.
     *
     * @param locale the language of the document; Dutch where there is no translation
     * @param signer the name of the signer
     * @param time the time of signing, in the time zone to show
     * @return three lines: an introduction, the name of the signer, and the day and time
     */
    public static List<String> lines(Locale locale, String signer, ZonedDateTime time) {
        Checks.notNull(locale, "locale");
        Checks.notNull(signer, "signer");
        Checks.notNull(time, "time");
        DocumentLabels labels = DocumentLabels.in(locale);
        return List.of(
                labels.get(BY),
                signer,
                labels.get(ON, labels.date(time.toLocalDate()), TIME.format(time), zone(time.getOffset())));
    }

    private static String zone(ZoneOffset offset) {
        // +01:00 is written as people say it: UTC+1.
        return "UTC"
                + offset.getId().replace("Z", "").replaceFirst("([+-])0", "$1").replace(":00", "");
    }

    /** Returns whether drawn text is that of a signature, in any language, and nothing else. */
    static boolean isOnly(String signer, String drawn) {
        String text = bare(drawn);
        return LocalisedText.LANGUAGES.stream()
                .map(DocumentLabels::in)
                .anyMatch(labels -> pattern(labels, signer).matcher(text).matches());
    }

    private static Pattern pattern(DocumentLabels labels, String signer) {
        String on = Pattern.quote(bare(labels.get(ON, "<day>", "<time>", "<zone>")))
                .replace("<day>", "\\E\\d{1,2}\\.?\\p{L}+\\.?\\d{4}\\Q")
                .replace("<time>", "\\E\\d\\d:\\d\\d\\Q")
                .replace("<zone>", "\\EUTC([+-]\\d{1,2}(:\\d\\d)?)?\\Q");
        return Pattern.compile(Pattern.quote(bare(labels.get(BY) + signer)) + on);
    }

    private static String bare(String text) {
        return WHITE.matcher(text).replaceAll("");
    }
}
