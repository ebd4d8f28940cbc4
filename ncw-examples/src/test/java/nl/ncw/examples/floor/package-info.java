/**
 * The least work that puts the texts of a document into a file, with the library of its format alone. A benchmark sets our
 * readers and writers beside it. What a floor writes is read from our own document, and {@code FloorsTest} reads it back.
 */
@NullMarked
package nl.ncw.examples.floor;

import org.jspecify.annotations.NullMarked;
