package nl.ncw.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.ReadResult;
import org.junit.jupiter.api.Test;

/** How people clear what was kept apart: they delete its row in the form of a draft. */
class ClearedContentInDocumentTest {
    private static final UnplacedText NOTE = new UnplacedText("Organisatie!C7", "Bellen na zes uur.");
    private static final UnplacedText MAP = new UnplacedText("Kaart!A1", "Zie de kaart.");
    private static final Agreement SENT = TestAgreements.begun().withUnplaced(List.of(NOTE, MAP));
    private static final String ROW_WITH = "<w:tr(?: [^>]*)?>(?:(?!</w:tr>).)*%s.*?</w:tr>";
    private static final String TABLE_WITH = "<w:tbl>(?:(?!</w:tbl>).)*%s.*?</w:tbl>";

    private final EditedDocument document = EditedDocument.of(SENT);

    @Test
    void an_untouched_form_clears_nothing() {
        assertThat(document.read().agreement()).isEqualTo(SENT);
    }

    @Test
    void a_deleted_row_is_cleared_and_said() {
        ReadResult read = document.replacing(EditedDocument.BODY, ROW_WITH.formatted("Bellen na zes uur"), "")
                .read();

        assertThat(read.agreement().unplaced()).containsExactly(MAP);
        assertThat(read.findings()).extracting(Finding::code).contains("form.rows-removed");
    }

    @Test
    void a_missing_table_clears_nothing() {
        ReadResult read = document.replacing(EditedDocument.BODY, TABLE_WITH.formatted("Bellen na zes uur"), "")
                .read();

        assertThat(read.agreement().unplaced()).containsExactly(NOTE, MAP);
    }
}
