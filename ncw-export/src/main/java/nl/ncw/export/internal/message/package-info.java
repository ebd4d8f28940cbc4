/**
 * The texts that the library says itself: the labels of documents and forms, messages in all languages, and texts from
 * elsewhere made fit to be shown. Knows the model, and no other package of its module; knows nothing of documents,
 * forms and formats.
 *
 * <pre>{@code
 * String heading = DocumentLabels.in(locale).get("annex.contacts");
 * LocalisedText message = new MessageBundle("nl.ncw.export.json.messages").of("missing", name);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.message;

import org.jspecify.annotations.NullMarked;
