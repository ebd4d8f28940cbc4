package nl.ncw.export.internal.excel.workbook;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.intake.FormProperties;
import nl.ncw.export.internal.ooxml.CoreProperties;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.model.agreement.Agreement;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writer of the document properties of a workbook: core properties for people and archives, and custom properties that
 * identify the agreement even if the rest is lost.
 */
public final class DocumentProperties {
    private DocumentProperties() {}

    public static void describe(XSSFWorkbook workbook, DocumentOutline outline, Agreement agreement) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        Date dated = Date.from(outline.dated()
                .orElse(CoreProperties.UNDATED)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant());
        core.setTitle(outline.title());
        core.setSubjectProperty(outline.parties());
        core.setCreator("ncw");
        core.setCreated(Optional.of(dated));
        core.getUnderlyingProperties().setLanguageProperty(outline.locale().toLanguageTag());
        core.getUnderlyingProperties().setModifiedProperty(Optional.of(dated));
        POIXMLProperties.CustomProperties custom = workbook.getProperties().getCustomProperties();
        FormProperties.of(WorkbookAnchors.FORMAT, agreement, outline.locale()).forEach(custom::addProperty);
    }
}
