package nl.ncw.export.internal.typesetting.structure;

/**
 * An entry in the list of bookmarks that a reader shows beside the pages.
 *
 * @param level 1 at the top, more for what stands below another
 * @param title what it says
 */
public record Bookmark(int level, String title) {}
