package nl.ncw.catalogue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Reads the resources of this module. The build checks the resources, so that a failure to read one is a defect and not
 * a mistake of a user.
 */
final class BundledResources {
    private BundledResources() {}

    /** Opens a resource of this package. */
    static InputStream open(String file) {
        InputStream in = BundledResources.class.getResourceAsStream(file);
        if (in == null) {
            throw new UncheckedIOException(new FileNotFoundException(file + ": not bundled with this module"));
        }
        return in;
    }

    /** Reads a resource of this package. */
    static <T> T read(String file, Parser<T> parser) {
        try (InputStream in = open(file)) {
            return parser.parse(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parser of a JSON file. */
    interface Parser<T> {
        T parse(String file, InputStream in) throws IOException;
    }
}
