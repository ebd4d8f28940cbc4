/** Catalogues, as resources to read. */
@NullMarked
package nl.ncw.service.catalogue;

import org.jspecify.annotations.NullMarked;
