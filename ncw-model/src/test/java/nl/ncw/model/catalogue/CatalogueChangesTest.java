package nl.ncw.model.catalogue;

import static nl.ncw.fixture.CatalogueParts.nl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.catalogue.QuestionChange.Kind;
import nl.ncw.model.question.QuestionId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueChangesTest {
    private static final SemanticVersion BEFORE = new SemanticVersion(0, 9, 0);

    private static QuestionChange change(Kind kind, String from, String to) {
        return new QuestionChange(kind, ids(from), ids(to), nl("Zo is het beter."));
    }

    /** The ids of questions that are named by one letter or word each. */
    private static List<QuestionId> ids(String names) {
        return Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(name -> new QuestionId(name.contains(".") ? name : "proces.alerteren." + name))
                .toList();
    }

    @Nested
    class A_change {
        @Test
        void has_each_question_once_on_either_side() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> change(Kind.MERGED, "a a", "b"))
                    .withMessage("from: expected each once, was \"proces.alerteren.a\" twice");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> change(Kind.SPLIT, "a", "b b"))
                    .withMessage("to: expected each once, was \"proces.alerteren.b\" twice");
        }

        static Stream<Arguments> that_fits() {
            return Stream.of(
                    arguments(Kind.ADDED, "", "a"),
                    arguments(Kind.RENAMED, "a", "b"),
                    arguments(Kind.SPLIT, "a", "b c"),
                    arguments(Kind.SPLIT, "a", "a b c"),
                    arguments(Kind.MERGED, "a b", "c"),
                    arguments(Kind.MERGED, "a b c", "b"),
                    arguments(Kind.WITHDRAWN, "a", ""),
                    arguments(Kind.REWORDED, "a", "a"),
                    arguments(Kind.MEANING_CHANGED, "a", "a"));
        }

        @ParameterizedTest
        @MethodSource("that_fits")
        void has_as_many_questions_on_either_side_as_its_kind_asks_for(Kind kind, String from, String to) {
            assertThat(change(kind, from, to))
                    .extracting(QuestionChange::from, QuestionChange::to)
                    .containsExactly(ids(from), ids(to));
        }

        static Stream<Arguments> that_does_not_fit() {
            return Stream.of(
                    arguments(Kind.ADDED, "a", "b", "from: expected no question, was [proces.alerteren.a]"),
                    arguments(Kind.ADDED, "", "", "to: expected one question, was []"),
                    arguments(
                            Kind.RENAMED,
                            "a",
                            "a",
                            "to: expected another id than \"proces.alerteren.a\", was the same"),
                    arguments(Kind.RENAMED, "", "a", "from: expected one question, was []"),
                    arguments(Kind.SPLIT, "a", "b", "to: expected two questions or more, was [proces.alerteren.b]"),
                    arguments(Kind.SPLIT, "a", "b b", "to: expected each once, was \"proces.alerteren.b\" twice"),
                    arguments(Kind.MERGED, "a", "b", "from: expected two questions or more, was [proces.alerteren.a]"),
                    arguments(Kind.MERGED, "a b", "", "to: expected one question, was []"),
                    arguments(Kind.WITHDRAWN, "a", "b", "to: expected no question, was [proces.alerteren.b]"),
                    arguments(
                            Kind.REWORDED,
                            "a",
                            "b",
                            "to: expected the same id, \"proces.alerteren.a\", was \"proces.alerteren.b\""),
                    arguments(
                            Kind.MEANING_CHANGED,
                            "a",
                            "b",
                            "to: expected the same id, \"proces.alerteren.a\", was \"proces.alerteren.b\""));
        }

        @ParameterizedTest
        @MethodSource("that_does_not_fit")
        void is_refused_where_it_has_not(Kind kind, String from, String to, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> change(kind, from, to))
                    .withMessage(message);
        }

        @ParameterizedTest
        @EnumSource(Kind.class)
        void has_a_kind_with_a_key(Kind kind) {
            assertThat(Kind.ofKey(kind.key())).isEqualTo(kind);
        }
    }

    @Nested
    class Changes {
        @Test
        void tell_what_became_of_a_question() {
            QuestionChange merged = change(Kind.MERGED, "a b", "c");
            CatalogueChanges changes = new CatalogueChanges(BEFORE, List.of(merged));

            assertThat(changes.of(ids("b").get(0))).contains(merged);
            assertThat(changes.of(ids("c").get(0))).isEmpty();
        }

        @Test
        void let_no_question_go_two_ways() {
            assertRefused(
                    "from: expected each once, was \"proces.alerteren.a\" twice",
                    change(Kind.WITHDRAWN, "a", ""),
                    change(Kind.RENAMED, "a", "b"));
        }

        @Test
        void let_no_question_come_from_two_sides() {
            assertRefused(
                    "to: expected each once, was \"proces.alerteren.c\" twice",
                    change(Kind.RENAMED, "a", "c"),
                    change(Kind.RENAMED, "b", "c"));
        }

        private void assertRefused(String message, QuestionChange... changes) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CatalogueChanges(BEFORE, List.of(changes)))
                    .withMessage(message);
        }
    }

    @Nested
    class A_catalogue {
        private static final Catalogue PLAIN = SmallCatalogue.catalogue();

        private static Catalogue with(SemanticVersion since, QuestionChange... changes) {
            return CatalogueParts.following(PLAIN, new CatalogueChanges(since, List.of(changes)));
        }

        @Test
        void has_no_changes_when_it_follows_no_other() {
            assertThat(PLAIN.changes()).isEmpty();
        }

        @Test
        void differs_by_its_changes() {
            assertThat(with(BEFORE)).isNotEqualTo(PLAIN).isEqualTo(with(BEFORE));
        }

        @Test
        void may_exchange_the_ids_of_two_questions() {
            QuestionChange there = change(Kind.RENAMED, "wijze", "overig");
            QuestionChange back = change(Kind.RENAMED, "overig", "wijze");

            assertThat(with(BEFORE, there, back).changes().orElseThrow().questions())
                    .containsExactly(there, back);
        }

        @Test
        void has_the_questions_that_came() {
            assertRefused(
                    "changes: expected a question of version 1.0.0, was \"proces.alerteren.moment\"",
                    BEFORE,
                    change(Kind.SPLIT, "wijze", "wijze moment"));
        }

        @Test
        void has_not_the_questions_that_went() {
            assertRefused(
                    "changes: expected no such question in version 1.0.0, was \"proces.monitoren.trigger\"",
                    BEFORE,
                    change(Kind.WITHDRAWN, SmallCatalogue.TRIGGER, ""));
        }

        @Test
        void follows_a_version_before_its_own() {
            assertRefused(
                    "changes: expected those since a version before 1.0.0, was since 1.0.0",
                    new SemanticVersion(1, 0, 0));
        }

        private void assertRefused(String message, SemanticVersion since, QuestionChange... changes) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(since, changes))
                    .withMessage(message);
        }
    }
}
