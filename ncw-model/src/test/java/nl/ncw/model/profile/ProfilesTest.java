package nl.ncw.model.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The names by which files know profiles and core tasks. */
class ProfilesTest {
    @Test
    void a_profile_has_a_key_of_lower_case_words_by_which_it_is_found() {
        assertThat(CooperationProfile.STAND_BY.key()).isEqualTo("stand-by");
        assertThat(CooperationProfile.ofKey("stand-by")).isEqualTo(CooperationProfile.STAND_BY);
    }

    @Test
    void a_core_task_has_a_key_of_lower_case_words_by_which_it_is_found() {
        assertThat(CoreTask.INCIDENTELE_PARTNER.key()).isEqualTo("incidentele-partner");
        assertThat(CoreTask.ofKey("incidentele-partner")).isEqualTo(CoreTask.INCIDENTELE_PARTNER);
    }
}
