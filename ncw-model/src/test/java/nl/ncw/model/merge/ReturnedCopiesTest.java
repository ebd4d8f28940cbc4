package nl.ncw.model.merge;

import static nl.ncw.fixture.SampleAgreement.DE_VRIES;
import static nl.ncw.fixture.SampleAgreement.WIJZE;
import static nl.ncw.fixture.SampleAgreement.contact;
import static nl.ncw.fixture.SampleAgreement.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.port.ReadResult;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the copies that came back say of what was sent and of who wrote. */
class ReturnedCopiesTest {
    private static final Agreement CHANGED = sent().answer(WIJZE, Answer.text("Per portofoon."));

    private final Map<String, ReadResult> files = new LinkedHashMap<>();

    private void file(String name, Agreement agreement, Agreement carried) {
        files.put(name, ReadResult.of(agreement, List.of(), Optional.of(carried)));
    }

    private void file(String name, Agreement agreement) {
        files.put(name, ReadResult.of(agreement, List.of()));
    }

    @Nested
    class The_sent_agreement {
        @Test
        void is_the_one_that_all_carry_that_carry_one() {
            file("regio.xlsx", CHANGED, sent());
            file("partner.docx", CHANGED, sent());
            file("politie.json", CHANGED);
            assertThat(SentAgreements.of(files).only()).contains(sent());
            assertThat(SentAgreements.of(files).unchanged()).isEmpty();
        }

        @Test
        void stands_in_each_file_that_is_still_as_it_was_sent_with_or_without_a_sent_agreement() {
            file("regio.xlsx", CHANGED, sent());
            file("formulier.xlsx", sent(), sent());
            file("verzonden.json", sent());
            assertThat(SentAgreements.of(files).unchanged()).containsExactly("formulier.xlsx", "verzonden.json");
        }

        @Test
        void is_not_known_of_files_that_carry_none() {
            file("regio.json", CHANGED);
            assertThat(SentAgreements.of(files).only()).isEmpty();
            assertThat(SentAgreements.of(files).carriers()).isEmpty();
        }

        @Test
        void is_not_known_of_files_of_two_rounds_and_each_file_has_its_own() {
            file("regio.xlsx", CHANGED, sent());
            file("partner.xlsx", CHANGED, CHANGED);
            file("politie.xlsx", CHANGED, sent());
            assertThat(SentAgreements.of(files).only()).isEmpty();
            assertThat(SentAgreements.of(files).unchanged()).isEmpty();
            assertThat(SentAgreements.of(files).carriers())
                    .containsEntry(sent(), List.of("regio.xlsx", "politie.xlsx"))
                    .containsEntry(CHANGED, List.of("partner.xlsx"));
        }
    }

    @Nested
    class The_author {
        @Test
        void is_the_party_in_whose_voice_answers_changed() {
            assertThat(author(CHANGED.answer(SmallCatalogue.TRIGGER, Party.PARTNER, Answer.text("Hoge druk."))))
                    .contains(CopyName.PARTNER);
        }

        @Test
        void is_the_party_whose_contacts_or_signatories_changed() {
            assertThat(author(sent().with(AgreementProperties.CONTACTS, List.of(contact("Jansen", "030-9")))))
                    .contains(CopyName.REGION);
            assertThat(author(sent().with(AgreementProperties.SIGNATORIES, List.of())))
                    .contains(CopyName.of(DE_VRIES.party().key()));
        }

        @Test
        void is_not_told_by_joint_answers_nor_by_changes_of_both() {
            assertThat(author(CHANGED)).isEmpty();
            assertThat(author(sent().answer(SmallCatalogue.TRIGGER, Party.PARTNER, Answer.text("Hoge druk."))
                            .answer(SmallCatalogue.TRIGGER, Party.REGION, Answer.text("GRIP 1."))))
                    .isEmpty();
        }

        private Optional<CopyName> author(Agreement copy) {
            return CopyName.ofAuthor(sent(), copy);
        }
    }
}
