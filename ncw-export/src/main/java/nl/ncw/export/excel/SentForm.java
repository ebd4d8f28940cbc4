package nl.ncw.export.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.excel.file.WorkbookContent;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.port.Place;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.Severity;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.profile.CooperationProfile;

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
    static SentForm of(WorkbookContent workbook, Report report) throws IOException {
        Optional<CarriedData> data = CarriedData.in(workbook.sheets());
        Map<String, String> properties = workbook.properties();
        requireVersion(
                data.map(CarriedData::version).orElseGet(() -> properties.getOrDefault(Marks.PROPERTY_FORMAT, "")));
        Optional<Agreement> agreement = data.isPresent() ? agreement(data.get(), report) : Optional.empty();
        if (agreement.isEmpty()) {
            report.say(Severity.WARNING, "sent-missing");
        }
        return new SentForm(
                agreement.isPresent() ? agreement.get() : described(properties),
                agreement.isPresent(),
                data.map(CarriedData::language)
                        .orElseGet(() -> Locale.forLanguageTag(properties.getOrDefault(Marks.PROPERTY_LANGUAGE, "nl"))),
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

    private static Optional<Agreement> agreement(CarriedData data, Report report) throws IOException {
        byte[] json = data.json().getBytes(StandardCharsets.UTF_8);
        try {
            // The catalogue is asked for once, by the reader of the workbook.
            ReadResult read =
                    new JsonAgreementReader().read(new ByteArrayInputStream(json), reference -> Optional.empty());
            if (!data.whole()) {
                report.say(Severity.WARNING, "sent-changed");
            }
            return Optional.of(read.agreement());
        } catch (UnreadableAgreementException e) {
            return Optional.empty();
        }
    }

    /** An empty draft of what the properties name. */
    private static Agreement described(Map<String, String> properties) throws UnreadableAgreementException {
        try {
            Agreement draft = Agreement.draft(
                    new CatalogueReference(
                            properties.getOrDefault(Marks.PROPERTY_CATALOGUE, ""),
                            SemanticVersion.parse(properties.getOrDefault(Marks.PROPERTY_VERSION, "")),
                            overlays(properties.getOrDefault(Marks.PROPERTY_OVERLAYS, ""))),
                    CooperationProfile.ofKey(properties.getOrDefault(Marks.PROPERTY_PROFILE, "")));
            String id = properties.getOrDefault(Marks.PROPERTY_AGREEMENT, "");
            return id.isEmpty() ? draft : draft.identifiedAs(id);
        } catch (IllegalArgumentException e) {
            throw refusal("no-form");
        }
    }

    private static List<OverlayReference> overlays(String written) {
        List<OverlayReference> overlays = new ArrayList<>();
        for (String overlay : written.split(",")) {
            String[] parts = overlay.strip().split("@", 2);
            if (parts.length == 2) {
                overlays.add(new OverlayReference(parts[0], SemanticVersion.parse(parts[1])));
            }
        }
        return overlays;
    }

    private static UnreadableAgreementException refusal(String message, Object... values) {
        return new UnreadableAgreementException(new Place.InFile(""), Messages.of(message, values));
    }
}
