package nl.ncw.export.internal.ooxml.workbook;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Number in a cell whose format shows more than its digits, such as {@code 0000000000} for telephone numbers.
 *
 * @param value the number
 * @param code the format code, with sections for positive, negative and zero numbers
 */
public record FormattedNumber(BigDecimal value, String code) {
    /**
     * Returns the number as programs show it.
     *
     * @param symbols the decimal and the grouping sign
     * @return the text; empty if the format shows nothing, or is not one of digits and texts
     */
    public Optional<String> text(DecimalFormatSymbols symbols) {
        List<String> sections = sections();
        int negative = sections.size() > 1 ? 1 : 0;
        int index = value.signum() < 0 ? negative : value.signum() == 0 && sections.size() > 2 ? 2 : 0;
        boolean signed = value.signum() < 0 && negative == 0;
        return NumberSection.of(sections.get(index))
                .flatMap(section -> section.text(value.abs(), symbols))
                .map(shown -> (signed && hasDigit(shown) ? "-" : "") + shown.strip())
                .filter(shown -> !shown.isBlank());
    }

    private static boolean hasDigit(String shown) {
        return shown.chars().anyMatch(character -> character >= '1' && character <= '9');
    }

    /** Returns the sections of the code. A semicolon in a literal text does not separate sections. */
    private List<String> sections() {
        List<String> sections = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        for (int at = 0; at < code.length(); at++) {
            char character = code.charAt(at);
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == '\\' || character == '_' || character == '*')) {
                at++;
            } else if (!quoted && character == ';') {
                sections.add(code.substring(begin, at));
                begin = at + 1;
            }
        }
        sections.add(code.substring(begin));
        return sections;
    }
}
