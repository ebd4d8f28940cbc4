package nl.ncw.model.agreement;

import nl.ncw.model.internal.check.Checks;

/**
 * Something that came with an agreement and has no home in it, kept so that nothing is lost.
 *
 * @param origin where it stood, such as a JSON pointer or a sheet and a cell
 * @param content what stood there
 */
public record Unplaced(String origin, String content) {
    // Requires both.
    public Unplaced {
        origin = Checks.notBlank(origin, "origin");
        content = Checks.notBlank(content, "content");
    }
}
