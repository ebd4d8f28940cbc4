package nl.ncw.export.internal.typesetting.content;

/** Block of content. Blocks follow one below the other on a page or in a cell. */
public sealed interface BlockElement
        permits Heading,
                Paragraph,
                ItemList,
                Table,
                ColumnLayout,
                Panel,
                Figure,
                SignatureField,
                Spacer,
                PageBreak,
                TableOfContents {
    /** The kinds of blocks, one for each permitted type. */
    enum Kind {
        /** Block of type {@link Heading}. */
        HEADING,
        /** Block of type {@link Paragraph}. */
        PARAGRAPH,
        /** Block of type {@link ItemList}. */
        ITEM_LIST,
        /** Block of type {@link Table}. */
        TABLE,
        /** Block of type {@link ColumnLayout}. */
        COLUMN_LAYOUT,
        /** Block of type {@link Panel}. */
        PANEL,
        /** Block of type {@link Figure}. */
        FIGURE,
        /** Block of type {@link SignatureField}. */
        SIGNATURE_FIELD,
        /** Block of type {@link Spacer}. */
        SPACER,
        /** Block of type {@link PageBreak}. */
        PAGE_BREAK,
        /** Block of type {@link TableOfContents}. */
        TABLE_OF_CONTENTS
    }

    /**
     * Returns the kind of this block, to switch on.
     *
     * @return the kind
     */
    Kind kind();
}
