package nl.ncw.model.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Test;

/** What a change of profile keeps, brings in and puts out of view. */
class ProfileChangeResultTest {
    private static final Catalogue CATALOGUE = SmallCatalogue.catalogue();
    private static final Agreement ANSWERED = Agreement.draft(CATALOGUE, CooperationProfile.STRUCTUREEL)
            .answer(SmallCatalogue.WIJZE, Answer.text("Telefonisch."))
            .answer(SmallCatalogue.TRIGGER, Party.PARTNER, Answer.text("Waterpeil."));

    @Test
    void keeps_every_answer() {
        assertThat(toKern(ANSWERED).agreement().answers()).isEqualTo(ANSWERED.answers());
    }

    @Test
    void and_back_gives_the_agreement_that_it_was() {
        Agreement kern = toKern(ANSWERED).agreement();
        assertThat(ProfileChangeResult.of(kern, CATALOGUE, CooperationProfile.STRUCTUREEL)
                        .agreement())
                .isEqualTo(ANSWERED);
    }

    @Test
    void says_which_questions_go_out_of_view() {
        assertThat(ids(toKern(ANSWERED).goingOut())).containsExactly(SmallCatalogue.TRIGGER);
    }

    @Test
    void says_which_answers_stay_out_of_view() {
        assertThat(toKern(ANSWERED).outOfView())
                .containsExactly(new AnswerKey(new QuestionId(SmallCatalogue.TRIGGER), Voice.PARTNER));
    }

    @Test
    void says_which_questions_come_in() {
        Agreement kern = Agreement.draft(CATALOGUE, CooperationProfile.KERN);
        assertThat(ids(ProfileChangeResult.of(kern, CATALOGUE, CooperationProfile.STRUCTUREEL)
                        .comingIn()))
                .containsExactly(SmallCatalogue.TRIGGER);
    }

    @Test
    void says_which_required_questions_some_voice_has_not_answered() {
        assertThat(ids(ProfileChangeResult.of(ANSWERED, CATALOGUE, CooperationProfile.STRUCTUREEL)
                        .nowMissing()))
                .contains(SmallCatalogue.TRIGGER, SmallCatalogue.ADOPTING)
                .doesNotContain(SmallCatalogue.WIJZE);
    }

    @Test
    void to_a_profile_that_the_catalogue_does_not_cover_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfileChangeResult.of(ANSWERED, CATALOGUE, CooperationProfile.KOPPEL))
                .withMessageContaining("KOPPEL");
    }

    @Test
    void with_a_catalogue_that_the_agreement_does_not_name_is_refused() {
        CatalogueReference laid =
                CATALOGUE.reference().with(new OverlayReference("vr08-hoogwater", new SemanticVersion(1, 0, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> toKern(ANSWERED.with(AgreementProperties.CATALOGUE, laid)))
                .withMessageContaining("klein-model 1.0.0 + vr08-hoogwater 1.0.0");
    }

    private static ProfileChangeResult toKern(Agreement agreement) {
        return ProfileChangeResult.of(agreement, CATALOGUE, CooperationProfile.KERN);
    }

    private static List<String> ids(List<Catalogue.Entry> entries) {
        return entries.stream().map(entry -> entry.question().id().value()).toList();
    }
}
