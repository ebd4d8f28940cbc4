/**
 * Catalogues and overlays: {@code ncw catalogue show}, {@code check} and {@code diff}, and the option
 * {@code --overlay} of other commands. Knows {@code cli.file}, {@code cli.terminal}, the model, the catalogues and
 * picocli.
 *
 * <pre>{@code java -jar ncw.jar catalogue show --profile kern}</pre>
 */
@NullMarked
package nl.ncw.examples.cli.catalogue;

import org.jspecify.annotations.NullMarked;
