package nl.ncw.export.internal.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import nl.ncw.export.theme.DocumentTheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {
    static Stream<Arguments> texts() {
        Stream<Arguments> states = Stream.of(AnswerProgress.values())
                .flatMap(state -> state.colours().stream())
                .map(colours -> arguments(colours.text(), colours.background()));
        return Stream.concat(
                states,
                Stream.of(
                        arguments(Palette.TEXT, Palette.WHITE),
                        arguments(Palette.TEXT, Palette.FIXED),
                        arguments(Palette.TEXT, Palette.WANTED),
                        arguments(Palette.TEXT, Palette.BAR),
                        arguments(Palette.QUIET, Palette.FIXED),
                        arguments(Palette.LINK, Palette.FIXED),
                        arguments(Palette.LINK, Palette.WANTED),
                        arguments(Palette.DARK, Palette.WHITE),
                        arguments(Palette.WHITE, Palette.DARK)));
    }

    /** As WCAG 2.1 asks at level AA. */
    @ParameterizedTest
    @MethodSource("texts")
    void text_stands_out_from_what_is_behind_it(Palette text, Palette behind) {
        double one = luminance(text);
        double other = luminance(behind);
        assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
                .isGreaterThanOrEqualTo(4.5);
    }

    private static double luminance(Palette colour) {
        byte[] rgb = colour.in(DocumentTheme.standard()).getRGB();
        return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
    }

    private static double linear(byte channel) {
        double share = (channel & 0xFF) / 255d;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
