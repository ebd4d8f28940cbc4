/**
 * Which cooperation profile fits: a handful of plain questions, the rules that weigh the answers, and the advice that
 * comes of them, with its reasons. Questions and rules are data, which an adapter brings. Knows {@code profile}, and of
 * {@code catalogue} the texts and options; knows nothing of agreements.
 *
 * <pre>{@code
 * ProfileAdvice advice = adviser.advise(CoreTask.BEHEERDER, Map.of("own-picture", "continuous", "staffing", "always"));
 * advice.reasons().forEach(reason -> System.out.println(reason.in(dutch)));
 * }</pre>
 */
@NullMarked
package nl.ncw.model.advice;

import org.jspecify.annotations.NullMarked;
