/**
 * Argument checks whose messages name the argument, the expected value and the actual value, and the keys of enum
 * constants. Used by the constructors of the domain and by the modules of this library; not part of the API. Knows
 * {@code plaintext}; knows nothing of the domain.
 *
 * <pre>{@code Checks.notBlank(name, "name"); // name: expected some text, was "  "}</pre>
 */
@NullMarked
package nl.ncw.model.internal.check;

import org.jspecify.annotations.NullMarked;
