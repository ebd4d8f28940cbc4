package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ncw.export.TestAgreements;
import nl.ncw.export.Written;
import nl.ncw.export.office.LibreOffice;
import nl.ncw.export.office.Saving;
import nl.ncw.export.office.UsesLibreOffice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@UsesLibreOffice
class ResavedWorkbookTest {
    @ParameterizedTest
    @EnumSource
    void a_save_by_libreoffice_keeps_what_stands_in_a_workbook(Saving saving) {
        byte[] sent = Written.by(new ExcelAgreementWriter(), TestAgreements.full());

        assertThat(new Workbook(LibreOffice.running().resave(sent, saving)).answers())
                .isEqualTo(Workbook.of(TestAgreements.full()).answers());
    }
}
