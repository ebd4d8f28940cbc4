package nl.ncw.export.internal.ooxml.equation;

import java.util.regex.Pattern;

/**
 * Part of an equation as text, with what is needed to know where brackets go.
 *
 * @param text the text
 * @param level how tightly its parts belong together
 * @param built whether it was a structure, such as a fraction, and not text that was typed
 */
record LinearText(String text, Level level, boolean built) {
    /** How tightly the parts of a text belong together, from the tightest. */
    enum Level {
        /** Number, name or text in brackets. */
        OPERAND,
        /** Operand with a power, an index or a sign on it. */
        SCRIPT,
        /** Factors or a function with its argument. */
        PRODUCT,
        /** Fraction. */
        QUOTIENT,
        /** Terms, or a text of several words. */
        TERMS
    }

    static final LinearText NONE = new LinearText("", Level.OPERAND, false);

    private static final int LONGEST_OPERAND = 100;
    private static final Pattern OPERAND =
            Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*|\\p{N}+(?:[.,]\\p{N}+)*");
    private static final Pattern FACTORS = Pattern.compile("[\\p{L}\\p{M}\\p{N}.,·⋅×∙*%‰°′″!()]+");
    private static final Pattern SIGNED = Pattern.compile("[-−+±](?:" + OPERAND.pattern() + ")");

    /** Returns typed text. */
    static LinearText raw(String text) {
        return new LinearText(text, level(text.strip()), false);
    }

    /** Returns the text of a structure. */
    static LinearText built(String text, Level level) {
        return new LinearText(text, level, true);
    }

    private static Level level(String text) {
        boolean operand =
                text.length() <= LONGEST_OPERAND && OPERAND.matcher(text).matches();
        if (operand || text.codePointCount(0, text.length()) <= 1 || isEnclosed(text)) {
            return Level.OPERAND;
        }
        if (FACTORS.matcher(text).matches()) {
            return Level.PRODUCT;
        }
        return FACTORS.matcher(text.replace("/", "")).matches() ? Level.QUOTIENT : Level.TERMS;
    }

    /** Returns whether a text is in one pair of brackets. */
    private static boolean isEnclosed(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += "([{".indexOf(text.charAt(i)) >= 0 ? 1 : ")]}".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
            if (depth == 0 && i < text.length() - 1) {
                return false;
            }
        }
        return depth == 0;
    }

    static boolean bothDigits(String before, String after) {
        return Character.isDigit(before.codePointBefore(before.length())) && Character.isDigit(after.codePointAt(0));
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    /** Returns the text, in brackets if its parts belong together less tightly than this. */
    String within(Level loosest) {
        return level.compareTo(loosest) <= 0 ? text.strip() : "(" + text.strip() + ")";
    }

    /** Returns the text as a numerator, where a sign needs no brackets. */
    String numerator() {
        return text.length() <= LONGEST_OPERAND && SIGNED.matcher(text.strip()).matches()
                ? text.strip()
                : within(Level.PRODUCT);
    }

    /** Returns the level of this text among others, where a single operator separates terms. */
    Level terms() {
        boolean operator = !built && !FACTORS.matcher(text.strip()).matches();
        return operator ? Level.TERMS : level;
    }

    /** Returns whether a blank is needed before the next text, so that neither takes a part of the other. */
    boolean isApart(LinearText next) {
        int last = text.codePointBefore(text.length());
        int first = next.text.codePointAt(0);
        boolean joins = Character.isLetterOrDigit(first) || first == '(' || first == '√';
        boolean open = built && !isEnclosed(text) && joins;
        boolean taken = next.built
                && next.level.compareTo(Level.PRODUCT) >= 0
                && (Character.isLetterOrDigit(last) || last == ')');
        return open || taken || bothDigits(text, next.text);
    }
}
