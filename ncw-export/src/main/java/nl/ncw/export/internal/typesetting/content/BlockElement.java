package nl.ncw.export.internal.typesetting.content;

/** What follows one below the other on a page or in a cell. */
public sealed interface BlockElement
        permits Heading, Paragraph, ItemList, Table, ColumnLayout, Panel, Figure, Spacer, PageBreak {
    /** The kinds of blocks, one for each permitted type. */
    enum Kind {
        /** {@link Heading}. */
        HEADING,
        /** {@link Paragraph}. */
        PARAGRAPH,
        /** {@link ItemList}. */
        ITEM_LIST,
        /** {@link Table}. */
        TABLE,
        /** {@link ColumnLayout}. */
        COLUMN_LAYOUT,
        /** {@link Panel}. */
        PANEL,
        /** {@link Figure}. */
        FIGURE,
        /** {@link Spacer}. */
        SPACER,
        /** {@link PageBreak}. */
        PAGE_BREAK
    }

    /**
     * The kind of this block, to switch on.
     *
     * @return the kind
     */
    Kind kind();
}
