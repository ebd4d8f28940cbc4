/**
 * Questions of the model form: the kinds of question, the types of their values, the parties who are asked, the
 * obligation under each cooperation profile, and the conditions under which a question is asked. Knows {@code check}, {@code message}, {@code profile}, {@code term} and {@code text}; knows nothing of catalogues, which
 * put questions in order, or of answers.
 *
 * <pre>{@code
 * if (question.obligation(CooperationProfile.KERN) == Obligation.REQUIRED) {
 *     question.voices().forEach(voice -> ask(voice, question.text().in(locale)));
 * }
 * }</pre>
 */
@NullMarked
package nl.ncw.model.question;

import org.jspecify.annotations.NullMarked;
