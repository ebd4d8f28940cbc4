/** Agreements: their HTTP resource, their checks, the tables in which they are kept, and the search over them. */
@NullMarked
package nl.ncw.service.agreement;

import org.jspecify.annotations.NullMarked;
