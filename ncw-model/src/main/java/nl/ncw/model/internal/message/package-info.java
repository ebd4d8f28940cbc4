/**
 * Texts of the library in its languages, from resource bundles. Exported only to the modules of this library. Knows
 * {@code text}; knows nothing else of the domain.
 *
 * <pre>{@code
 * Translations texts = Translations.of(language -> ResourceBundle.getBundle("nl.ncw.export.pdf.messages", language));
 * LocalisedText message = texts.of("too-large", 16);
 * }</pre>
 */
@NullMarked
package nl.ncw.model.internal.message;

import org.jspecify.annotations.NullMarked;
