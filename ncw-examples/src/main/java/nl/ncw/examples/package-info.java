/**
 * Compositions of the modules of the library: sample agreements, one runnable class for each use, to copy from, and
 * the {@code ncw} command line. Knows {@code sample}, {@code signing}, the model, the catalogues, the validators and
 * the formats; no module knows it.
 */
@NullMarked
package nl.ncw.examples;

import org.jspecify.annotations.NullMarked;
