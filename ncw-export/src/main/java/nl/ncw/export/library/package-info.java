/**
 * What an application is told that uses a format without the library of that format. Knows no other package of its
 * module.
 *
 * <pre>{@code
 * AgreementFormats.PDF.reader(); // MissingLibraryException: PDF needs the library com.github.librepdf:openpdf, …
 * }</pre>
 */
@NullMarked
package nl.ncw.export.library;

import org.jspecify.annotations.NullMarked;
