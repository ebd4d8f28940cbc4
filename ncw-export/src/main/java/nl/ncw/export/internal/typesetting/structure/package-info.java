/**
 * The logical structure of a document (ISO 32000-1, section 14.7): its tags, by which those who hear it find their way, and its
 * bookmarks. Tags are collected before anything is drawn; {@code StructureTree} and {@code BookmarkTree} write them with OpenPDF.
 * Knows nothing of what the tags stand for.
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
