/**
 * Logical structure of a document (ISO 32000-1, section 14.7): tags, which screen readers use for navigation, and
 * bookmarks. Tags are collected before anything is drawn; {@code StructureTree} and {@code BookmarkTree} write them
 * with OpenPDF. Knows OpenPDF, and no other package of its module.
 *
 * <pre>{@code
 * Tag document = Tag.root();
 * Tag row = document.child("Table").child("TR");
 * row.child("TH").with("Table", "Scope", "Row");
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.typesetting.structure;

import org.jspecify.annotations.NullMarked;
