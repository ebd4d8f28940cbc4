/** Blank forms. */
@NullMarked
package nl.ncw.service.form;

import org.jspecify.annotations.NullMarked;
