package nl.ncw.export.pdf;

import nl.ncw.export.internal.typesetting.content.Colour;
import nl.ncw.export.internal.typesetting.content.FontStyle;
import nl.ncw.export.internal.typesetting.content.TableStyle;
import nl.ncw.export.internal.typesetting.content.TextStyle;
import nl.ncw.export.internal.typesetting.page.PageFormat;
import nl.ncw.export.internal.typesetting.page.PageFormat.Margins;

/** Style of the documents of a theme: text styles, table styles and page format. Lengths are in points. */
final class HouseStyle {
    /** The height that a blank form leaves for an answer: some three lines by hand. */
    static final float ROOM_TO_WRITE = 40;

    /** The height above a line to write on. */
    static final float ROOM_ABOVE_LINE = 12;

    /** The height of a blank row of a table. */
    static final float ROOM_IN_ROW = 22;

    /** The height of a line for names or a day on the cover. */
    static final float ROOM_ON_COVER = 34;

    /** The height that a signature takes. */
    static final float ROOM_TO_SIGN = 72;

    /** The height that a section needs at the foot of a page to begin there. */
    static final float ROOM_FOR_SECTION = 180;

    /**
     * The height up to which a row stays on one page: a third of a page in landscape. A few lines of a question at the
     * top of a page are hard to read, and a page that ends a little earlier is not.
     */
    private static final float UNBROKEN_ROW = 165;

    /** The space between two columns of a page. */
    static final float BETWEEN_COLUMNS = 40;

    private static final Colour INK = Colour.of(0x1A1A1A);
    private static final Colour QUIET = Colour.of(0x545454);
    private static final Colour LINE = Colour.of(0xC4CCD4);
    private static final float SIDE = 48;

    final Colour main;
    final Colour accent;

    /** The background of the names of columns and rows. */
    final Colour surface;

    final TextStyle title;
    final TextStyle subtitle;
    final TextStyle heading;
    final TextStyle lead = TextStyle.of(10.5f).in(INK).spaced(0, 8);
    final TextStyle text = TextStyle.of(9.5f).in(INK);
    final TextStyle bold = text.in(FontStyle.BOLD).whole();
    final TextStyle column;

    /** The style of texts in a table with many columns in a cell, whose words would not fit otherwise. */
    final TextStyle dense = TextStyle.of(8.5f).in(INK);

    final TextStyle coverLabel;
    final TextStyle coverText = TextStyle.of(11).in(INK);
    final TextStyle topic;

    /** The style of the lines of the table of contents. */
    final TextStyle contents = TextStyle.of(11).in(INK).spaced(0, 7).whole();

    /** The style of explanations, which experienced readers skip. */
    final TextStyle small = TextStyle.of(8.5f).in(QUIET);

    /** The style of the condition under which a question is asked. */
    final TextStyle condition;

    /** The style of a line to write on. */
    final TextStyle entry = text.spaced(0, 4).whole();

    /** The style of the text that says that an answer is missing. */
    final TextStyle missing;

    /** The style of the table of a section. */
    final TableStyle form;

    /** The style of tables whose first column names the rows. */
    final TableStyle grid;

    /** The style of tables in a cell. */
    final TableStyle innerGrid;

    /** The style of the table in which people sign. */
    final TableStyle signing;

    /** The style of tables of facts, which have no header. */
    final TableStyle facts;

    private final boolean upright;

    HouseStyle(PdfTheme theme) {
        main = theme.main();
        accent = theme.accent();
        surface = main.surface();
        upright = theme.isUpright();
        title = TextStyle.of(upright ? 24 : 30)
                .in(FontStyle.BOLD)
                .in(Colour.WHITE)
                .spaced(0, 8)
                .whole();
        subtitle = TextStyle.of(16).in(Colour.WHITE).whole();
        heading = TextStyle.of(16).in(FontStyle.BOLD).in(main).spaced(18, 8).whole();
        column = TextStyle.of(9).in(FontStyle.BOLD).in(main).whole();
        coverLabel = TextStyle.of(10).in(FontStyle.BOLD).in(main).whole();
        topic = TextStyle.of(10).in(FontStyle.BOLD).in(main).spaced(0, 3).whole();
        condition = TextStyle.of(8.5f).in(FontStyle.BOLD).in(main).spaced(2, 2);
        missing = text.in(FontStyle.ITALIC).in(accent);
        form = TableStyle.ruled(LINE)
                .withHeaderOn(surface)
                .open(main)
                .padded(6)
                .spaced(0, 10)
                .unbrokenUpTo(UNBROKEN_ROW);
        grid = TableStyle.ruled(LINE)
                .withHeaderOn(surface)
                .open(LINE)
                .padded(5)
                .spaced(0, 10)
                .unbrokenUpTo(UNBROKEN_ROW);
        innerGrid = TableStyle.ruled(LINE).withHeaderOn(surface).padded(4).spaced(4, 4);
        signing = TableStyle.ruled(QUIET).withHeaderOn(surface).padded(6).spaced(4, 10);
        facts = TableStyle.ruled(LINE).open(LINE).padded(4);
    }

    /** Returns the page format: A4 landscape, for the three columns of the form, unless the theme is portrait. */
    PageFormat paper() {
        return format().with(new Margins(44, SIDE, 52, SIDE));
    }

    /** Returns whether the page is portrait, and so has no room for two columns. */
    boolean isUpright() {
        return upright;
    }

    /** Returns the left and right margin of a page. */
    static float side() {
        return SIDE;
    }

    private PageFormat format() {
        return upright ? PageFormat.a4Portrait() : PageFormat.a4Landscape();
    }
}
