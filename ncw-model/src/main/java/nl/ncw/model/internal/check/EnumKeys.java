package nl.ncw.model.internal.check;

import java.util.Arrays;
import java.util.Locale;

/** Names of enum constants in files and on the command line: lower case, with hyphens. */
public final class EnumKeys {
    /** The keys of each enum in the order of its constants. They are made once, since a file has a thousand of them. */
    private static final ClassValue<String[]> KEYS = new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant ->
                            ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toArray(String[]::new);
        }
    };

    private EnumKeys() {}

    /**
     * Returns the key of a constant.
     *
     * @param constant the constant, such as {@code STAND_BY}
     * @return its key, such as {@code stand-by}
     */
    public static String of(Enum<?> constant) {
        return KEYS.get(constant.getDeclaringClass())[constant.ordinal()];
    }

    /**
     * Finds a constant by its key.
     *
     * @param <E> the enum
     * @param constants the constants to choose from
     * @param key the key
     * @param name the description of the constants, for the message
     * @return the constant
     * @throws UnknownKeyException if no constant has the key; the message lists the known keys
     */
    public static <E extends Enum<E>> E find(E[] constants, String key, String name) {
        Checks.notNull(key, "key");
        for (E constant : constants) {
            if (of(constant).equals(key)) {
                return constant;
            }
        }
        throw new UnknownKeyException(
                name, Arrays.stream(constants).map(EnumKeys::of).toList(), key);
    }
}
