package nl.ncw.export.library;

import nl.ncw.model.internal.check.Checks;

/**
 * Thrown when a format is used whose library the application does not have. The remedy is in the build of the
 * application; its message is for developers and says what to add. Formats from elsewhere may throw it too.
 *
 * <p>An application that uses only some of the formats can leave out the libraries of the others.
 *
 * @since 0.1.0
 */
public final class MissingLibraryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String format;
    private final String library;
    private final String module;

    /**
     * Creates an exception.
     *
     * @param format the name of the format, such as {@code PDF}
     * @param library the Maven coordinates of the library, {@code group:artifact}
     * @param module the name of the library as a Java module
     * @param message the format and the remedy
     */
    public MissingLibraryException(String format, String library, String module, String message) {
        super(Checks.notNull(message, "message"));
        this.format = Checks.notNull(format, "format");
        this.library = Checks.notNull(library, "library");
        this.module = Checks.notNull(module, "module");
    }

    /**
     * Returns the name of the format.
     *
     * @return the name, such as {@code PDF}
     */
    public String format() {
        return format;
    }

    /**
     * Returns the library that is missing.
     *
     * @return the Maven coordinates, {@code group:artifact}; {@code JDK} for a module of the JDK
     */
    public String library() {
        return library;
    }

    /**
     * Returns the name of the library as a Java module, which an application on the module path requires.
     *
     * @return the name, such as {@code org.apache.poi.ooxml}
     */
    public String module() {
        return module;
    }
}
