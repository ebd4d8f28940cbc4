package nl.ncw.export.internal.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateCodecTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01",
                "1-3-2026",
                "01-03-2026",
                "1/3/2026",
                "1.3.2026",
                "01.03.2026",
                " 1-3-2026\n",
                "1 maart 2026",
                "1 MAART 2026",
                "1 March 2026",
                "1. März 2026",
                "1 März 2026",
                "1 mars 2026",
                "1er mars 2026",
                "1 mrt 2026",
                "1 mrt. 2026",
                "1-mrt-2026",
                "01-MRT-2026",
                "1 Mar 2026",
                "1. Mrz. 2026",
                "1. Mär 2026"
            })
    void is_understood_as_people_write_it(String text) {
        assertThat(DateCodec.INSTANCE.read(text)).contains(LocalDate.of(2026, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31-2-2026",
                "2026-02-30",
                "32-1-2026",
                "1-13-2026",
                "1-3-26",
                "maart 2026",
                "31 feb 2026",
                "1 jui 2026",
                "1 mrt 26",
                "morgen",
                "20260301"
            })
    void is_none_where_there_is_no_such_day(String text) {
        assertThat(DateCodec.INSTANCE.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void is_understood_with_the_name_of_each_month(Locale language) {
        for (Month month : Month.values()) {
            String text = "1 " + month.getDisplayName(TextStyle.FULL, language) + " 2026";

            assertThat(DateCodec.INSTANCE.read(text)).contains(LocalDate.of(2026, month, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "-0044-03-15", "+12345-12-31"})
    void is_understood_as_it_is_shown(LocalDate day) {
        assertThat(DateCodec.INSTANCE.read(DateCodec.INSTANCE.show(day))).contains(day);
    }
}
