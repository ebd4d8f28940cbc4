package nl.ncw.catalogue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The resources of this module. They are checked by the build, so that failing to read one is no user's doing. */
final class Bundled {
    private Bundled() {}

    /** Opens a resource that stands beside this class. */
    static InputStream open(String file) {
        InputStream in = Bundled.class.getResourceAsStream(file);
        if (in == null) {
            throw new UncheckedIOException(new FileNotFoundException(file + ": not bundled with this module"));
        }
        return in;
    }

    /** Reads a resource that stands beside this class. */
    static <T> T read(String file, Parser<T> parser) {
        try (InputStream in = open(file)) {
            return parser.parse(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes something of a file. */
    interface Parser<T> {
        T parse(String file, InputStream in) throws IOException;
    }
}
