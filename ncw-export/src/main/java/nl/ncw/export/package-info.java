/**
 * The formats of agreements: which one a file is in, and its reader and writer. Knows the packages of the formats, which do not
 * know it. Formats from elsewhere join in as services.
 *
 * <pre>{@code
 * AgreementFormat format = AgreementFormats.of(in).orElseThrow();
 * ReadResult result = format.reader().read(in, catalogues);
 * }</pre>
 */
@NullMarked
package nl.ncw.export;

import org.jspecify.annotations.NullMarked;
