package nl.ncw.export.word;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.digest.Sha256;
import nl.ncw.export.sent.FormProperties;
import nl.ncw.export.sent.SentAgreement;
import nl.ncw.export.sent.SentTexts;
import nl.ncw.export.word.report.Messages;
import nl.ncw.export.word.report.Report;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.Place;
import nl.ncw.model.port.Severity;
import nl.ncw.model.port.UnreadableAgreementException;

/**
 * The form as it was sent.
 *
 * @param agreement the agreement in it; an empty draft where the document lost it
 * @param carried whether the document still carries the agreement
 * @param language the language of the form
 * @param texts what the form says itself, if the document still carries that
 */
record SentForm(Agreement agreement, boolean carried, Locale language, Optional<SentTexts> texts) {
    private static final String AGREEMENT = "ncw.data";
    private static final String CHECKSUM = "ncw.data.sha256";
    private static final String TEXTS = "ncw.texts";

    /** The properties that carry a form. */
    static Map<String, String> properties(Agreement agreement, Locale language, String json, SentTexts texts) {
        Map<String, String> properties = new LinkedHashMap<>(FormProperties.of(Marks.FORMAT, agreement, language));
        properties.put(CHECKSUM, Sha256.hexadecimal(json));
        properties.putAll(Carried.properties(AGREEMENT, json));
        properties.putAll(Carried.properties(TEXTS, texts.written()));
        return properties;
    }

    /** Whether properties are those of a form. */
    static boolean isIn(Map<String, String> properties) {
        return properties.containsKey(FormProperties.FORMAT);
    }

    /** The form of a document, as its properties carry or at least describe it. */
    static SentForm of(Map<String, String> properties, Report report) throws UnreadableAgreementException {
        if (!isIn(properties)) {
            throw refusal("no-form");
        }
        String version = properties.get(FormProperties.FORMAT);
        if (!version.equals(Marks.FORMAT)) {
            throw refusal("newer-form", version, Marks.FORMAT);
        }
        String json = Carried.text(properties, AGREEMENT);
        Optional<Agreement> agreement = SentAgreement.read(json);
        if (agreement.isEmpty()) {
            report.say(Severity.WARNING, "sent-missing", "");
        } else if (!Sha256.hexadecimal(json).equals(properties.get(CHECKSUM))) {
            report.say(Severity.WARNING, "sent-changed", "");
        }
        Optional<Agreement> described = agreement.or(() -> FormProperties.draft(properties));
        return new SentForm(
                described.orElseThrow(() -> refusal("no-form")),
                agreement.isPresent(),
                FormProperties.language(properties),
                SentTexts.read(Carried.text(properties, TEXTS)));
    }

    private static UnreadableAgreementException refusal(String message, Object... values) {
        return new UnreadableAgreementException(new Place.InFile(""), Messages.of(message, values));
    }
}
