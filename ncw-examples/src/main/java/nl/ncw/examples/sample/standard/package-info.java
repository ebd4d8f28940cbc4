/**
 * Standard answers that agreements take over where no fact of their own asks for another text. Knows the model and the
 * catalogues, and no other package of its module. Not exported: these are texts of the samples and of the tests.
 *
 * <pre>{@code
 * StandardAnswers answers = new StandardAnswers("de Kustwacht", "het Kustwachtcentrum");
 * Agreement agreement = answers.addTo(draft);
 * }</pre>
 */
@NullMarked
package nl.ncw.examples.sample.standard;

import org.jspecify.annotations.NullMarked;
