/** Files that come in and go out: their size, format, language and entity tags. */
@NullMarked
package nl.ncw.service.file;

import org.jspecify.annotations.NullMarked;
