/**
 * Setting of fields and lists of an agreement by name, from texts as people write them in a form. A text that cannot
 * be used is refused with a reason, and is not kept. Knows {@code cell}, {@code field}, {@code form},
 * {@code form.reading}, {@code message}, {@code table} and the model; knows nothing of any format.
 *
 * <pre>{@code
 * RefusedTexts refused = new RefusedTexts();
 * Agreement after = new PropertySetter(agreement, words, refused).set(Map.of("validity.until", List.of("31-12-2027")));
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.form.setting;

import org.jspecify.annotations.NullMarked;
