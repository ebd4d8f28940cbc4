/**
 * Boxes: blocks that have a width and a height, and that can be cut where a page ends. {@code Composer} makes them of blocks.
 * A box knows the canvas that it is drawn on; it does not know which page that belongs to.
 *
 * <pre>{@code
 * Box box = new Composer(typesetter, fonts).compose(blocks, Tag.root(), width, height);
 * Box.Cut cut = box.cut(height, true);
 * cut.head().ifPresent(head -> head.draw(canvas, x, y, head.height()));
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.typesetting.box;

import org.jspecify.annotations.NullMarked;
