/** Open points over all agreements. */
@NullMarked
package nl.ncw.service.openpoint;

import org.jspecify.annotations.NullMarked;
