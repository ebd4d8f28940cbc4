package nl.ncw.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.pdf.layout.Box.Cut;

/**
 * A page before it is drawn.
 *
 * @param format its format
 * @param content what stands between its margins
 */
record Sheet(PageFormat format, Box content) {
    /** As many pages as the content takes, one at least. */
    static List<Sheet> of(PageFormat format, Box content) {
        List<Sheet> sheets = new ArrayList<>();
        Optional<? extends Box> rest = Optional.of(content);
        while (rest.isPresent()) {
            Cut cut = rest.get().cut(format.contentHeight(), true);
            sheets.add(new Sheet(
                    format,
                    cut.head().orElseThrow(() -> new IllegalStateException("something always goes on a fresh page"))));
            rest = cut.rest();
        }
        return sheets;
    }

    void draw(Canvas canvas, Typesetter typesetter, int page, int pages) {
        PageFormat.Margins margins = format.margins();
        content.draw(canvas, margins.left(), margins.top(), content.height());
        Furniture furniture = new Furniture(format, typesetter, page, pages);
        format.header().ifPresent(line -> furniture.draw(line, Tag.HEADER, canvas));
        format.footer().ifPresent(line -> furniture.draw(line, Tag.FOOTER, canvas));
    }
}
