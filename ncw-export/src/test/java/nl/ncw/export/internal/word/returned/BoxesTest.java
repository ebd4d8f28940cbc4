package nl.ncw.export.internal.word.returned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boxes to tick, with all that people write beside them. */
class BoxesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    ☐ ja  ☐ nee,             ''
                    ☒\u00A0ja  ☐\u00A0nee, ja
                    ☐ ja  ☑nee,              nee
                    ✓ ja  ☐ nee,             ja
                    [x] ja  [ ] nee,         ja
                    ☒ ja ☐ nee – mits,       ja – mits
                    ☐ ja ☐ misschien,        misschien
                    ☐ ja ☐misschien,         misschien
                    ☒ yes ☐ no?nagaan,       'yes, ?nagaan'
                    ☒ yes ☐ no ?nagaan,      'yes, ?nagaan'
                    ☒ ja ☒ nee,              '☒ ja, nee'
                    ☒ ja ☒ nee beide,        ☒ ja ☒ nee beide
                    ☐ ja ☐ nee x,            ☐ ja ☐ nee x
                    x ☐ ja ☐ nee,            x ☐ ja ☐ nee
                    ja ☒ nee ☐,              ja ☒ nee ☐
                    Let op: ☒ ja ☐ nee,      'ja, Let op:'
                    ☒ ja ☐ nee – zie ✓ lijst, ja – zie ✓ lijst
                    ☐ ja ☐ neen,             neen
                    """)
    void give_the_word_behind_the_ticked_one_and_all_other_text(String text, String read) {
        assertThat(TickedWords.of(text.replace("\\u00A0", "\u00A0"))).contains(read);
    }

    @Test
    void are_not_in_a_text_without_signs() {
        assertThat(TickedWords.of("ja [zie bijlage] (x)")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ☐ E-mail,             '',         ''
                    ☒ E-mail,             ☒,          ''
                    [x] E-mail,           ☒,          ''
                    ☐E-mail?nagaan,       ?nagaan,    ''
                    ☐ E-mail nagaan,      nagaan,     ''
                    ☒E-mail?nagaan,       ☒,          ?nagaan
                    zie ☒ E-mail,         zie ☒,      ''
                    ☐ E-mail ☒ Fax,       ☒ Fax,      ''
                    """)
    void of_an_option_keep_what_stands_beside_it(String text, String cell, String beside) {
        assertThat(BoxText.of(text, "E-mail")).isEqualTo(new BoxText(cell, beside));
    }
}
