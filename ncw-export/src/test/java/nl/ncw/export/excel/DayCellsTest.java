package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.TestCatalogues;
import nl.ncw.export.Written;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.fixture.FullAnswers;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voicing;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A cell that takes a day alone shows it as one, be it of a field, of a table or of an answer of any kind. */
class DayCellsTest {
    private static final Catalogue CATALOGUE = TestCatalogues.of(Arrays.stream(AnswerKind.values())
            .map(kind -> CatalogueParts.question(
                    kind, CatalogueParts.header("deel.stuk." + kind.key(), Voicing.JOINT, Obligation.REQUIRED)))
            .toArray(Question[]::new));

    static Stream<Agreement> agreements() {
        Agreement draft = TestAgreements.between(TestCatalogues.draft(CATALOGUE));
        return Stream.of(draft, FullAnswers.in(draft, CATALOGUE));
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void each_cell_that_takes_a_day_has_the_look_of_one(Agreement agreement) throws IOException {
        byte[] file = Written.by(new ExcelAgreementWriter(), agreement, CATALOGUE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<Cell> cells = new ArrayList<>();
            workbook.forEach(sheet -> cells.addAll(takingADay(sheet)));
            assertThat(cells)
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(DateUtil.isADateFormat(
                                    cell.getCellStyle().getDataFormat(),
                                    cell.getCellStyle().getDataFormatString()))
                            .as("%s in %s", cell.getAddress(), cell.getSheet().getSheetName())
                            .isTrue());
        }
    }

    private static List<Cell> takingADay(Sheet sheet) {
        List<Cell> cells = new ArrayList<>();
        for (DataValidation validation : sheet.getDataValidations()) {
            if (validation.getValidationConstraint().getValidationType() == ValidationType.DATE) {
                Arrays.stream(validation.getRegions().getCellRangeAddresses())
                        .forEach(range -> range.forEach(place -> cells.add(cell(sheet, place))));
            }
        }
        return cells;
    }

    private static Cell cell(Sheet sheet, CellAddress place) {
        return sheet.getRow(place.getRow()).getCell(place.getColumn());
    }
}
