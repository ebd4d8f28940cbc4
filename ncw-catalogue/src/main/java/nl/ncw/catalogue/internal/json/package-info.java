/**
 * Values of the model as JSON trees, in the published formats of catalogues, overlays and reference data. A part of a
 * catalogue has the shape that it has inside the whole. Knows the model and Jackson, and no other package of its
 * module.
 *
 * <pre>{@code ObjectNode json = CatalogueToJson.of(topic);}</pre>
 */
@NullMarked
package nl.ncw.catalogue.internal.json;

import org.jspecify.annotations.NullMarked;
