/**
 * Catalogues and overlays: {@code ncw catalogue show}, {@code check} and {@code diff}, and the option {@code --overlay} of other
 * commands. Knows the terminal alone.
 *
 * <pre>{@code java -jar ncw.jar catalogue show --profile kern}</pre>
 */
@NullMarked
package nl.ncw.examples.cli.catalogue;

import org.jspecify.annotations.NullMarked;
