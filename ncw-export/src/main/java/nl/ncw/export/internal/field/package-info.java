/**
 * The properties of an agreement as forms, documents and JSON have them, described once.
 * {@link nl.ncw.export.internal.field.PropertyDefinitions} says for each property of
 * {@link nl.ncw.model.agreement.AgreementProperties} whether it can be filled in, whether and where it stands in the
 * title block, and what it is in JSON. Knows {@code cell}, {@code list}, {@code table} and the model; knows nothing of
 * outlines, forms and formats.
 *
 * <pre>{@code
 * for (PropertyDefinition definition : PropertyDefinitions.all()) {
 *     definition.shown(agreement, new TitleBlockLabels(words, catalogue)).ifPresent(…);
 * }
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.field;

import org.jspecify.annotations.NullMarked;
