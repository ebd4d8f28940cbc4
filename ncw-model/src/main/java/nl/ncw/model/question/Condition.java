package nl.ncw.model.question;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.internal.check.Checks;

/**
 * Condition under which a question is asked. It holds if all its clauses hold. Conditions are data, so that each format
 * can follow them: a workbook by formulas, a document in words.
 *
 * <pre>{@code
 * Condition.anyOf(
 *         Condition.Test.of(AgreementFact.SCOPE, "landelijk"),
 *         Condition.Test.of(new QuestionId("proces.liaisons.liaison"), "yes"));
 * }</pre>
 *
 * @param clauses the clauses; empty for a question that is always asked
 * @since 0.1.0
 */
public record Condition(List<Clause> clauses) {
    /** The condition that always holds. */
    public static final Condition ALWAYS = new Condition(List.of());

    // Copies the clauses.
    public Condition {
        clauses = Checks.copy(clauses, "clauses");
    }

    /**
     * Creates a condition of one test.
     *
     * @param test the test
     * @return the condition that holds if the test does
     */
    public static Condition of(Test test) {
        Checks.notNull(test, "test");
        return allOf(test);
    }

    /**
     * Creates a condition of tests, all of which must hold.
     *
     * @param tests the tests, at least one
     * @return the condition
     */
    public static Condition allOf(Test... tests) {
        Checks.notNull(tests, "tests");
        return new Condition(List.of(new Clause(Quantifier.ALL_OF, List.of(tests))));
    }

    /**
     * Creates a condition of tests, at least one of which must hold.
     *
     * @param tests the tests, at least one
     * @return the condition
     */
    public static Condition anyOf(Test... tests) {
        Checks.notNull(tests, "tests");
        return new Condition(List.of(new Clause(Quantifier.ANY_OF, List.of(tests))));
    }

    /**
     * Returns whether this condition always holds.
     *
     * @return true if it has no clauses
     */
    public boolean isAlways() {
        return clauses.isEmpty();
    }

    /**
     * Returns whether this condition holds.
     *
     * @param found the function from a subject to its values, which are empty if they are not known or not given
     * @return true if all clauses hold
     */
    public boolean holds(Function<Subject, ? extends Collection<String>> found) {
        Checks.notNull(found, "found");
        return clauses.stream().allMatch(clause -> clause.holds(test -> test.holds(found.apply(test.subject()))));
    }

    /**
     * Returns all tests.
     *
     * @return the tests, in their order
     */
    public Stream<Test> tests() {
        return clauses.stream().flatMap(clause -> clause.tests().stream());
    }

    /**
     * Returns the questions whose answers this condition tests.
     *
     * @return the ids, in alphabetical order; empty if it tests facts alone
     */
    public SortedSet<QuestionId> questions() {
        return tests().flatMap(test -> test.subject().answered().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Number of the tests of a clause that must hold. */
    public enum Quantifier {
        /** All tests must hold. */
        ALL_OF,
        /** At least one test must hold. */
        ANY_OF
    }

    /**
     * Clause: tests, and how many of them must hold.
     *
     * @param quantifier the number of tests that must hold
     * @param tests the tests, at least one
     */
    public record Clause(Quantifier quantifier, List<Test> tests) {
        // Requires a test.
        public Clause {
            Checks.notNull(quantifier, "quantifier");
            tests = Checks.notEmpty(tests, "tests");
        }

        /**
         * Returns whether this clause holds.
         *
         * @param test the function that tells whether a test holds
         * @return true if all tests hold or at least one, as the quantifier requires
         */
        public boolean holds(Function<Test, Boolean> test) {
            Checks.notNull(test, "test");
            return switch (quantifier) {
                case ALL_OF -> tests.stream().allMatch(test::apply);
                case ANY_OF -> tests.stream().anyMatch(test::apply);
            };
        }
    }

    /**
     * Test of a subject. It holds if the subject has at least one of the values.
     *
     * @param subject the fact or the answer that is tested
     * @param values the values, at least one, in alphabetical order: keys of a fact, ids of options, or {@code yes} and
     *     {@code no}
     */
    public record Test(Subject subject, SortedSet<String> values) {
        // Requires a value.
        public Test {
            Checks.notNull(subject, "subject");
            values = Collections.unmodifiableSortedSet(new TreeSet<>(Checks.notEmpty(values, "values")));
        }

        /**
         * Creates a test of a fact.
         *
         * @param fact the fact
         * @param values the values, at least one
         * @return the test
         */
        public static Test of(AgreementFact fact, String... values) {
            Checks.notNull(values, "values");
            return new Test(new OfFact(fact), new TreeSet<>(List.of(values)));
        }

        /**
         * Creates a test of the answer to a question.
         *
         * @param question the question's id
         * @param values the values, at least one
         * @return the test
         */
        public static Test of(QuestionId question, String... values) {
            Checks.notNull(values, "values");
            return new Test(new OfQuestion(question), new TreeSet<>(List.of(values)));
        }

        /**
         * Returns whether this test holds.
         *
         * @param found the values of the subject; empty if it has none, such as a question without an answer
         * @return true if at least one of them is a value of this test
         */
        public boolean holds(Collection<String> found) {
            Checks.notNull(found, "found");
            return !Collections.disjoint(values, Set.copyOf(found));
        }
    }

    /** Subject of a test. */
    public sealed interface Subject {
        /**
         * Returns the kind of subject.
         *
         * @return the kind, one for each implementing type
         */
        SubjectKind kind();

        /**
         * Returns the question whose answer is tested.
         *
         * @return the question's id, or empty if a fact is tested
         */
        default Optional<QuestionId> answered() {
            return switch (kind()) {
                case FACT -> Optional.empty();
                case QUESTION -> Optional.of(((OfQuestion) this).question());
            };
        }
    }

    /** The kinds of subject. */
    public enum SubjectKind {
        /** A fact of the agreement. */
        FACT,
        /** The answer to a question. */
        QUESTION
    }

    /**
     * Fact of the agreement as a subject.
     *
     * @param fact the fact, one that has {@linkplain AgreementFact#conditionValues() values} for conditions
     */
    public record OfFact(AgreementFact fact) implements Subject {
        // Requires a fact that conditions can test.
        public OfFact {
            if (Checks.notNull(fact, "fact").conditionValues().isEmpty()) {
                throw new IllegalArgumentException(
                        "fact: expected one that conditions can test, was \"%s\"".formatted(fact.key()));
            }
        }

        @Override
        public SubjectKind kind() {
            return SubjectKind.FACT;
        }
    }

    /**
     * Answer to a question as a subject. If each party answers the question, a condition of a question to each party
     * tests the party's own answer, and a condition of a question to both parties tests the answers of both.
     *
     * @param question the question's id; it asks for a choice, for choices, or for yes or no
     */
    public record OfQuestion(QuestionId question) implements Subject {
        // Requires an id.
        public OfQuestion {
            Checks.notNull(question, "question");
        }

        @Override
        public SubjectKind kind() {
            return SubjectKind.QUESTION;
        }
    }
}
