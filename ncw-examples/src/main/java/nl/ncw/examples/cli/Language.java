package nl.ncw.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the command line. */
enum Language {
    NL,
    EN,
    DE,
    FR;

    private static final String OPTION = "--lang";

    Locale locale() {
        return Locale.forLanguageTag(code());
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of the machine, or English where that is none of ours. */
    static Language of(Locale machine) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(machine.getLanguage()))
                .findFirst()
                .orElse(EN);
    }

    /**
     * The language that a command line asks for. It is looked up ahead of the parsing, for the help and the complaints of the
     * parser are in that language too; the parser refuses a language that there is not.
     */
    static Optional<Language> asked(List<String> arguments) {
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
