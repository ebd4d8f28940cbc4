package nl.ncw.examples.cli.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the command line. */
public enum Language {
    NL,
    EN,
    DE,
    FR;

    private static final String OPTION = "--lang";

    /**
     * The language as a locale.
     *
     * @return a locale without a country
     */
    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /**
     * The code on the command line.
     *
     * @return the ISO 639-1 code, such as {@code nl}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The language of the machine.
     *
     * @param machine the locale of the machine
     * @return its language, or English if the command line does not speak that
     */
    public static Language of(Locale machine) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(machine.getLanguage()))
                .findFirst()
                .orElse(EN);
    }

    /**
     * The language that a command line asks for. It is looked up ahead of the parsing, for the help and the complaints of the
     * parser are in that language too; the parser refuses a language that there is not.
     *
     * @param arguments the command line
     * @return the language, if the command line asks for one that there is
     */
    public static Optional<Language> asked(List<String> arguments) {
        String asked = "";
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                asked = arguments.get(i + 1);
            } else if (argument.startsWith(OPTION + "=")) {
                asked = argument.substring(OPTION.length() + 1);
            }
        }
        String code = asked.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
