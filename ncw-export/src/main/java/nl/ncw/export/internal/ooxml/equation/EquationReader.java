package nl.ncw.export.internal.ooxml.equation;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ncw.export.internal.ooxml.equation.LinearText.Level;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/** Reads equations. What is no structure, such as a run, is read by the reader of the text around the equation. */
public final class EquationReader {
    /** Elements of runs in equations, which are read as those outside equations. */
    private static final Set<String> RUNS = Set.of("r", "t");

    private static final Set<String> ARGUMENTS = Set.of("e", "num", "den", "deg", "sub", "sup", "lim", "fName");
    private static final List<String> STRIKES = List.of("strikeH", "strikeV", "strikeBLTR", "strikeTLBR");
    private static final Map<String, String> ROOTS = Map.of("", "√", "2", "√", "3", "∛", "4", "∜");

    /** Signs that stand above a text without a sign for a power. */
    private static final Pattern RAISED = Pattern.compile("[′″‴⁗'*°∘†‡]+");

    /** Letters in the fonts of mathematics. */
    private static final Pattern STYLED = Pattern.compile("[\\x{1D400}-\\x{1D7FF}]+");

    /** Operators that are not seen. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u2061-\\u2064]");

    private final XmlPartReader xml;
    private final Runs runs;
    private boolean complete = true;

    private EquationReader(XmlPartReader xml, Runs runs) {
        this.xml = xml;
        this.runs = runs;
    }

    /**
     * Returns whether the current element is an equation or a structure in one.
     *
     * @param xml the elements
     * @return whether {@link #read} reads it
     */
    public static boolean isAt(XmlPartReader xml) {
        return xml.namespace().endsWith("/math") && !RUNS.contains(xml.name());
    }

    /**
     * Reads the current element, to its end.
     *
     * @param xml the elements, at an equation or a structure in one
     * @param runs reads the runs in it
     * @return the equation
     * @throws IOException if the part cannot be read
     */
    public static Equation read(XmlPartReader xml, Runs runs) throws IOException {
        boolean displayed = xml.name().equals("oMathPara");
        EquationReader equation = new EquationReader(xml, runs);
        String line = equation.element().text();
        String seen = UNSEEN.matcher(line).replaceAll("");
        String plain =
                STYLED.matcher(seen).replaceAll(letters -> Normalizer.normalize(letters.group(), Normalizer.Form.NFKC));
        return new Equation(displayed ? plain.strip() : plain, equation.complete, displayed);
    }

