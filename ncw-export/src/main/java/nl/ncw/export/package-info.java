/**
 * Formats of agreements: detection of the format of a file, and its reader and writer; and the setting of fields by
 * name. Knows {@code excel}, {@code filekind}, {@code form.setting}, {@code table}, {@code json}, {@code pdf},
 * {@code theme}, {@code word} and the model. Formats from elsewhere join in as services.
 *
 * <pre>{@code
 * AgreementFormat format = AgreementFormats.of(in).orElseThrow();
 * ReadResult result = format.reader().read(in, catalogues);
 * }</pre>
 */
@NullMarked
package nl.ncw.export;

import org.jspecify.annotations.NullMarked;
