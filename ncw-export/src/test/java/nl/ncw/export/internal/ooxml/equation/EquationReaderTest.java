package nl.ncw.export.internal.ooxml.equation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.ZipParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line of text says for each structure of equations, in a short notation: {@code f[num:1 den:2]}. */
class EquationReaderTest {
    private static final Pattern PROPERTY =
            Pattern.compile("(type|chr|begChr|endChr|sepChr|pos|degHide|strikeH|show)=");

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "f[num:1 den:2] => 1/2",
                "f[num:(a+b) den:2] => (a+b)/2",
                "f[num:a+b den:2] => (a+b)/2",
                "f[num:1 den:2x] => 1/(2x)",
                "f[num:2x den:3] => 2x/3",
                "f[num:-1 den:2] => -1/2",
                "f[num:1,5 den:km] => 1,5/km",
                "f[num:f[num:1 den:2] den:3] => (1/2)/3",
                "f[num:1 den:f[num:2 den:3]] => 1/(2/3)",
                "f[num:sSup[e:x sup:2] den:sSup[e:y sup:2]] => x^2/y^2",
                "f[fPr[type=lin] num:1 den:2] => 1/2",
                "f[fPr[type=skw] num:1 den:2] => 1/2",
                "1 f[num:1 den:2] => 1 1/2",
                "f[num:1 den:2] uur => 1/2 uur",
                "f[num:1 den:2] +x => 1/2+x",
                "sSup[e:x sup:2] => x^2",
                "sSup[e:x sup:n+1] => x^(n+1)",
                "sSup[e:a+b sup:2] => (a+b)^2",
                "sSup[e:sSup[e:x sup:2] sup:3] => (x^2)^3",
                "sSup[e:20 sup:∘] => 20°",
                "sSup[e:f sup:′] => f′",
                "2 sSup[e:x sup:2] => 2x^2",
                "10 sSup[e:3 sup:2] => 10 3^2",
                "sSup[e:x sup:2] y => x^2 y",
                "sSup[e:x sup:2] + sSup[e:y sup:2] => x^2+y^2",
                "sSub[e:x sub:1] => x_1",
                "sSub[e:x sub:i+1] => x_(i+1)",
                "sSubSup[e:x sub:1 sup:2] => x_1^2",
                "sPre[sub:2 sup:4 e:He] => (_2^4)He",
                "rad[radPr[degHide=1] deg: e:2] => √2",
                "rad[deg: e:x+1] => √(x+1)",
                "rad[deg:3 e:x] => ∛x",
                "rad[deg:n e:x] => root(n; x)",
                "nary[naryPr[chr=∑] sub:i=1 sup:n e:x] => ∑_(i=1)^n x",
                "nary[sub:0 sup:1 e:a+b] => ∫_0^1 (a+b)",
                "nary[naryPr[chr=∏] sub: sup: e:x] => ∏ x",
                "d[e:a+b] => (a+b)",
                "d[dPr[begChr=[ endChr=]] e:a+b] c => [a+b]c",
                "d[dPr[begChr=| endChr=|] e:x] => |x|",
                "d[dPr[sepChr=,] e:a e:b] => (a,b)",
                "f d[e:x] => f(x)",
                "func[fName:sin e:x] => sin x",
                "func[fName:sin e:a+b] => sin(a+b)",
                "2 func[fName:sin e:2x] => 2 sin 2x",
                "func[fName:limLow[e:lim lim:x→0] e:x] => lim_(x→0) x",
                "limUpp[e:= lim:def] => =^def",
                "acc[e:x] => x\u0302",
                "acc[accPr[chr=\u20D7] e:ab] => ab\u20D7",
                "bar[barPr[pos=top] e:x] => x\u0305",
                "bar[e:x] => x\u0332",
                "bar[barPr[pos=top] e:ab] => ¯(ab)",
                "groupChr[e:a+b] => ⏟(a+b)",
                "box[e:a=b] => a=b",
                "borderBox[e:x] => x",
                "phant[e:x] => x",
                "\uD835\uDC65 = \uD835\uDFCF => x=1",
            })
    void a_structure_is_read_as_people_type_it(String equation, String line) throws IOException {
        assertThat(read(equation)).isEqualTo(new Equation(line, true, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "d[e:m[mr[e:1 e:2] mr[e:3 e:4]]] => (1, 2; 3, 4)",
                "d[dPr[begChr={ endChr=∅] e:eqArr[e:x&=1 e:y&=2]] => {x=1; y=2",
                "d[e:f[fPr[type=noBar] num:n den:k]] => (n¦k)",
                "borderBox[borderBoxPr[strikeH=1] e:x] => x",
                "phant[phantPr[show=0] e:x] => x",
                "unheard[e:a other[e:b] c] => abc",
                "f[num:1 den:2 other:3] => 1/2 3",
                "num:1 => 1",
            })
    void what_does_not_fit_in_a_line_keeps_its_text_and_says_so(String equation, String line) throws IOException {
        assertThat(read(equation)).isEqualTo(new Equation(line, false, false));
    }

    @Test
    void equations_on_lines_of_their_own_stay_on_them() throws IOException {
        Equation equations = read("oMathPara[oMath[a=1] oMath[b=2]]");

        assertThat(equations).isEqualTo(new Equation("a=1\nb=2", true, true));
        assertThat(equations.after("x")).isEqualTo("\na=1\nb=2");
    }

    @ParameterizedTest
    @CsvSource({"'duur 1', ' 1/2'", "'duur ', '1/2'", "'(', '1/2'", "a, ' 1/2'"})
    void a_fraction_does_not_take_a_number_before_it(String before, String added) throws IOException {
        assertThat(read("f[num:1 den:2]").after(before)).isEqualTo(added);
    }

    private static Equation read(String notation) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("x.xml"));
            String markup = notation.startsWith("oMathPara") ? markup(notation) : markup("oMath[" + notation + "]");
            zip.write(
                    markup.replaceFirst(">", " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">")
                            .getBytes(StandardCharsets.UTF_8));
        }
        try (XmlPartReader xml = XmlPartReader.open(ZipParts.of(bytes.toByteArray()), "x.xml")) {
            assertThat(xml.next()).isTrue();
            return EquationReader.read(xml, () -> xml.name().equals("t") ? xml.text() : "");
        }
    }

    /** Returns the markup of {@code name[parts]}, {@code name:text}, {@code property=value} and text. */
    private static String markup(String notation) {
        StringBuilder markup = new StringBuilder();
        int at = 0;
        while (at < notation.length()) {
            int end = end(notation, at);
            markup.append(part(notation.substring(at, end)));
            at = end + 1;
        }
        return markup.toString();
    }

    private static int end(String notation, int from) {
        int depth = 0;
        for (int i = from; i < notation.length(); i++) {
            char c = notation.charAt(i);
            boolean character = notation.charAt(Math.max(0, i - 1)) == '=';
            depth += character ? 0 : c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == ' ' && depth == 0) {
                return i;
            }
        }
        return notation.length();
    }

    private static String part(String part) {
        if (PROPERTY.matcher(part).lookingAt()) {
            int is = part.indexOf('=');
            return "<m:%s m:val=\"%s\"/>"
                    .formatted(part.substring(0, is), part.substring(is + 1).replace("∅", ""));
        }
        if (part.matches("(?s)[a-zA-Z]+:.*")) {
            int is = part.indexOf(':');
            String name = part.substring(0, is);
            return "<m:" + name + ">" + markup(part.substring(is + 1)) + "</m:" + name + ">";
        }
        if (part.matches("(?s)[a-zA-Z]{1,12}\\[.*\\]") && !part.startsWith("[")) {
            int is = part.indexOf('[');
            String name = part.substring(0, is);
            return "<m:" + name + ">" + markup(part.substring(is + 1, part.length() - 1)) + "</m:" + name + ">";
        }
        return "<m:r><m:t>" + part.replace("&", "&amp;") + "</m:t></m:r>";
    }
}
