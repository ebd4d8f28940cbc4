package nl.ncw.examples.signing;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Appearance of a signature in its field: lines of text in an embedded font, as PDF/A requires. Long lines are wrapped,
 * and the text is made smaller until it fits.
 */
final class SignatureAppearance {
    /** The font that PDFBox itself carries, in its jar. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float SIZE = 9;
    private static final float SMALLEST = 4.5f;
    private static final float STEP = 0.5f;
    private static final float LEADING = 1.3f;
    private static final float PER_EM = 1000;

    private final PDDocument pdf;
    private final PDFont font;

    private SignatureAppearance(PDDocument pdf, PDFont font) {
        this.pdf = pdf;
        this.font = font;
    }

    /** Shows lines in a field of a given size. */
    static void show(PDDocument pdf, PDAnnotationWidget widget, PDRectangle rectangle, List<String> lines)
            throws IOException {
        try (InputStream file = PDFont.class.getResourceAsStream(FONT)) {
            if (file == null) {
                throw new IOException("PDFBox has no font " + FONT);
            }
            PDFont font = PDType0Font.load(pdf, file, true);
            PDAppearanceDictionary appearances = new PDAppearanceDictionary();
            appearances.setNormalAppearance(
                    new SignatureAppearance(pdf, font).stream(rectangle.getWidth(), rectangle.getHeight(), lines));
            widget.setRectangle(rectangle);
            widget.setAppearance(appearances);
        }
    }

    private PDAppearanceStream stream(float width, float height, List<String> texts) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(drawable(text));
        }
        float size = SIZE;
        List<String> wrapped = wrapped(lines, width, size);
        while (size > SMALLEST && !fits(wrapped, width, height, size)) {
            size -= STEP;
            wrapped = wrapped(lines, width, size);
        }
        PDAppearanceStream stream = new PDAppearanceStream(pdf);
        stream.setBBox(new PDRectangle(width, height));
        stream.setResources(new PDResources());
        // The stream for appearances does not tell the document which characters of the font to embed.
        try (PDPageContentStream content = new PDPageContentStream(pdf, stream)) {
            content.beginText();
            content.setNonStrokingColor(0f, 0f, 0f);
            content.setFont(font, size);
            content.setLeading(size * LEADING);
            content.newLineAtOffset(0, height - size);
            for (String line : wrapped) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
        return stream;
    }

    private boolean fits(List<String> lines, float width, float height, float size) throws IOException {
        for (String line : lines) {
            if (width(line, size) > width) {
                return false;
            }
        }
        return lines.size() * size * LEADING <= height;
    }

    private List<String> wrapped(List<String> lines, float width, float size) throws IOException {
        List<String> wrapped = new ArrayList<>();
        for (String line : lines) {
            String current = "";
            for (String word : line.split(" ")) {
                String longer = current.isEmpty() ? word : current + " " + word;
                if (!current.isEmpty() && width(longer, size) > width) {
                    wrapped.add(current);
                    longer = word;
                }
                current = longer;
            }
            wrapped.add(current);
        }
        return wrapped;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) * size / PER_EM;
    }

    /** Returns a text in characters of the font, on one line: hyphens of all kinds as one, others as a question mark. */
    private String drawable(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\u2010\u2011]", "-")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        return plain.codePoints()
                .mapToObj(Character::toString)
                .map(character -> isDrawable(character) ? character : "?")
                .collect(Collectors.joining());
    }

    private boolean isDrawable(String character) {
        try {
            font.encode(character);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
