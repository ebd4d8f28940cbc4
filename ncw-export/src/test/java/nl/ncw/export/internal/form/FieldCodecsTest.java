package nl.ncw.export.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FieldCodecsTest {
    private static final String NAME = "@partner.name";
    private static final String TASK = "@partner.core-task";
    private static final Agreement DRAFT =
            Agreement.draft(CatalogueParts.reference("klein"), CooperationProfile.STRUCTUREEL);
    private static final CrisisPartner PARTNER = CrisisPartner.named("Waterschap", CoreTask.BEHEERDER);

    private final Vocabulary words = new Vocabulary(DocumentLabels.in(LocalisedText.DUTCH));
    private final FieldCodecs codecs = new FieldCodecs(words);
    private final Map<String, String> texts = new HashMap<>();
    private final List<String> reports = new ArrayList<>();

    /** Fields that were filled in, by their ids. */
    private final class Filled implements ReturnedFields {
        @Override
        public boolean isEmpty(FieldCodec<?> field) {
            return !texts.containsKey(field.id().toString());
        }

        @Override
        public <V> Optional<V> optional(FieldCodec<V> field) {
            reports.add("optional " + field.id());
            return Optional.ofNullable(texts.get(field.id().toString()))
                    .flatMap(text -> field.codec().read(text));
        }

        @Override
        public <V> V required(FieldCodec<V> field, V was) {
            reports.add("required " + field.id());
            return optional(field).orElse(was);
        }

        @Override
        public void incomplete(FieldCodec<?> filled, FieldCodec<?> missing) {
            reports.add(filled.id() + " without " + missing.id());
        }
    }

    private Agreement withPartner() {
        return codecs.read(new Filled(), agreementWithPartner());
    }

    private static Agreement agreementWithPartner() {
        return DRAFT.with(AgreementProperties.PARTNER, PARTNER);
    }

    @BeforeEach
    void each_agreement_has_a_status() {
        texts.put("@status", "concept");
    }

    @Nested
    class Fields_that_were_filled_in {
        @Test
        void replace_those_that_were_sent() {
            texts.put("@validity.from", "1-3-2026");

            assertThat(codecs.read(new Filled(), DRAFT).validity().from()).hasToString("Optional[2026-03-01]");
        }

        @Test
        void leave_a_required_one_as_it_was() {
            texts.remove("@status");

            assertThat(codecs.read(new Filled(), DRAFT).status()).isEqualTo(DRAFT.status());
            assertThat(reports).contains("required @status");
        }
    }

    @Nested
    class The_partner {
        @Test
        void is_new_with_a_name_and_a_core_task() {
            texts.put(NAME, "Waterschap");
            texts.put(TASK, "beheerder");

            assertThat(codecs.read(new Filled(), DRAFT).partner()).contains(PARTNER);
        }

        @Test
        void may_be_known_by_its_name_alone() {
            texts.put(NAME, "Waterschap");

            assertThat(codecs.read(new Filled(), DRAFT).partner()).contains(CrisisPartner.named("Waterschap"));
            assertThat(reports).noneMatch(report -> report.contains(" without "));
        }

        @Test
        void misses_its_name() {
            texts.put(TASK, "beheerder");

            assertThat(codecs.read(new Filled(), DRAFT).partner()).isEmpty();
            assertThat(reports).contains(TASK + " without " + NAME).doesNotContain(NAME + " without " + TASK);
        }

        @Test
        void is_removed_where_both_were_emptied() {
            assertThat(withPartner().partner()).isEmpty();
            assertThat(reports).contains("optional " + NAME, "optional " + TASK);
        }

        @Test
        void keeps_the_name_that_was_sent_while_the_core_task_is_filled_in() {
            texts.put(TASK, "hulpdienst");

            assertThat(withPartner().partner()).contains(CrisisPartner.named("Waterschap", CoreTask.HULPDIENST));
            assertThat(reports).contains("required " + NAME);
        }

        @Test
        void loses_a_core_task_that_was_emptied() {
            texts.put(NAME, "Hoogheemraadschap");

            assertThat(withPartner().partner()).contains(CrisisPartner.named("Hoogheemraadschap"));
        }
    }

    @Test
    void a_field_shows_what_the_agreement_has() {
        List<FormField> shown = codecs.all().stream()
                .map(field -> field.show(agreementWithPartner(), words))
                .toList();

        assertThat(shown)
                .filteredOn(field -> field.id().toString().equals(NAME))
                .extracting(FormField::value)
                .containsExactly("Waterschap");
        assertThat(shown)
                .filteredOn(field -> field.id().toString().equals("@region"))
                .extracting(FormField::value)
                .containsExactly("");
    }
}
