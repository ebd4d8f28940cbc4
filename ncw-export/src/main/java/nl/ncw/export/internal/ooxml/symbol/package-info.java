/**
 * Symbol fonts of office programs (Symbol, Wingdings, Webdings), whose signs have codes instead of characters, and the
 * characters that show the same signs. Knows no other package of its module.
 *
 * <pre>{@code
 * SymbolFont.of("Wingdings").map(font -> SymbolText.of("\u00FC", font)); // a check mark
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.ooxml.symbol;

import org.jspecify.annotations.NullMarked;
