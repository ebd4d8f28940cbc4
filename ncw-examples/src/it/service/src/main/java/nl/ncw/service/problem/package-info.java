/** Problems: their kinds and texts, the exception that carries one, and the answers by RFC 9457. */
@NullMarked
package nl.ncw.service.problem;

import org.jspecify.annotations.NullMarked;
