/**
 * Agreements as text documents (.docx), written and read back: the form as people know it. The two adapters put together the
 * internal packages for text documents: {@code anchor} (where things stand), {@code document} (writing), {@code returned} and
 * {@code original} (reading).
 *
 * <pre>{@code
 * new WordAgreementWriter().write(agreement, catalogue, out);
 * ReadResult returned = new WordAgreementReader().read(in, catalogues);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.word;

import org.jspecify.annotations.NullMarked;
