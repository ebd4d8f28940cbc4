package nl.ncw.model.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ncw.model.question.Condition.Clause;
import nl.ncw.model.question.Condition.Quantifier;
import nl.ncw.model.question.Condition.Subject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionTest {
    private static final QuestionId FIRST = new QuestionId("a.b.eerste");
    private static final QuestionId SECOND = new QuestionId("a.b.tweede");
    private static final Condition.Test YES = Condition.Test.of(FIRST, "yes");
    private static final Condition.Test RED = Condition.Test.of(SECOND, "rood", "groen");
    private static final Condition.Test NATIONAL = Condition.Test.of(AgreementFact.SCOPE, "landelijk");

    private static boolean holds(Condition condition, Map<QuestionId, List<String>> answers) {
        return condition.holds(subject -> subject.answered()
                .map(answers::get)
                .orElse(subject.kind() == Condition.SubjectKind.FACT ? List.of("landelijk") : List.of()));
    }

    @Nested
    class Without_clauses {
        @Test
        void always_holds() {
            assertThat(Condition.ALWAYS.isAlways()).isTrue();
            assertThat(Condition.ALWAYS.holds(subject -> List.of())).isTrue();
        }
    }

    @Nested
    class Of_one_test {
        private final Condition condition = Condition.of(RED);

        @Test
        void holds_if_the_subject_has_one_of_the_values() {
            assertThat(holds(condition, Map.of(SECOND, List.of("groen", "blauw"))))
                    .isTrue();
        }

        @Test
        void does_not_hold_if_the_subject_has_another_value() {
            assertThat(holds(condition, Map.of(SECOND, List.of("blauw")))).isFalse();
        }

        @Test
        void does_not_hold_if_the_subject_has_no_value() {
            assertThat(holds(condition, Map.of(SECOND, List.of()))).isFalse();
            assertThat(condition.isAlways()).isFalse();
        }

        @Test
        void is_the_same_however_its_values_are_ordered() {
            assertThat(Condition.Test.of(SECOND, "groen", "rood")).isEqualTo(RED);
        }
    }

    @Nested
    class Of_several_tests {
        private final Map<QuestionId, List<String>> onlyFirst = Map.of(FIRST, List.of("yes"), SECOND, List.of());

        @Test
        void holds_if_all_do_where_all_must() {
            assertThat(holds(Condition.allOf(YES, NATIONAL), onlyFirst)).isTrue();
            assertThat(holds(Condition.allOf(YES, RED), onlyFirst)).isFalse();
        }

        @Test
        void holds_if_one_does_where_one_must() {
            assertThat(holds(Condition.anyOf(YES, RED), onlyFirst)).isTrue();
            assertThat(holds(Condition.anyOf(RED), onlyFirst)).isFalse();
        }

        @Test
        void holds_only_if_each_clause_does() {
            Clause either = new Clause(Quantifier.ANY_OF, List.of(YES, RED));
            Clause both = new Clause(Quantifier.ALL_OF, List.of(RED));

            assertThat(holds(new Condition(List.of(either, both)), onlyFirst)).isFalse();
        }

        @Test
        void names_its_tests_and_its_questions_once() {
            Condition condition = Condition.allOf(RED, NATIONAL, YES, RED);

            assertThat(condition.tests()).containsExactly(RED, NATIONAL, YES, RED);
            assertThat(condition.questions()).containsExactly(FIRST, SECOND);
        }
    }

    @Nested
    class Cannot_be_made {
        @Test
        void without_tests_in_a_clause() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Clause(Quantifier.ANY_OF, List.of()))
                    .withMessageStartingWith("tests: ");
        }

        @Test
        void without_values_in_a_test() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Condition.Test.of(FIRST))
                    .withMessageStartingWith("values: ");
        }

        @ParameterizedTest
        @EnumSource(names = {"ADOPTING_REGION", "OTHER_REGIONS"})
        void on_a_fact_that_has_no_values_for_conditions(AgreementFact fact) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Condition.Test.of(fact, "VR08"))
                    .withMessage("fact: expected one that conditions can test, was \"" + fact.key() + "\"");
        }
    }

    @Test
    void a_subject_is_a_question_or_a_fact() {
        assertThat(Set.of(Condition.SubjectKind.values())).hasSameSizeAs(Subject.class.getPermittedSubclasses());
        assertThat(YES.subject().answered()).contains(FIRST);
        assertThat(NATIONAL.subject().answered()).isEmpty();
    }
}
