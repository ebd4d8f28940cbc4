package nl.ncw.examples.cli.change;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Numbers of a list on the command line, as {@code 3} or {@code 1-6}.
 *
 * @param first the first number, at least 1
 * @param last the last number
 */
record NumberRange(int first, int last) {
    private static final Pattern SHAPE = Pattern.compile("([1-9]\\d{0,8})(?:-([1-9]\\d{0,8}))?");

    IntStream numbers() {
        return IntStream.rangeClosed(first, last);
    }

    /** Converter from the text of an argument. */
    static final class Converter implements ITypeConverter<NumberRange> {
        @Override
        public NumberRange convert(String value) {
            Matcher matcher = SHAPE.matcher(value.strip());
            if (!matcher.matches()) {
                throw new TypeConversionException(value);
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            if (last < first) {
                throw new TypeConversionException(value);
            }
            return new NumberRange(first, last);
        }
    }
}
