package nl.ncw.validation.internal.review;

/**
 * What the other rules came to, for the rule that an adopted agreement has no errors.
 *
 * @param errors the number of errors that the other rules found
 */
public record ErrorCount(int errors) {}
