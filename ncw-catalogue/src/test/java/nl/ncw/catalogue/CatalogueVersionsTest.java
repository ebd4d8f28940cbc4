package nl.ncw.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueChanges;
import nl.ncw.model.catalogue.QuestionChange;
import nl.ncw.model.catalogue.QuestionChange.Kind;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a version says of itself, held against what it is: the version before with those changes and no others. */
class CatalogueVersionsTest {
    /** A version with the one before. */
    record Step(Catalogue older, Catalogue newer) {
        CatalogueChanges changes() {
            return newer.changes().orElseThrow();
        }

        Set<QuestionId> ids(Function<QuestionChange, List<QuestionId>> side) {
            return changes().questions().stream()
                    .map(side)
                    .flatMap(List::stream)
                    .collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return older + " to " + newer;
        }
    }

    /** The version whose changes are of the form's own questions; the one after it adds topics. */
    private static final Step FORM = step(1);

    static List<Step> steps() {
        return IntStream.range(1, Catalogues.all().size())
                .mapToObj(CatalogueVersionsTest::step)
                .toList();
    }

    private static Step step(int newer) {
        return new Step(Catalogues.all().get(newer - 1), Catalogues.all().get(newer));
    }

    private static Set<QuestionId> ids(Catalogue catalogue) {
        return catalogue.entries().stream().map(entry -> entry.question().id()).collect(Collectors.toSet());
    }

    private static Set<QuestionId> without(Set<QuestionId> ids, Set<QuestionId> others) {
        Set<QuestionId> left = new HashSet<>(ids);
        left.removeAll(others);
        return left;
    }

    private static Question question(Catalogue catalogue, QuestionId id) {
        return catalogue.find(id).orElseThrow().question();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void there_is_a_change_of_every_kind(Kind kind) {
        assertThat(FORM.changes().questions()).extracting(QuestionChange::kind).contains(kind);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void the_questions_that_went_are_those_that_the_changes_say(Step step) {
        assertThat(without(ids(step.older()), ids(step.newer())))
                .isEqualTo(without(step.ids(QuestionChange::from), step.ids(QuestionChange::to)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void the_questions_that_came_are_those_that_the_changes_say(Step step) {
        assertThat(without(ids(step.newer()), ids(step.older())))
                .isEqualTo(without(step.ids(QuestionChange::to), step.ids(QuestionChange::from)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void every_question_that_a_change_comes_from_was_asked_before(Step step) {
        assertThat(ids(step.older())).containsAll(step.ids(QuestionChange::from));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_question_with_the_same_id_is_the_same_unless_a_change_says_otherwise(Step step) {
        Set<QuestionId> different = ids(step.newer()).stream()
                .filter(ids(step.older())::contains)
                .filter(id -> !asksTheSame(question(step.older(), id), question(step.newer(), id)))
                .collect(Collectors.toSet());

        assertThat(different)
                .isEqualTo(step.changes().questions().stream()
                        .flatMap(change -> change.to().stream().filter(change.from()::contains))
                        .collect(Collectors.toSet()));
    }

    /** Returns whether an answer to one question answers the other: obligations and conditions do not matter. */
    private static boolean asksTheSame(Question before, Question after) {
        return before.text().equals(after.text())
                && before.kind() == after.kind()
                && before.voices().equals(after.voices())
                && before.fact().equals(after.fact())
                && before.texts().equals(after.texts())
                && before.settings().equals(after.settings());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_question_that_was_renamed_or_reworded_asks_the_same_kind_of_answer_of_the_same_parties(Step step) {
        assertThat(step.changes().questions())
                .filteredOn(change -> change.kind() == Kind.RENAMED || change.kind() == Kind.REWORDED)
                .allSatisfy(change -> {
                    Question before = question(step.older(), change.from().get(0));
                    Question after = question(step.newer(), change.to().get(0));
                    assertThat(after.kind()).isEqualTo(before.kind());
                    assertThat(after.voices()).isEqualTo(before.voices());
                    assertThat(after.header().obligations())
                            .isEqualTo(before.header().obligations());
                    assertThat(after.text().equals(before.text())).isEqualTo(change.kind() == Kind.RENAMED);
                });
    }

    @ParameterizedTest
    @MethodSource("steps")
    void the_changes_stand_in_the_order_of_the_form(Step step) {
        List<QuestionId> order = Stream.concat(step.older().entries().stream(), step.newer().entries().stream())
                .map(entry -> entry.question().id())
                .toList();
        List<String> sections =
                step.newer().sections().stream().map(section -> section.id()).toList();
        Function<QuestionChange, QuestionId> first =
                change -> Stream.concat(change.from().stream(), change.to().stream())
                        .findFirst()
                        .orElseThrow();

        assertThat(step.changes().questions().stream().map(first))
                .isSortedAccordingTo(Comparator.comparing(id -> sections.indexOf(section(id))));
        assertThat(order)
                .containsAll(step.changes().questions().stream().map(first).toList());
    }

    private static String section(QuestionId id) {
        return id.value().substring(0, id.value().indexOf('.'));
    }

    @Test
    void sections_and_topics_of_the_form_stay_the_same() {
        assertThat(topics(FORM.newer())).isEqualTo(topics(FORM.older()));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void no_topic_goes(Step step) {
        assertThat(topics(step.newer())).containsAll(topics(step.older()));
        assertThat(step.newer().profiles()).isEqualTo(step.older().profiles());
    }

    private static List<String> topics(Catalogue catalogue) {
        return catalogue.sections().stream()
                .flatMap(section -> section.topics().stream())
                .map(topic -> topic.number() + " " + topic.id() + " " + topic.title())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void every_text_is_there_in_every_language(String language) {
        Pattern text = Pattern.compile("\"" + language + "\": ");
        String json = BundledJson.textOf(BundledJson.NEWEST_CATALOGUE);

        assertThat(count(text, json)).isEqualTo(count(Pattern.compile("\"nl\": "), json));
    }

    private static long count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void a_question_is_one_question_in_every_language(String language) {
        assertThat(Catalogues.latest().entries())
                .extracting(entry -> entry.question().text().in(Locale.forLanguageTag(language)))
                .allMatch(question -> question.matches("[^?]+\\?"));
    }

    @ParameterizedTest
    @EnumSource(CooperationProfile.class)
    void every_profile_is_covered(CooperationProfile profile) {
        assertThat(Catalogues.latest().entries(profile)).isNotEmpty();
        assertThat(Catalogues.latest().profiles()).containsKey(profile);
    }
}
