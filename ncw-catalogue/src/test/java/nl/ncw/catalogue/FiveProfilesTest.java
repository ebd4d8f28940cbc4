package nl.ncw.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.ObligationSource;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The five profiles of the bundled catalogue: what each asks, and how they compare. */
class FiveProfilesTest {
    private static final Catalogue CATALOGUE = Catalogues.latest();

    @Test
    void all_five_are_covered() {
        assertThat(CATALOGUE.profiles()).containsOnlyKeys(CooperationProfile.values());
    }

    @ParameterizedTest
    @EnumSource
    void each_says_that_its_obligations_are_derived(CooperationProfile profile) {
        assertThat(CATALOGUE.profiles()).containsEntry(profile, ObligationSource.DERIVED);
    }

    @Test
    void each_topic_says_in_one_line_why() {
        assertThat(topics())
                .allSatisfy(topic -> assertThat(topic.rationale())
                        .hasValueSatisfying(
                                why -> assertThat(why.in(LocalisedText.DUTCH)).doesNotContain("\n")));
    }

    @ParameterizedTest(name = "{0} presses at least as much as {1}")
    @CsvSource({"KERN,STRUCTUREEL", "STRUCTUREEL,STAND_BY", "STAND_BY,AD_HOC"})
    void a_closer_profile_never_presses_less(CooperationProfile closer, CooperationProfile looser) {
        assertThat(questions())
                .allSatisfy(question -> assertThat(question.obligation(closer))
                        .as(question.id().value())
                        .isLessThanOrEqualTo(question.obligation(looser)));
    }

    @Test
    void no_two_profiles_ask_the_same() {
        assertThat(Arrays.stream(CooperationProfile.values()).map(FiveProfilesTest::obligations))
                .doesNotHaveDuplicates();
    }

    @Test
    void ad_hoc_leaves_most_of_the_form_out() {
        assertThat(CATALOGUE.entries(CooperationProfile.AD_HOC).size())
                .isLessThan(CATALOGUE.entries(CooperationProfile.STRUCTUREEL).size() * 2 / 3);
    }

    private static List<Obligation> obligations(CooperationProfile profile) {
        return questions().map(question -> question.obligation(profile)).toList();
    }

    private static Stream<Question> questions() {
        return CATALOGUE.entries().stream().map(Catalogue.Entry::question);
    }

    private static Stream<Topic> topics() {
        return CATALOGUE.sections().stream().flatMap(section -> section.topics().stream());
    }
}
