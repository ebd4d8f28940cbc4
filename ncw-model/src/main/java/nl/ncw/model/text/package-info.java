/**
 * Texts in the languages of the library. Knows {@code check} and {@code plaintext}.
 *
 * <pre>{@code
 * LocalisedText title = LocalisedText.of(Map.of("nl", "Alerteren", "en", "Alerting"));
 * String shown = title.in(Locale.ENGLISH);
 * }</pre>
 */
@NullMarked
package nl.ncw.model.text;

import org.jspecify.annotations.NullMarked;
