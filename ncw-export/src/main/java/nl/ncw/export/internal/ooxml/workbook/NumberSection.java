package nl.ncw.export.internal.ooxml.workbook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Section of a number format code, such as {@code 000-000 0000} or {@code 00" min"}: digit placeholders, signs and
 * literal texts. Sections with exponents, conditions or parts of a day are not understood.
 *
 * @param tokens the parts of the section
 */
record NumberSection(List<Token> tokens) {
    private static final Pattern TOKEN = Pattern.compile("\"(?<quoted>[^\"]*)\"?|\\\\(?<escaped>.)|(?<blank>_.)|\\*."
            + "|\\[\\$(?<currency>[^\\]-]*)[^\\]]*\\]|\\[(?i:black|blue|cyan|green|magenta|red|white|yellow|color ?\\d+)\\]"
            + "|(?<general>(?i:General))|(?<sign>[0#?.,%/])|(?<plain>[-+$():!^&'~{}<>= ]|[^\\p{ASCII}])");
    private static final Pattern FRACTION = Pattern.compile("(?:([#?0]+) )?([#?0]+)/(?:([#?]+)|([1-9]\\d{0,4}))");
    private static final String DIGITS = "0#?";
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final int MOST_DENOMINATOR_DIGITS = 3;

    /** Returns the section of a code; empty if it is not understood. */
    static Optional<NumberSection> of(String code) {
        List<Token> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(code);
        int end = 0;
        while (token.find() && token.start() == end) {
            end = token.end();
            tokens.add(token(token));
        }
        return end == code.length() ? Optional.of(new NumberSection(tokens)) : Optional.empty();
    }

    private static Token token(Matcher token) {
        if (token.group("general") != null) {
            return new Token(Kind.GENERAL, "");
        }
        if (token.group("sign") != null) {
            return new Token(Kind.SIGN, token.group());
        }
        if (token.group("blank") != null) {
            return new Token(Kind.LITERAL, " ");
        }
        for (String name : List.of("quoted", "escaped", "currency", "plain")) {
            if (token.group(name) != null) {
                return new Token(Kind.LITERAL, token.group(name));
            }
        }
        return new Token(Kind.LITERAL, "");
    }

