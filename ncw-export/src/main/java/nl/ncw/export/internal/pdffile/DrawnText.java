package nl.ncw.export.internal.pdffile;

import java.util.Map;

/** Text of a content stream as people see it, such as that of the appearance of an annotation. */
final class DrawnText implements ContentReader.Listener {
    private final StringBuilder text = new StringBuilder();

    private DrawnText() {}

    static String of(PdfObject.Stream stream, IndirectObjects objects, Map<PdfObject.Dictionary, ToUnicodeMap> fonts)
            throws RefusedPdfException {
        DrawnText drawn = new DrawnText();
        try {
            new ContentReader(objects, fonts, drawn)
                    .read(stream, objects.dictionary(stream.dictionary().get("Resources")));
        } catch (RefusedPdfException e) {
            if (!e.isDamage()) {
                throw e;
            }
        }
        return PageText.tidy(drawn.text.toString());
    }

    @Override
    public void show(String meaning, String readable, int depth) {
        text.append(readable);
    }

    @Override
    public void move() {
        text.append(' ');
    }

    @Override
    public void paint(int depth) {
        // No text.
    }

    @Override
    public void begin(String tag, PdfObject.Dictionary properties, int depth) {
        // Text counts however it is marked.
    }

    @Override
    public void end() {
        // As above.
    }
}