    /** Reads the parts beside each other in the current element. */
    private LinearText sequence() throws IOException {
        LinearTextBuilder line = new LinearTextBuilder();
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            line.add(part());
        }
        return line.joined();
    }

    private LinearText part() throws IOException {
        return isAt(xml) ? element() : LinearText.raw(runs.read());
    }

    private LinearText element() throws IOException {
        if (xml.name().endsWith("Pr")) {
            xml.skip();
            return LinearText.NONE;
        }
        return switch (xml.name()) {
            case "oMath" -> sequence();
            case "oMathPara" -> LinearText.raw(lines("oMath", "\n"));
            case "eqArr" -> unless(true, LinearText.raw(lines("e", "; ").replace("&", "")));
            case "m" -> unless(true, LinearText.raw(lines("mr", "; ")));
            case "mr" -> LinearText.raw(lines("e", ", "));
            default -> structure(xml.name());
        };
    }

    /** Reads the current element, whose parts with a name are below or beside each other. */
    private String lines(String name, String separator) throws IOException {
        StringBuilder lines = new StringBuilder();
        int outer = xml.depth();
        boolean begun = false;
        while (xml.nextIn(outer)) {
            boolean line = isAt(xml) && xml.name().equals(name);
            lines.append(line && begun ? separator : "");
            begun |= line;
            lines.append(line && !name.equals("mr") ? sequence().text() : part().text());
        }
        return lines.toString();
    }

    private LinearText structure(String name) throws IOException {
        EquationParts parts = parts();
        LinearText text = switch (name) {
            case "f" -> fraction(parts);
            case "sSup" -> raised(parts.one("e"), parts.one("sup"));
            case "sSub", "sSubSup" -> scripts(parts.one("e"), parts.one("sub"), parts.one("sup"));
            case "sPre" -> scriptsBefore(parts);
            case "limLow" -> scripts(parts.one("e"), parts.one("lim"), LinearText.NONE);
            case "limUpp" -> scripts(parts.one("e"), LinearText.NONE, parts.one("lim"));
            case "rad" -> root(parts);
            case "nary" -> operator(parts);
            case "d" -> delimited(parts);
            case "func" -> function(parts.one("fName"), parts.one("e"));
            case "acc" -> accented(parts.one("e"), parts.property("chr", "\u0302"));
            case "bar" -> barred(parts.one("e"), parts.property("pos", "bot").equals("top"));
            case "groupChr" -> group(parts);
            case "box" -> parts.one("e");
            case "borderBox" -> unless(STRIKES.stream().anyMatch(strike -> parts.is(strike, false)), parts.one("e"));
            case "phant" -> unless(!parts.is("show", true), parts.one("e"));
            default -> unless(true, LinearText.NONE);
        };
        LinearText rest = parts.rest();
        return unless(
                !rest.isEmpty(), new LinearTextBuilder().add(text).add(rest).joined());
    }

    private EquationParts parts() throws IOException {
        EquationParts parts = new EquationParts();
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (isAt(xml) && xml.name().endsWith("Pr")) {
                properties(parts);
            } else if (isAt(xml) && ARGUMENTS.contains(xml.name())) {
                parts.add(xml.name(), sequence());
            } else {
                parts.add("", part());
            }
        }
        return parts;
    }

    private void properties(EquationParts parts) throws IOException {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.name().equals("ctrlPr")) {
                xml.skip();
            } else {
                parts.set(xml.name(), xml.attribute("val"));
            }
        }
    }

    /** Returns a text, of which the line does not say all that is seen if a condition holds. */
    private LinearText unless(boolean more, LinearText text) {
        complete &= !more;
        return text;
    }

    private LinearText fraction(EquationParts parts) {
        boolean stacked = parts.property("type", "bar").equals("noBar");
        String above = parts.one("num").numerator();
        String below = parts.one("den").within(Level.SCRIPT);
        return unless(stacked, LinearText.built(above + (stacked ? "¦" : "/") + below, Level.QUOTIENT));
    }

    private static LinearText raised(LinearText base, LinearText above) {
        return RAISED.matcher(above.text()).matches()
                ? LinearText.built(base.within(Level.OPERAND) + above.text().replace('∘', '°'), Level.SCRIPT)
                : scripts(base, LinearText.NONE, above);
    }

    private static LinearText scripts(LinearText base, LinearText below, LinearText above) {
        String script = (below.isEmpty() ? "" : "_" + below.within(Level.OPERAND))
                + (above.isEmpty() ? "" : "^" + above.within(Level.OPERAND));
        return LinearText.built(base.within(Level.OPERAND) + script, Level.SCRIPT);
    }

    private static LinearText scriptsBefore(EquationParts parts) {
        LinearText scripts = scripts(LinearText.NONE, parts.one("sub"), parts.one("sup"));
        String base = parts.one("e").within(Level.OPERAND);
        return LinearText.built(scripts.isEmpty() ? base : "(" + scripts.text() + ")" + base, Level.SCRIPT);
    }

    private static LinearText root(EquationParts parts) {
        LinearText degree = parts.one("deg");
        LinearText radicand = parts.one("e");
        String sign = ROOTS.get(degree.text().strip());
        return LinearText.built(
                sign == null
                        ? "root(" + degree.text().strip() + "; "
                                + radicand.text().strip() + ")"
                        : sign + radicand.within(Level.OPERAND),
                sign == null ? Level.OPERAND : Level.SCRIPT);
    }

    private static LinearText operator(EquationParts parts) {
        LinearText sign = LinearText.raw(parts.property("chr", "∫"));
        LinearText limits = scripts(sign, parts.one("sub"), parts.one("sup"));
        LinearText operand = parts.one("e");
        return LinearText.built(
                operand.isEmpty() ? limits.text() : limits.text() + " " + operand.within(Level.QUOTIENT), Level.TERMS);
    }

    private static LinearText delimited(EquationParts parts) {
        String begin = parts.property("begChr", "(");
        String end = parts.property("endChr", ")");
        String separator = parts.property("sepChr", "|");
        String inside = parts.all("e").stream().map(LinearText::text).collect(Collectors.joining(separator));
        return LinearText.built(begin + inside + end, begin.isBlank() || end.isBlank() ? Level.TERMS : Level.OPERAND);
    }

    private static LinearText function(LinearText name, LinearText argument) {
        String of = argument.within(Level.PRODUCT);
        return LinearText.built(
                name.text().strip() + (of.isEmpty() || of.startsWith("(") ? "" : " ") + of, Level.PRODUCT);
    }

    private static LinearText accented(LinearText base, String accent) {
        return LinearText.built(base.within(Level.OPERAND) + accent, Level.SCRIPT);
    }

    private static LinearText barred(LinearText base, boolean above) {
        boolean single = base.text().codePointCount(0, base.text().length()) == 1;
        return single
                ? accented(base, above ? "\u0305" : "\u0332")
                : LinearText.built((above ? "¯" : "▁") + enclosed(base), Level.SCRIPT);
    }

    private static LinearText group(EquationParts parts) {
        return LinearText.built(parts.property("chr", "⏟") + enclosed(parts.one("e")), Level.SCRIPT);
    }

    private static String enclosed(LinearText text) {
        return "(" + text.text().strip() + ")";
    }

    /** Reads runs in an equation. */
    public interface Runs {
        /**
         * Reads the current element, which is none of an equation, or enters it.
         *
         * @return the text that was read
         * @throws IOException if the part cannot be read
         */
        String read() throws IOException;
    }
}
