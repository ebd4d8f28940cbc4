/**
 * The bundled {@link nl.ncw.catalogue.Catalogues catalogues} and reference data
 * ({@link nl.ncw.catalogue.SafetyRegions}, {@link nl.ncw.catalogue.PartnerKinds}) and the
 * {@link nl.ncw.catalogue.ProfileAdvisers rules of the profile advice}, kept as JSON resources with their JSON Schemas, and
 * the readers for catalogues and overlays from elsewhere. Knows the model and Jackson; knows no other adapter.
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogues.latest();
 * SafetyRegion region = SafetyRegions.byCode("VR08");
 * }</pre>
 */
@NullMarked
package nl.ncw.catalogue;

import org.jspecify.annotations.NullMarked;
