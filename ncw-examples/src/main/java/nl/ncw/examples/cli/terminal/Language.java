package nl.ncw.examples.cli.terminal;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Languages of the command line. */
public enum Language {
    NL,
    EN,
    DE,
    FR;

    private static final String OPTION = "--lang";

    /**
     * Returns the language as a locale.
     *
     * @return a locale without a country
     */
    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /**
     * Returns the code on the command line.
     *
     * @return the ISO 639-1 code, such as {@code nl}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the language of the machine.
     *
     * @param machine the locale of the machine
     * @return its language, or English if the command line is not translated into that
     */
    public static Language of(Locale machine) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(machine.getLanguage()))
                .findFirst()
                .orElse(EN);
    }

    /**
     * Returns the locale of the machine. Java takes English for a locale that is named but not installed, such
     * as {@code LANG=nl_NL.UTF-8} in a container. The name is then followed, as far as it says a
     * language.
     *
     * @param java the default locale of Java
     * @param environment the environment variables
     * @return the locale that the environment names if Java found none, or else that of Java
     */
    public static Locale machine(Locale java, Map<String, String> environment) {
        if (!java.getLanguage().equals(EN.code())) {
            return java;
        }
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> value.replaceFirst("[.@].*", "").replace('_', '-'))
                .filter(value -> value.matches("[a-z]{2,3}(-.*)?"))
                .map(Locale::forLanguageTag)
                .orElse(java);
    }

    /**
     * Returns the language that a command line requests. It is looked up before the command line is parsed, since the help
     * and the error messages of the parser are in that language. The parser rejects an unknown language.
     *
     * @param arguments the command line
     * @return the language, or empty if the command line requests none or an unknown one
     */
    public static Optional<Language> requestedBy(List<String> arguments) {
        String requested = "";
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                requested = arguments.get(i + 1);
            } else if (argument.startsWith(OPTION + "=")) {
                requested = argument.substring(OPTION.length() + 1);
            }
        }
        String code = requested.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** Codes on the command line, which shells complete. */
    public static final class Codes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(values()).map(Language::code).iterator();
        }
    }
}
