package nl.ncw.export.pdf;

import nl.ncw.export.pdf.layout.Colour;
import nl.ncw.export.pdf.layout.FontStyle;
import nl.ncw.export.pdf.layout.PageFormat;
import nl.ncw.export.pdf.layout.TableStyle;
import nl.ncw.export.pdf.layout.TextStyle;

/** What the document looks like: its colours, its letters, its paper. */
final class HouseStyle {
    private static final Colour INK = Colour.of(0x1A1A1A);
    private static final Colour DARK = Colour.of(0x154273);
    private static final Colour QUIET = Colour.of(0x555555);
    private static final Colour LIGHT = Colour.of(0xE8EEF5);
    private static final Colour LINE = Colour.of(0x8A99A8);

    /** The title of the document. */
    static final TextStyle TITLE = TextStyle.of(22).in(FontStyle.BOLD).in(DARK).spaced(0, 2);

    /** The line below the title. */
    static final TextStyle SUBTITLE =
            TextStyle.of(13).in(FontStyle.BOLD).in(INK).spaced(0, 10);

    /** The heading of a section of the form, or of what stands behind the form. */
    static final TextStyle HEADING =
            TextStyle.of(15).in(FontStyle.BOLD).in(DARK).spaced(16, 5);

    /** Text in cells, and between them. */
    static final TextStyle TEXT = TextStyle.of(9).in(INK);

    /** What stands out in a cell: the name of a topic, of a row, of a party. */
    static final TextStyle BOLD = TEXT.in(FontStyle.BOLD);

    /** The names of columns. */
    static final TextStyle COLUMN = BOLD.in(Colour.WHITE);

    /** What explains, and may be skipped by those who know. */
    static final TextStyle SMALL = TextStyle.of(8).in(QUIET);

    /** What says that something is not there yet. */
    static final TextStyle MISSING = TEXT.in(FontStyle.ITALIC).in(QUIET);

    /** Tables whose first column does not stand out. */
    static final TableStyle FORM = TableStyle.ruled(LINE).withHeaderOn(DARK).spaced(0, 10);

    /** Tables whose first column names the rows. */
    static final TableStyle GRID = FORM.withNamesOn(LIGHT);

    /** Tables in a cell. */
    static final TableStyle INNER_GRID = GRID.spaced(4, 4);

    /** The paper: A4 on its long side, for the three columns of the form. */
    static final PageFormat PAPER = PageFormat.a4Landscape().with(new PageFormat.Margins(36, 36, 44, 36));

    /** What a blank form leaves free for an answer: some three lines by hand. */
    static final float ROOM_TO_WRITE = 40;

    /** What a blank row of a table leaves free. */
    static final float ROOM_IN_ROW = 22;

    /** What a section needs at the foot of a page to begin there. */
    static final float ROOM_FOR_SECTION = 180;

    private HouseStyle() {}
}
