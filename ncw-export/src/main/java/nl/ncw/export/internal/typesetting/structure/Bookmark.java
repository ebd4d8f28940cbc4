package nl.ncw.export.internal.typesetting.structure;

/**
 * Bookmark in the outline of a document.
 *
 * @param level the level: 1 at the top, greater for nested bookmarks
 * @param title the title
 */
public record Bookmark(int level, String title) {}
