/**
 * Advice on the cooperation profile: {@code ncw advise}. Knows the terminal alone.
 *
 * <pre>{@code java -jar ncw.jar advise --core-task beheerder}</pre>
 */
@NullMarked
package nl.ncw.examples.cli.advice;

import org.jspecify.annotations.NullMarked;
