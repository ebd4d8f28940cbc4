package nl.ncw.model.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerState;
import nl.ncw.model.finding.Place;
import nl.ncw.model.overlay.OverlayEdit;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each permitted type of a sealed interface has a kind of its own, so that a switch over the kinds forgets none. */
class KindsTest {
    private static final LocalisedText TEXT = LocalisedText.dutch("Tekst");
    private static final QuestionId ID = new QuestionId(SmallCatalogue.WIJZE);
    private static final AnswerKey KEY = new AnswerKey(ID, Voice.JOINT);
    private static final Map<CooperationProfile, Obligation> REQUIRED =
            Map.of(CooperationProfile.KERN, Obligation.REQUIRED);
    private static final List<Answer> ANSWERS =
            List.of(Answer.text("Ja."), Answer.notApplicable("Nee."), Answer.toBeSettled("Bellen", "Jansen"));
    private static final List<Place> PLACES = List.of(
            new Place.AtAnswer("proces", "proces.alerteren", ID, Voice.JOINT),
            new Place.AtField("status"),
            new Place.InFile("/status"));
    private static final List<AgreementPath> SUBJECTS = List.of(
            new AgreementPath.OfAnswer(KEY),
            new AgreementPath.OfField(AgreementProperties.STATUS),
            new AgreementPath.InList(AgreementProperties.REVISIONS, List.of("0.1"), 1),
            new AgreementPath.OrderOf(AgreementProperties.REVISIONS));

    private static List<OverlayEdit> edits() {
        Optional<LocalisedText> text = Optional.of(TEXT);
        return List.of(
                new OverlayEdit.AddTopic(
                        SmallCatalogue.catalogue().sections().get(0).topics().get(0), Optional.empty()),
                new OverlayEdit.AddQuestion(
                        CatalogueParts.text("proces.alerteren.wijze", Obligation.REQUIRED), Optional.empty()),
                new OverlayEdit.Tighten(ID, REQUIRED),
                new OverlayEdit.RewordTopic("proces.alerteren", text, Optional.empty(), Optional.empty()),
                new OverlayEdit.RewordQuestion(ID, text, List.of(), Map.of()),
                new OverlayEdit.Hide(ID));
    }

    static Stream<Arguments> roots() {
        return Stream.of(
                root(Answer.class, ANSWERS, Answer::state, AnswerState.values()),
                root(Place.class, PLACES, Place::kind, Place.Kind.values()),
                root(AgreementPath.class, SUBJECTS, AgreementPath::kind, AgreementPath.Kind.values()),
                root(OverlayEdit.class, edits(), OverlayEdit::kind, OverlayEdit.Kind.values()));
    }

    private static <T> Arguments root(
            Class<T> type, List<? extends T> values, Function<T, Enum<?>> kind, Enum<?>[] kinds) {
        List<Enum<?>> found = values.stream().<Enum<?>>map(kind::apply).toList();
        return arguments(type, values, found, Arrays.asList(kinds));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roots")
    void each_type_has_one_kind_and_each_kind_one_type(
            Class<?> type, List<?> values, List<Enum<?>> found, List<Enum<?>> kinds) {
        assertThat(values).extracting(Object::getClass).containsExactlyInAnyOrder(type.getPermittedSubclasses());
        assertThat(found).containsExactlyElementsOf(kinds);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void only_an_answer_that_was_given_has_a_value(Answer answer) {
        assertThat(answer.given().isPresent()).isEqualTo(answer instanceof Answer.Given);
    }

    static List<Answer> answers() {
        return ANSWERS;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void only_a_place_at_an_answer_is_one(Place place) {
        assertThat(place.answer().isPresent()).isEqualTo(place instanceof Place.AtAnswer);
    }

    static List<Place> places() {
        return PLACES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void only_an_answer_has_a_key_and_only_an_order_a_list(AgreementPath subject) {
        assertThat(subject.answer().isPresent()).isEqualTo(subject instanceof AgreementPath.OfAnswer);
        assertThat(subject.order().isPresent()).isEqualTo(subject instanceof AgreementPath.OrderOf);
    }

    static List<AgreementPath> subjects() {
        return SUBJECTS;
    }
}
