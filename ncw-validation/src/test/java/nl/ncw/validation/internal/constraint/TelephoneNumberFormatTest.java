package nl.ncw.validation.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneNumberFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0241234567",
                "024-1234567",
                "024 - 123 45 67",
                "(024) 123 45 67",
                "06-12345678",
                "06 12 34 56 78",
                "0344\u2011123\u00A0456",
                "088 123 45 67",
                "085-1234567",
                "0800-1234",
                "0800 1234567",
                "0900-8844",
                "0900 1234 567",
                "112",
                "144",
                "14 024",
                "14024",
                "14 0182",
                "+31 24 123 45 67",
                "+31 (0)24 123 45 67",
                "0031241234567",
                "+49 211 12345678",
                "024-1234567 toestel 123",
                "024-1234567, Toestel 12",
                "024-1234567 ext. 123",
                " 024-1234567 ",
                "",
                "  "
            })
    void is_written_in_many_ways(String number) {
        assertThat(number).matches(TelephoneNumberFormat.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06-1234567",
                "06-123456789",
                "024-123456x",
                "12345",
                "meldkamer",
                "0800-123",
                "0800-12345",
                "0800-123456",
                "0900-123456",
                "00 24 1234567 8901 2345 678",
                "+31 24 12",
                "+31241234567890123",
                "(024 1234567",
                "024) 1234567",
                ")024( 1234567",
                "024-1234567 toestel",
                "024-1234567 / 06-12345678",
                "٠٢٤١٢٣٤٥٦٧",
                "1",
                "-",
                "0"
            })
    void is_refused_when_no_telephone_would_take_it(String number) {
        assertThat(number).doesNotMatch(TelephoneNumberFormat.PATTERN);
    }

    @Test
    void is_matched_in_time_whatever_was_typed() {
        String hostile = "(".repeat(20_000) + "0 - ".repeat(20_000) + "x" + "1 ".repeat(20_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThat(hostile.matches(TelephoneNumberFormat.PATTERN)).isFalse());
    }
}
