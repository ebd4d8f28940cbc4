/**
 * Advice on the cooperation profile: {@code ncw advise}. Knows {@code cli.terminal}, the model, the catalogues and
 * picocli.
 *
 * <pre>{@code java -jar ncw.jar advise --core-task beheerder}</pre>
 */
@NullMarked
package nl.ncw.examples.cli.advice;

import org.jspecify.annotations.NullMarked;
