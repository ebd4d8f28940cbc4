package nl.ncw.model.merge;

import static nl.ncw.fixture.SampleAgreement.DAY;
import static nl.ncw.fixture.SampleAgreement.WIJZE;
import static nl.ncw.fixture.SampleAgreement.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.ValueAtPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettledConflictsTest {
    private static final Answer RADIO = Answer.text("Per portofoon.");
    private static final Answer PHONE = Answer.text("Telefonisch, binnen 15 minuten.");
    private static final AgreementPath WAY = new AgreementPath.OfAnswer(WIJZE);

    private static AgreementMerge merge() {
        return AgreementMerge.of(sent(), with(RADIO), with(PHONE));
    }

    private static Agreement with(Answer answer) {
        return sent().answer(WIJZE, answer);
    }

    private static MergeResult settled(ConflictSettlement settlement) {
        return merge().settle(Map.of(WAY, settlement), DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sent", "region", "partner"})
    void settling_each_by_one_copy_is_settling_all_by_it(String name) {
        CopyName copy = CopyName.of(name);
        Map<AgreementPath, ConflictSettlement> all = merge().conflicts().stream()
                .collect(Collectors.toMap(MergeConflict::path, conflict -> ConflictSettlement.chosen(copy)));
        MergeResult each = merge().settle(all, DAY);
        MergeResult together = merge().settle(copy, DAY);
        assertThat(each.agreement()).isEqualTo(together.agreement());
        assertThat(each.findings()).isEqualTo(together.findings());
    }

    @Test
    void a_written_value_holds_and_those_of_all_copies_become_history() {
        MergeResult result = settled(ConflictSettlement.written(new ValueAtPath(Answer.text("Per fax."))));
        assertThat(result.agreement().answers()).containsEntry(WIJZE, Answer.text("Per fax."));
        assertThat(result.setAside())
                .extracting(SetAsideValue::content)
                .containsExactly("Per portofoon.", "Telefonisch, binnen 15 minuten.");
        assertThat(result.findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .allMatch(text -> text.contains("Chosen was a text of its own."));
    }

    @Test
    void a_written_value_that_a_copy_has_sets_aside_the_others_alone() {
        MergeResult result = settled(ConflictSettlement.written(new ValueAtPath(Answer.text("Per portofoon. "))));
        assertThat(result.setAside()).extracting(SetAsideValue::author).containsExactly("partner");
    }

    @Test
    void each_conflict_needs_a_settlement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge().settle(Map.of(), DAY).agreement())
                .withMessageContaining("settlements: expected those of [" + WAY + "], was those of []");
    }

    @Test
    void a_name_of_no_copy_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settled(ConflictSettlement.chosen(CopyName.of("politie")))
                        .agreement());
    }

    @Test
    void a_value_of_another_type_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settled(ConflictSettlement.written(new ValueAtPath(AgreementStatus.CONCEPT)))
                        .agreement())
                .withMessageContaining("expected a value that " + WAY + " can have");
    }
}
