package nl.ncw.export.pdf.layout;

/**
 * An entry in the list of bookmarks that a reader shows beside the pages.
 *
 * @param level 1 at the top, more for what stands below another
 * @param title what it says
 */
record Bookmark(int level, String title) {}
