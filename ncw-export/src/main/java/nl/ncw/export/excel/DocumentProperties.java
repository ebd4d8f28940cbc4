package nl.ncw.export.excel;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.export.document.DocumentOutline;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.CatalogueReference;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a workbook says of itself: for people and archives, and of which agreement it is, should the rest be lost. */
final class DocumentProperties {
    /** The date of a workbook whose agreement has no revision: the first that a zip file can hold. */
    private static final LocalDate UNDATED = LocalDate.of(1980, 1, 1);

    private DocumentProperties() {}

    static void describe(XSSFWorkbook workbook, DocumentOutline outline, Agreement agreement) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        Date dated = Date.from(
                outline.dated().orElse(UNDATED).atStartOfDay(ZoneOffset.UTC).toInstant());
        core.setTitle(outline.title());
        core.setSubjectProperty(outline.parties());
        core.setCreator("ncw");
        core.setCreated(Optional.of(dated));
        core.getUnderlyingProperties().setLanguageProperty(outline.locale().toLanguageTag());
        core.getUnderlyingProperties().setModifiedProperty(Optional.of(dated));
        identify(
                workbook.getProperties().getCustomProperties(),
                agreement,
                outline.locale().toLanguageTag());
    }

    private static void identify(POIXMLProperties.CustomProperties custom, Agreement agreement, String language) {
        CatalogueReference catalogue = agreement.catalogue();
        custom.addProperty(Marks.PROPERTY_FORMAT, Marks.FORMAT);
        custom.addProperty(Marks.PROPERTY_CATALOGUE, catalogue.id());
        custom.addProperty(Marks.PROPERTY_VERSION, catalogue.version().toString());
        if (!catalogue.overlays().isEmpty()) {
            custom.addProperty(
                    Marks.PROPERTY_OVERLAYS,
                    catalogue.overlays().stream()
                            .map(overlay -> overlay.id() + "@" + overlay.version())
                            .collect(Collectors.joining(",")));
        }
        custom.addProperty(Marks.PROPERTY_PROFILE, agreement.profile().key());
        agreement.id().ifPresent(id -> custom.addProperty(Marks.PROPERTY_AGREEMENT, id));
        custom.addProperty(Marks.PROPERTY_LANGUAGE, language);
    }
}
