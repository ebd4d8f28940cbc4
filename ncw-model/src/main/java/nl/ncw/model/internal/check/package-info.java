/**
 * Argument checks with messages that name the field, what was expected and what came, and the keys of enum constants. It
 * serves the constructors of the domain and the modules of this library, and is no part of its API. Knows nothing of the
 * domain.
 *
 * <pre>{@code Checks.notBlank(name, "name"); // name: expected some text, was "  "}</pre>
 */
@NullMarked
package nl.ncw.model.internal.check;

import org.jspecify.annotations.NullMarked;
