package nl.ncw.model.internal.check;

import java.util.List;

/** Thrown for a key that no constant has. Readers of files say it in the language of the user, with the keys that there are. */
public final class UnknownKeyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> known;
    private final String key;

    UnknownKeyException(String name, List<String> known, String key) {
        super("%s: expected one of %s, was \"%s\"".formatted(name, known, key));
        this.known = List.copyOf(known);
        this.key = key;
    }

    /**
     * Returns the keys that there are.
     *
     * @return the keys, in the order of the constants
     */
    public List<String> known() {
        return known;
    }

    /**
     * Returns the key that no constant has.
     *
     * @return the key
     */
    public String key() {
        return key;
    }
}
