package nl.ncw.export.json;

import java.util.ArrayList;
import java.util.List;
import nl.ncw.export.internal.message.PlainText;
import nl.ncw.model.agreement.Unplaced;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.text.LocalisedText;

/** What is found while one file is read, and what is kept of it. */
final class JsonFindings {
    private final List<Finding> findings = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    /** Reads a part of the file; if it is wrong, keeps it and says so. */
    <T> List<T> read(JsonValue part, Maker<T> maker) throws UnreadableAgreementException {
        try {
            T made = maker.make(part);
            unknownFields(part.othersInDepth());
            return List.of(made);
        } catch (JsonValue.WrongContent e) {
            keepWrong(part, e.pointer(), e.reason());
        } catch (IllegalArgumentException e) {
            keepWrong(part, part.pointer(), String.valueOf(e.getMessage()));
        }
        return List.of();
    }

    private void keepWrong(JsonValue part, String pointer, Object reason) throws UnreadableAgreementException {
        keep(part, "json.wrong-content", pointer, Severity.ERROR, JsonMessages.of("wrong-content", reason));
    }

    /** Keeps fields that are no part of the format. */
    void unknownFields(List<JsonValue> fields) throws UnreadableAgreementException {
        for (JsonValue field : fields) {
            LocalisedText text = JsonMessages.of("unknown-field", field.name());
            keep(field, "json.unknown-field", field.pointer(), Severity.WARNING, text);
        }
    }

    /** Keeps a part of the file among the unplaced things, with a finding. */
    void keep(JsonValue part, String code, String pointer, Severity severity, LocalisedText text)
            throws UnreadableAgreementException {
        unplaced.add(new Unplaced(PlainText.line(part.pointer()), part.json()));
        add(severity, code, pointer, text);
    }

    /** Adds a finding, up to a number that nobody looks through, so that no file takes all memory for its findings. */
    void add(Severity severity, String code, String pointer, LocalisedText text) throws UnreadableAgreementException {
        if (findings.size() == JsonFormatting.MAXIMUM_FINDINGS) {
            throw JsonAgreementReader.unreadable(pointer, "too-many", JsonFormatting.MAXIMUM_FINDINGS);
        }
        findings.add(new Finding(severity, code, new Place.InFile(PlainText.line(pointer)), text));
    }

    List<Finding> findings() {
        return findings;
    }

    List<Unplaced> unplaced() {
        return unplaced;
    }

    /** Makes something of a part of the file. */
    interface Maker<T> {
        T make(JsonValue part) throws JsonValue.WrongContent, UnreadableAgreementException;
    }
}
