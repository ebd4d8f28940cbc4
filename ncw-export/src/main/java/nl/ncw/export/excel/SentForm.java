package nl.ncw.export.excel;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.excel.file.WorkbookContent;
import nl.ncw.export.sent.FormProperties;
import nl.ncw.export.sent.SentAgreement;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.Place;
import nl.ncw.model.port.Severity;
import nl.ncw.model.port.UnreadableAgreementException;

/**
 * The form as it was sent.
 *
 * @param agreement the agreement in it; an empty draft where the workbook lost it
 * @param carried whether the workbook still carries the agreement
 * @param language the language of the form
 * @param texts what the form says itself, if the workbook still carries that
 */
record SentForm(Agreement agreement, boolean carried, Locale language, Optional<KnownTexts> texts) {
    /** The form of a workbook: as its hidden sheet carries it, or else as its properties describe it. */
    static SentForm of(WorkbookContent workbook, Report report) throws UnreadableAgreementException {
        Optional<CarriedData> data = CarriedData.in(workbook.sheets());
        Map<String, String> properties = workbook.properties();
        requireVersion(
                data.map(CarriedData::version).orElseGet(() -> properties.getOrDefault(FormProperties.FORMAT, "")));
        Optional<Agreement> agreement = data.isPresent() ? agreement(data.get(), report) : Optional.empty();
        if (agreement.isEmpty()) {
            report.say(Severity.WARNING, "sent-missing");
        }
        return new SentForm(
                agreement.isPresent() ? agreement.get() : described(properties),
                agreement.isPresent(),
                data.map(CarriedData::language).orElseGet(() -> FormProperties.language(properties)),
                data.flatMap(CarriedData::texts));
    }

    private static void requireVersion(String version) throws UnreadableAgreementException {
        if (version.isEmpty()) {
            throw refusal("no-form");
        }
        if (!version.equals(Marks.FORMAT)) {
            throw refusal("newer-form", version, Marks.FORMAT);
        }
    }

    private static Optional<Agreement> agreement(CarriedData data, Report report) {
        Optional<Agreement> agreement = SentAgreement.read(data.json());
        if (agreement.isPresent() && !data.whole()) {
            report.say(Severity.WARNING, "sent-changed");
        }
        return agreement;
    }

    private static Agreement described(Map<String, String> properties) throws UnreadableAgreementException {
        return FormProperties.draft(properties).orElseThrow(() -> refusal("no-form"));
    }

    private static UnreadableAgreementException refusal(String message, Object... values) {
        return new UnreadableAgreementException(new Place.InFile(""), Messages.of(message, values));
    }
}
