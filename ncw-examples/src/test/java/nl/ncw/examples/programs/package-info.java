/** Programs of others that open and save the forms of this library, under the Maven profile {@code programs} alone. */
package nl.ncw.examples.programs;
