/**
 * Agreements as JSON: the format in which nothing is lost. {@link nl.ncw.export.json.JsonAgreementWriter} and
 * {@link nl.ncw.export.json.JsonAgreementReader} are each other's inverse;
 * {@link nl.ncw.export.json.AgreementJacksonModule} binds the same JSON with the mapper of an application;
 * {@link nl.ncw.export.json.JsonAgreementWriter#schema()} describes the format. Knows {@code field}, {@code filekind},
 * {@code finding}, {@code list}, {@code message}, {@code table}, the model and Jackson.
 *
 * <pre>{@code
 * String json = new JsonAgreementWriter().toJson(agreement);
 * ReadResult result = new JsonAgreementReader().read(json, Catalogues.bundled());
 * }</pre>
 */
@NullMarked
package nl.ncw.export.json;

import org.jspecify.annotations.NullMarked;
