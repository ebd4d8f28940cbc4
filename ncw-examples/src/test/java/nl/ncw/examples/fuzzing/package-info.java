/**
 * Fuzz tests of the readers with Jazzer, under the Maven profile {@code fuzz} alone. A file that one of them breaks on
 * becomes a test of that reader.
 */
package nl.ncw.examples.fuzzing;
