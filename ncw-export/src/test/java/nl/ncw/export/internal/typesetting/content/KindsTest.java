package nl.ncw.export.internal.typesetting.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That each permitted type has a kind to switch on, of the same name. */
class KindsTest {
    static Stream<Arguments> roots() {
        return Stream.of(
                arguments(BlockElement.class, BlockElement.Kind.values()),
                arguments(Table.Rows.class, Table.Rows.RowsKind.values()),
                arguments(Figure.Shape.class, Figure.Shape.ShapeKind.values()));
    }

    @ParameterizedTest
    @MethodSource("roots")
    void each_permitted_type_has_a_kind_and_each_kind_a_type(Class<?> root, Enum<?>[] kinds) {
        assertThat(Arrays.stream(root.getPermittedSubclasses()).map(KindsTest::constant))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(kinds).map(Enum::name).toList());
    }

    private static String constant(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
