/**
 * Holds files against standards, with validators that are not ours. Tests of other modules use it from the test jar, so
 * no package of the main code may have its name: on the module path a package is in one module alone.
 */
package nl.ncw.export.conformance;
