/**
 * Files that commands read and write, and standard input and output in their place: written whole or not at all, with
 * the permissions that were there, and with a plain sentence where that fails. Uses only what the file system of a
 * path has, be it that of Linux, macOS or Windows. Knows {@code cli.terminal}.
 *
 * <pre>{@code OutputFile.of(path, terminal).write(content);}</pre>
 */
@NullMarked
package nl.ncw.examples.cli.file;

import org.jspecify.annotations.NullMarked;
