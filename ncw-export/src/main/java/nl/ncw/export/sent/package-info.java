/**
 * What a document that people fill in carries of the agreement as it was sent: the agreement itself, properties that say which
 * agreement it is should the rest be lost, and the texts that the form says itself. The formats that people fill in share it.
 *
 * <pre>{@code
 * String json = SentAgreement.json(agreement, catalogue);
 * Map<String, String> properties = FormProperties.of(agreement, locale);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.sent;

import org.jspecify.annotations.NullMarked;
