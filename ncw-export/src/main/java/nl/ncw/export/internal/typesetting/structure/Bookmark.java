package nl.ncw.export.internal.typesetting.structure;

import java.util.Optional;

/**
 * Bookmark in the outline of a document.
 *
 * @param level the level: 1 at the top, greater for nested bookmarks
 * @param title the title
 * @param destination the name by which links lead to it, if any do
 */
public record Bookmark(int level, String title, Optional<String> destination) {}
