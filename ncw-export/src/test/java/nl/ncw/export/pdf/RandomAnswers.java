package nl.ncw.export.pdf;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ncw.export.TestAgreements;
import nl.ncw.fixture.AwkwardTexts;
import nl.ncw.fixture.RandomAgreements;
import nl.ncw.model.agreement.Agreement;

/** The form filled in at random, with what makes pages hard: long words, other scripts, emoji, nothing at all. */
final class RandomAnswers {
    private static final List<String> PIECES = List.of(
            "afspraak",
            "de",
            "meldkamer",
            "OTO-functionaris",
            "Ĳsselmeer",
            "“citaat”",
            "€ 1.000,–",
            AwkwardTexts.LONG_WORD,
            "https://voorbeeld.invalid/een/heel/lang/pad?met=" + "x".repeat(150),
            "שלום עולם (אבג) 123",
            "שָׁלוֹם",
            "مرحبا بالعالم",
            "漢字とかな",
            "Ελληνικά",
            "Привет",
            "😀",
            "👩\u200D💻🇳🇱",
            "❤\uFE0F",
            "cafe\u0301 x\u0301\u0323",
            "niet\u2011breken",
            "12\u00A0meter",
            "af\u00ADbreken",
            "\uE000",
            "\u202Eomgekeerd\u202C",
            "\u2067x\u2069",
            "✓",
            "\t",
            "\n",
            "\n\n",
            "\u2028");

    private RandomAnswers() {}

    static Agreement of(long seed) {
        return RandomAgreements.fitting(TestAgreements.CATALOGUE, seed, RandomAnswers::text);
    }

    /** Text that is not blank. */
    private static String text(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(12))
                        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                        .collect(Collectors.joining(" "))
                + "x";
    }
}
