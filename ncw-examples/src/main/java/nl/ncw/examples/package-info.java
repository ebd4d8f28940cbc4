/**
 * Compositions of the library's modules: realistic sample agreements, one runnable class a use for embedders to copy, and
 * the {@code ncw} command line. Knows all modules; no module knows it.
 */
@NullMarked
package nl.ncw.examples;

import org.jspecify.annotations.NullMarked;
