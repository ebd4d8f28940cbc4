package nl.ncw.validation.internal.review;

/**
 * Number of errors in an agreement, as the validated bean of the rule that an adopted agreement has none.
 *
 * @param errors the number of errors that the other rules found
 */
public record ErrorCount(int errors) {}