    /** Returns the text of a number that is not negative; empty if the section has no place for it. */
    Optional<String> text(BigDecimal number, DecimalFormatSymbols symbols) {
        if (tokens.stream().anyMatch(token -> token.is("/"))) {
            return fraction(number);
        }
        if (tokens.stream().anyMatch(token -> token.kind == Kind.GENERAL)) {
            String plain = plain(number).replace('.', symbols.getDecimalSeparator());
            return Optional.of(joined(token -> token.kind == Kind.GENERAL, plain));
        }
        boolean shows = tokens.stream().anyMatch(Token::isDigit);
        return shows ? Optional.of(new Digits(scaled(number), symbols).text()) : Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String joined(Predicate<Token> replaced, String text) {
        StringBuilder joined = new StringBuilder();
        tokens.forEach(token -> joined.append(replaced.test(token) ? text : token.text));
        return joined.toString();
    }

    /** Returns the index of the point; the number of tokens if there is none. */
    private int point() {
        for (int index = 0; index < tokens.size(); index++) {
            if (tokens.get(index).is(".")) {
                return index;
            }
        }
        return tokens.size();
    }

    /** Returns the number as a percentage, or in thousands, if the section asks for that. */
    private BigDecimal scaled(BigDecimal number) {
        BigDecimal scaled = number;
        for (int index = 0; index < tokens.size(); index++) {
            if (tokens.get(index).is("%")) {
                scaled = scaled.movePointRight(2);
            } else if (isScaling(index)) {
                scaled = scaled.divide(THOUSAND);
            }
        }
        return scaled;
    }

    /** Returns whether a comma stands behind the last digit of the whole number. */
    private boolean isScaling(int index) {
        return tokens.get(index).is(",")
                && index < point()
                && tokens.subList(index, point()).stream().noneMatch(Token::isDigit);
    }

    private boolean isGrouped() {
        List<Token> whole = tokens.subList(0, point());
        for (int index = 0; index < whole.size(); index++) {
            if (whole.get(index).is(",") && !isScaling(index)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a number as a whole number and a fraction, such as {@code 2 1/2}. */
    private Optional<String> fraction(BigDecimal number) {
        Matcher fraction = FRACTION.matcher(joined(token -> false, "").strip());
        if (!fraction.matches()) {
            return Optional.empty();
        }
        boolean mixed = fraction.group(1) != null;
        BigInteger whole = mixed ? number.toBigInteger() : BigInteger.ZERO;
        BigDecimal rest = number.subtract(new BigDecimal(whole));
        int denominator = fraction.group(4) == null
                ? denominator(
                        rest,
                        Math.min(MOST_DENOMINATOR_DIGITS, fraction.group(3).length()))
                : Integer.parseInt(fraction.group(4));
        BigInteger numerator = numerator(rest, denominator);
        if (mixed && numerator.equals(BigInteger.valueOf(denominator))) {
            return Optional.of(whole.add(BigInteger.ONE).toString());
        }
        if (mixed && numerator.signum() == 0) {
            return Optional.of(whole.toString());
        }
        return Optional.of((whole.signum() == 0 ? "" : whole + " ") + numerator + "/" + denominator);
    }

    private static BigInteger numerator(BigDecimal number, int denominator) {
        return number.multiply(BigDecimal.valueOf(denominator))
                .setScale(0, RoundingMode.HALF_UP)
                .toBigInteger();
    }

    /** Returns the smallest denominator, of some digits at most, whose fraction is nearest to a number. */
    private static int denominator(BigDecimal number, int digits) {
        int best = 1;
        double distance = Double.MAX_VALUE;
        for (int denominator = 1; denominator < Math.pow(10, digits); denominator++) {
            double shown = numerator(number, denominator).doubleValue() / denominator;
            if (Math.abs(shown - number.doubleValue()) < distance - 1e-12) {
                distance = Math.abs(shown - number.doubleValue());
                best = denominator;
            }
        }
        return best;
    }

    /** Digits of one number in the placeholders of this section. */
    private final class Digits {
        private final DecimalFormatSymbols symbols;
        private final String whole;
        private final String decimals;
        private final int places;
        private int shown;
        private int shownDecimals;

        private Digits(BigDecimal number, DecimalFormatSymbols symbols) {
            this.symbols = symbols;
            int scale = (int) tokens.subList(point(), tokens.size()).stream()
                    .filter(Token::isDigit)
                    .count();
            String plain = number.setScale(scale, RoundingMode.HALF_UP).toPlainString();
            int sign = plain.indexOf('.');
            String digits = sign < 0 ? plain : plain.substring(0, sign);
            this.whole = digits.equals("0") ? "" : digits;
            this.decimals = sign < 0 ? "" : plain.substring(sign + 1);
            this.places = (int)
                    tokens.subList(0, point()).stream().filter(Token::isDigit).count();
        }

        private String text() {
            StringBuilder text = new StringBuilder();
            int point = point();
            for (int index = 0; index < tokens.size(); index++) {
                Token token = tokens.get(index);
                if (token.isDigit()) {
                    text.append(index < point ? whole(token) : decimal(token));
                } else if (index == point) {
                    text.append(places == shown && text.isEmpty() ? whole : "").append(symbols.getDecimalSeparator());
                } else if (!token.is(",")) {
                    text.append(token.text);
                }
            }
            return text.toString();
        }

        /** Returns the digits of the next place of the whole number. The first place has all further digits. */
        private String whole(Token place) {
            int right = places - shown - 1;
            int from = shown == 0 ? 0 : Math.max(0, whole.length() - right - 1);
            int to = Math.max(0, whole.length() - right);
            shown++;
            if (from >= to) {
                String filler = filler(place);
                return filler.equals("0") ? filler + separator(right) : filler;
            }
            StringBuilder text = new StringBuilder();
            for (int at = from; at < to; at++) {
                text.append(whole.charAt(at)).append(separator(whole.length() - at - 1));
            }
            return text.toString();
        }

        private String separator(int right) {
            return isGrouped() && right > 0 && right % 3 == 0 ? String.valueOf(symbols.getGroupingSeparator()) : "";
        }

        /** Returns the next decimal. A zero behind which there are only zeros is shown where the section asks for it. */
        private String decimal(Token place) {
            int at = shownDecimals++;
            boolean last = decimals.substring(at).chars().allMatch(digit -> digit == '0');
            return last ? filler(place) : decimals.substring(at, at + 1);
        }

        private static String filler(Token place) {
            return place.is("0") ? "0" : place.is("?") ? " " : "";
        }
    }

    /** The kinds of parts. */
    enum Kind {
        /** Text that is shown as it is. */
        LITERAL,
        /** Digit placeholder, point, comma, percent sign or fraction bar. */
        SIGN,
        /** Place of the whole number in its plain form. */
        GENERAL
    }

    /**
     * Part of a section.
     *
     * @param kind the kind
     * @param text the text, or the sign
     */
    record Token(Kind kind, String text) {
        private boolean is(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }

        private boolean isDigit() {
            return kind == Kind.SIGN && DIGITS.contains(text);
        }
    }
}
