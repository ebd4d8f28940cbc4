/**
 * LibreOffice as a partner uses it, for tests of what comes back from it. It is driven through UNO, LibreOffice's own
 * interface for programs; to type in a cell and the like are commands of its user interface, with all that comes with them:
 * what looks like a number becomes one, and what is protected stays as it is.
 */
package nl.ncw.export.office;
