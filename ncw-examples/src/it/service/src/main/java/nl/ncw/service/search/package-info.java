/** Lists in pages. */
@NullMarked
package nl.ncw.service.search;

import org.jspecify.annotations.NullMarked;
