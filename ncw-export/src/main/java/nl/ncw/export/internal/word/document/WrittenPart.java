package nl.ncw.export.internal.word.document;

import java.util.List;
import nl.ncw.export.internal.ooxml.word.BodyElement;

/**
 * Part of a document.
 *
 * @param bytes its XML, which is not copied
 * @param paragraphs its paragraphs with text, as a reader finds them
 */
public record WrittenPart(byte[] bytes, List<BodyElement.Paragraph> paragraphs) {}
