package nl.ncw.validation.internal.review;

import java.util.Optional;

/**
 * Name of a row of a table in messages.
 *
 * @param number the number of the row, from 1 on
 * @param first the content of the first cell, of a type that messages take; empty if that cell is not filled in
 */
public record RowName(int number, Optional<Object> first) {}
