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
import org.junit.jupiter.params.provider.ValueSource;

/** What version 1.1.0 says of itself, held against what it is: 1.0.0 with those changes and no others. */
class CatalogueVersionsTest {
    private final Catalogue older = Catalogues.all().get(0);
    private final Catalogue newer = Catalogues.all().get(1);
    private final CatalogueChanges changes = newer.changes().orElseThrow();

    private static Set<QuestionId> ids(Catalogue catalogue) {
        return catalogue.entries().stream().map(entry -> entry.question().id()).collect(Collectors.toSet());
    }

    private Set<QuestionId> ids(Function<QuestionChange, List<QuestionId>> side) {
        return changes.questions().stream().map(side).flatMap(List::stream).collect(Collectors.toSet());
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
        assertThat(changes.questions()).extracting(QuestionChange::kind).contains(kind);
    }

    @Test
    void the_questions_that_went_are_those_that_the_changes_say() {
        assertThat(without(ids(older), ids(newer)))
                .isEqualTo(without(ids(QuestionChange::from), ids(QuestionChange::to)));
    }

    @Test
    void the_questions_that_came_are_those_that_the_changes_say() {
        assertThat(without(ids(newer), ids(older)))
                .isEqualTo(without(ids(QuestionChange::to), ids(QuestionChange::from)));
    }

    @Test
    void every_question_that_a_change_comes_from_was_asked_before() {
        assertThat(ids(older)).containsAll(ids(QuestionChange::from));
    }

    @Test
    void a_question_with_the_same_id_is_the_same_unless_a_change_says_otherwise() {
        Set<QuestionId> different = ids(newer).stream()
                .filter(ids(older)::contains)
                .filter(id -> !question(older, id).equals(question(newer, id)))
                .collect(Collectors.toSet());

        assertThat(different)
                .isEqualTo(changes.questions().stream()
                        .flatMap(change -> change.to().stream().filter(change.from()::contains))
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_question_that_was_renamed_or_reworded_asks_the_same_kind_of_answer_of_the_same_parties() {
        assertThat(changes.questions())
                .filteredOn(change -> change.kind() == Kind.RENAMED || change.kind() == Kind.REWORDED)
                .allSatisfy(change -> {
                    Question before = question(older, change.from().get(0));
                    Question after = question(newer, change.to().get(0));
                    assertThat(after.kind()).isEqualTo(before.kind());
                    assertThat(after.voices()).isEqualTo(before.voices());
                    assertThat(after.header().obligations())
                            .isEqualTo(before.header().obligations());
                    assertThat(after.text().equals(before.text())).isEqualTo(change.kind() == Kind.RENAMED);
                });
    }

    @Test
    void the_changes_stand_in_the_order_of_the_form() {
        List<QuestionId> order = Stream.concat(older.entries().stream(), newer.entries().stream())
                .map(entry -> entry.question().id())
                .toList();
        List<String> sections =
                newer.sections().stream().map(section -> section.id()).toList();
        Function<QuestionChange, QuestionId> first =
                change -> Stream.concat(change.from().stream(), change.to().stream())
                        .findFirst()
                        .orElseThrow();

        assertThat(changes.questions().stream().map(first))
                .isSortedAccordingTo(Comparator.comparing(id -> sections.indexOf(section(id))));
        assertThat(order).containsAll(changes.questions().stream().map(first).toList());
    }

    private static String section(QuestionId id) {
        return id.value().substring(0, id.value().indexOf('.'));
    }

    @Test
    void sections_and_topics_are_the_same() {
        assertThat(topics(newer)).isEqualTo(topics(older));
        assertThat(newer.profiles()).isEqualTo(older.profiles());
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
        String json = BundledJson.textOf(BundledJson.NEWER_CATALOGUE);

        assertThat(count(text, json)).isEqualTo(count(Pattern.compile("\"nl\": "), json));
    }

    private static long count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void a_question_is_one_question_in_every_language(String language) {
        assertThat(newer.entries())
                .extracting(entry -> entry.question().text().in(Locale.forLanguageTag(language)))
                .allMatch(question -> question.matches("[^?]+\\?"));
    }

    @ParameterizedTest
    @EnumSource(CooperationProfile.class)
    void every_profile_is_covered(CooperationProfile profile) {
        assertThat(newer.entries(profile)).isNotEmpty();
        assertThat(newer.profiles()).containsKey(profile);
    }
}
