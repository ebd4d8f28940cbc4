package nl.ncw.export.pdf;

import nl.ncw.export.internal.typesetting.content.Colour;
import nl.ncw.export.internal.typesetting.content.FontStyle;
import nl.ncw.export.internal.typesetting.content.TableStyle;
import nl.ncw.export.internal.typesetting.content.TextStyle;
import nl.ncw.export.internal.typesetting.page.PageFormat;
import nl.ncw.export.internal.typesetting.page.PageFormat.Margins;

/** What a document of a theme looks like: its letters, its tables, its paper. */
final class HouseStyle {
    /** What a blank form leaves free for an answer: some three lines by hand. */
    static final float ROOM_TO_WRITE = 40;

    /** What a blank row of a table leaves free. */
    static final float ROOM_IN_ROW = 22;

    /** What a signature takes. */
    static final float ROOM_TO_SIGN = 72;

    /** What a section needs at the foot of a page to begin there. */
    static final float ROOM_FOR_SECTION = 180;

    /** Between two columns of a page. */
    static final float BETWEEN_COLUMNS = 40;

    private static final Colour INK = Colour.of(0x1A1A1A);
    private static final Colour QUIET = Colour.of(0x545454);
    private static final Colour LINE = Colour.of(0xC4CCD4);
    private static final float SURFACE = 0.08f;
    private static final float SIDE = 48;

    final Colour main;
    final Colour accent;

    /** Behind the names of columns and rows. */
    final Colour surface;

    final TextStyle title;
    final TextStyle subtitle;
    final TextStyle heading;
    final TextStyle lead = TextStyle.of(10.5f).in(INK).spaced(0, 8);
    final TextStyle text = TextStyle.of(9.5f).in(INK);
    final TextStyle bold = text.in(FontStyle.BOLD).whole();
    final TextStyle column;
    final TextStyle coverLabel;
    final TextStyle coverText = TextStyle.of(11).in(INK);
    final TextStyle topic;

    /** What explains, and may be skipped by those who know. */
    final TextStyle small = TextStyle.of(8.5f).in(QUIET);

    /** What says that something is not there yet. */
    final TextStyle missing;

    /** The table of a section: a rule below each question, a strong one below each topic. */
    final TableStyle form;

    /** Tables whose first column names the rows. */
    final TableStyle grid;

    /** Tables in a cell. */
    final TableStyle innerGrid;

    /** Where people sign. */
    final TableStyle signing;

    /** Facts, without a header. */
    final TableStyle facts;

    private final boolean upright;

    HouseStyle(PdfTheme theme) {
        main = theme.main();
        accent = theme.accent();
        surface = surface(main);
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
        missing = text.in(FontStyle.ITALIC).in(accent);
        form = TableStyle.ruled(LINE).withHeaderOn(surface).open(main).padded(6).spaced(0, 10);
        grid = TableStyle.ruled(LINE).withHeaderOn(surface).open(LINE).padded(5).spaced(0, 10);
        innerGrid = TableStyle.ruled(LINE).withHeaderOn(surface).padded(4).spaced(4, 4);
        signing = TableStyle.ruled(QUIET).withHeaderOn(surface).padded(6).spaced(4, 10);
        facts = TableStyle.ruled(LINE).open(LINE).padded(4);
    }

    /** A colour so light that text stands out from it. */
    static Colour surface(Colour colour) {
        return new Colour(lighter(colour.red()), lighter(colour.green()), lighter(colour.blue()));
    }

    private static int lighter(int part) {
        return Math.round(255 - (255 - part) * SURFACE);
    }

    /** A heading that needs no more white above it than the page has. */
    TextStyle first(TextStyle style) {
        return style.spaced(0, style.after());
    }

    /** The pages: A4 on its long side, for the three columns of the form, unless the theme says otherwise. */
    PageFormat paper() {
        return format().with(new Margins(44, SIDE, 52, SIDE));
    }

    /** Whether a page has no room for two columns side by side. */
    boolean isUpright() {
        return upright;
    }

    /** The white on both sides of a page. */
    static float side() {
        return SIDE;
    }

    private PageFormat format() {
        return upright ? PageFormat.a4Portrait() : PageFormat.a4Landscape();
    }
}
