/**
 * Boxes: blocks with a width and a height, which can be split at the end of a page. {@code BoxComposer} creates them
 * from blocks. Knows {@code typesetting.canvas}, {@code typesetting.content}, {@code typesetting.structure} and
 * {@code typesetting.text}; knows nothing of pages and their formats.
 *
 * <pre>{@code
 * Box box = new BoxComposer(typesetter, fonts).compose(blocks, Tag.root(), width, height);
 * Box.Cut cut = box.cut(height, true);
 * cut.head().ifPresent(head -> head.draw(canvas, x, y, head.height()));
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.typesetting.box;

import org.jspecify.annotations.NullMarked;
