/** The service: its start, and what it takes from the library and from Spring. */
@NullMarked
package nl.ncw.service;

import org.jspecify.annotations.NullMarked;
