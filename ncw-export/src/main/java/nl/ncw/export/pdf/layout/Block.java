package nl.ncw.export.pdf.layout;

/** What follows one below the other on a page or in a cell. */
public sealed interface Block permits Heading, Paragraph, ItemList, Table, Figure, Spacer, PageBreak {}
