package nl.ncw.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.Voice;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationTest {
    @Test
    void a_partner_of_a_kind_has_its_core_task_and_remembers_the_kind() {
        PartnerKind waterBoard =
                new PartnerKind("waterschap", LocalisedText.dutch("Waterschap"), "water", CoreTask.BEHEERDER);

        assertThat(CrisisPartner.ofKind("Waterschap Rivierenland", waterBoard))
                .isEqualTo(new CrisisPartner(
                        "Waterschap Rivierenland", Optional.of(CoreTask.BEHEERDER), Optional.of("waterschap")));
    }

    @Test
    void a_partner_that_is_named_is_of_no_kind() {
        assertThat(CrisisPartner.named("Vitens", CoreTask.BEHEERDER).kind()).isEmpty();
    }

    @Test
    void a_contact_is_put_together_step_by_step() {
        SafetyRegion utrecht = new SafetyRegion("VR09", "Utrecht");

        Contact contact = Contact.named("Jansen")
                .as("Informatiemanager", "Vitens")
                .reachedAt("06 12345678", "im@vitens.example")
                .forRegion(utrecht);

        assertThat(contact)
                .isEqualTo(Contact.named("Jansen")
                        .as("Informatiemanager", "Vitens")
                        .reachedAt("06 12345678", "im@vitens.example")
                        .forRegion(utrecht));
    }

    @Test
    void a_step_leaves_what_was_said_before() {
        Contact contact = Contact.named("Jansen").reachedAt("06 12345678", "").as("Informatiemanager", "Vitens");

        assertThat(contact.telephone()).isEqualTo("06 12345678");
    }

    @ParameterizedTest
    @CsvSource({"REGION, REGION", "PARTNER, PARTNER"})
    void a_party_answers_in_its_own_voice(Party party, Voice voice) {
        assertThat(party.voice()).isEqualTo(voice);
    }

    @Test
    void a_party_is_found_by_its_key() {
        assertThat(Party.PARTNER.key()).isEqualTo("partner");
        assertThat(Party.ofKey("partner")).isEqualTo(Party.PARTNER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Waterschap Rivierenland|true",
                "waterschap RIVIERENLAND|true",
                "'  Waterschap   Rivierenland '|true",
                "Waterschap|false",
                "Waterschap Rivierenland Oost|false",
                "WaterschapRivierenland|false",
                "''|false"
            })
    void an_organisation_is_named_whatever_the_case_and_the_white_space(String text, boolean named) {
        assertThat(CrisisPartner.named("Waterschap Rivierenland").isNamed(text)).isEqualTo(named);
    }
}
