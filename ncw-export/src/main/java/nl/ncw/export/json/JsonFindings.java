package nl.ncw.export.json;

import java.util.List;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.finding.FindingLog;
import nl.ncw.export.internal.finding.JsonFindingCode;
import nl.ncw.export.internal.finding.RefusalCode;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.export.internal.message.PlainText;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.internal.check.UnknownKeyException;
import nl.ncw.model.internal.plaintext.TextShortener;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.text.LocalisedText;

/** Findings and kept text of reading one file. */
final class JsonFindings {
    /** The messages of the format. */
    static final MessageBundle MESSAGES = new MessageBundle("nl.ncw.export.json.messages");

    private final FindingLog log = new FindingLog(
            FindingCodeFamily.JSON,
            MESSAGES,
            new FindingLog.Limits(JsonFormatting.MAXIMUM_FINDINGS, JsonFormatting.MAXIMUM_FINDINGS));

    /** Reads a part of the file. A part that cannot be read is kept, with a finding, and the result is empty. */
    <T> List<T> read(JsonValue part, Maker<T> maker) throws UnreadableAgreementException {
        try {
            T value = maker.make(part);
            unknownFields(part.unreadFieldsInDepth());
            return List.of(value);
        } catch (JsonValue.WrongContent e) {
            keepWrong(part, e.pointer(), e.reason());
        } catch (IllegalArgumentException e) {
            keepWrong(part, part.pointer(), reason(e, part));
        }
        return List.of();
    }

    /** Returns why the domain refuses a part. Its exceptions are for programmers, in English. */
    static LocalisedText reason(IllegalArgumentException refused, JsonValue part) {
        return refused instanceof UnknownKeyException unknown
                ? MESSAGES.of(
                        "reason.key", unknown.known(), TextShortener.after(unknown.key(), JsonValue.SHOWN_CHARACTERS))
                : part.wrong("unfit").reason();
    }

    private void keepWrong(JsonValue part, String pointer, Object reason) throws UnreadableAgreementException {
        keep(part, JsonFindingCode.WRONG_CONTENT, pointer, reason);
    }

    /** Keeps fields that are not part of the format. */
    void unknownFields(List<JsonValue> fields) throws UnreadableAgreementException {
        for (JsonValue field : fields) {
            log.keep(PlainText.line(field.pointer()), field.json());
            add(JsonFindingCode.UNKNOWN_FIELD, field.pointer(), unknown(field, field.nearestAbsentFields()));
        }
    }

    private static LocalisedText unknown(JsonValue field, List<String> nearest) {
        return nearest.isEmpty()
                ? MESSAGES.of(JsonFindingCode.UNKNOWN_FIELD.key(), field.name())
                : MESSAGES.of("unknown-field.nearest", field.name(), String.join("\", \"", nearest));
    }

    /** Keeps a part of the file, with a finding. */
    void keep(JsonValue part, JsonFindingCode code, String pointer, Object... values)
            throws UnreadableAgreementException {
        log.keep(PlainText.line(part.pointer()), part.json());
        add(code, pointer, values);
    }

    /**
     * Adds a finding. A file with more findings than anybody reads is refused, so that no file takes all memory for its
     * findings.
     */
    void add(JsonFindingCode code, String pointer, Object... values) throws UnreadableAgreementException {
        add(code, pointer, MESSAGES.of(code.key(), values));
    }

    private void add(JsonFindingCode code, String pointer, LocalisedText message) throws UnreadableAgreementException {
        if (!log.hasRoomForFindings()) {
            throw log.refusal(RefusalCode.TOO_LARGE, pointer, "too-many", JsonFormatting.MAXIMUM_FINDINGS);
        }
        log.add(code, new Place.InFile(PlainText.line(pointer)), message);
    }

    List<Finding> findings() {
        return log.findings();
    }

    List<UnplacedText> unplaced() {
        return log.kept();
    }

    /** Parser of a part of the file. */
    interface Maker<T> {
        T make(JsonValue part) throws JsonValue.WrongContent, UnreadableAgreementException;
    }
}
