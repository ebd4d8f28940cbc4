package nl.ncw.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules on kinds find what they are there for. */
class KindRulesBiteTest {
    private static final String STATEMENT = """
            void paint(Shape shape) {
                // One for each kind.
                switch (shape.kind()) {
                    case LINE -> line("{", '"');
                    case CIRCLE -> {
                        circle();
                    }
                }
            }
            """;
    private static final String OLD_STATEMENT =
            "if (known) switch (kind) { case LINE: line(); break; default: rest(); }";
    private static final String EXPRESSION = "return switch (kind) { case LINE, CIRCLE -> 1; default -> 0; };";
    private static final String ARGUMENT = "set.addAll(\n  switch (kind) { case LINE -> 1; });";
    private static final String OVER_TEXT = "return switch (name) { case \"line\" -> 1; default -> 0; };";

    @Test
    void a_class_that_asks_for_a_permitted_type_is_found() {
        var types = new ClassFileImporter().importClasses(Shape.class, Line.class, Circle.class, Asking.class);

        assertThat(KindRulesTest.asking(types)).isEqualTo(Map.of(KindRulesBiteTest.class.getName(), Set.of("Line")));
    }

    @Test
    void a_statement_is_told_from_an_expression() {
        assertThat(found(STATEMENT).isStatement()).isTrue();
        assertThat(found(OLD_STATEMENT).isStatement()).isTrue();
        assertThat(found(EXPRESSION).isStatement()).isFalse();
        assertThat(found(ARGUMENT).isStatement()).isFalse();
    }

    @Test
    void a_default_is_found_in_both_notations() {
        assertThat(List.of(found(OLD_STATEMENT).hasDefault(), found(EXPRESSION).hasDefault()))
                .containsOnly(true);
        assertThat(found(STATEMENT).hasDefault()).isFalse();
    }

    @Test
    void the_constants_are_those_of_all_branches() {
        assertThat(found(STATEMENT).constants()).containsExactlyInAnyOrder("LINE", "CIRCLE");
        assertThat(found(OLD_STATEMENT).constants()).containsExactly("LINE");
        assertThat(found(EXPRESSION).constants()).containsExactlyInAnyOrder("LINE", "CIRCLE");
        assertThat(found(OVER_TEXT).constants()).isEmpty();
    }

    @Test
    void the_line_is_that_of_the_switch() {
        assertThat(found(STATEMENT).line()).isEqualTo(3);
    }

    private static SwitchSource found(String source) {
        List<SwitchSource> found = SwitchSource.in(source).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private sealed interface Shape {}

    private record Line() implements Shape {}

    private record Circle() implements Shape {}

    private record Asking(Shape shape) {
        boolean isLine() {
            return shape instanceof Line;
        }
    }
}
