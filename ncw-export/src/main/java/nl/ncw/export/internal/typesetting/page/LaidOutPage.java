package nl.ncw.export.internal.typesetting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.typesetting.box.Box;
import nl.ncw.export.internal.typesetting.box.Box.Cut;
import nl.ncw.export.internal.typesetting.canvas.Canvas;
import nl.ncw.export.internal.typesetting.structure.Tag;
import nl.ncw.export.internal.typesetting.text.Typesetter;

/**
 * Page with its content, before it is drawn.
 *
 * @param format the format
 * @param content the content between the margins
 */
public record LaidOutPage(PageFormat format, Box content) {
    /** Splits content into as many pages as it needs, at least one. */
    public static List<LaidOutPage> of(PageFormat format, Box content) {
        List<LaidOutPage> pages = new ArrayList<>();
        Optional<? extends Box> rest = Optional.of(content);
        while (rest.isPresent()) {
            Cut cut = rest.get().cut(format.contentHeight(), true);
            pages.add(new LaidOutPage(
                    format,
                    cut.head().orElseThrow(() -> new IllegalStateException("something always goes on a fresh page"))));
            rest = cut.rest();
        }
        return pages;
    }

    /** Draws the content and the running lines of this page. */
    public void draw(Canvas canvas, Typesetter typesetter, int page, int pages) {
        PageFormat.Margins margins = format.margins();
        content.draw(canvas, margins.left(), margins.top(), content.height());
        PaginationArtifact artifact = new PaginationArtifact(format, typesetter, page, pages);
        format.header().ifPresent(line -> artifact.draw(line, Tag.HEADER, canvas));
        format.footer().ifPresent(line -> artifact.draw(line, Tag.FOOTER, canvas));
    }
}
