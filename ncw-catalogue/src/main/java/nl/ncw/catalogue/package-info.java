/**
 * The bundled {@link nl.ncw.catalogue.Catalogues catalogues}, reference data ({@link nl.ncw.catalogue.SafetyRegions},
 * {@link nl.ncw.catalogue.PartnerKinds}) and {@link nl.ncw.catalogue.ProfileAdvisers profile advice}, stored as JSON
 * resources with JSON Schemas, the readers for other catalogues and overlays, the
 * {@link nl.ncw.catalogue.CatalogueWriter writer} of catalogues, and a {@link nl.ncw.catalogue.CatalogueJacksonModule
 * module} for mappers of others. Knows {@code json}, the model and Jackson; knows no other adapter.
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogues.latest();
 * SafetyRegion region = SafetyRegions.byCode("VR08");
 * }</pre>
 */
@NullMarked
package nl.ncw.catalogue;

import org.jspecify.annotations.NullMarked;
