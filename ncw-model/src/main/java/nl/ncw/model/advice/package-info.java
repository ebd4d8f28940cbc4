/**
 * Advice on the cooperation profile: a few plain questions, the rules that weigh the answers, and the resulting advice
 * with its reasons. Questions and rules are data, supplied by an adapter. Knows {@code check}, {@code profile},
 * {@code question} and {@code text}; knows nothing of agreements.
 *
 * <pre>{@code
 * ProfileAdvice advice = adviser.advise(CoreTask.BEHEERDER, Map.of("own-picture", "continuous", "staffing", "always"));
 * advice.reasons().forEach(reason -> System.out.println(reason.in(dutch)));
 * }</pre>
 */
@NullMarked
package nl.ncw.model.advice;

import org.jspecify.annotations.NullMarked;
