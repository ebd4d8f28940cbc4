package nl.ncw.export.internal.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Held against the examples of FIPS 180-4. */
class Sha256Test {
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void of_a_text_is_that_of_its_bytes_in_utf_8() {
        assertThat(Sha256.hexadecimal("abc")).isEqualTo(OF_ABC);
        assertThat(Sha256.of("é")).isEqualTo(Sha256.of(new byte[] {(byte) 0xC3, (byte) 0xA9}));
    }

    @Test
    void of_bytes_is_written_in_64_digits() {
        assertThat(Sha256.hexadecimal("abc".getBytes(StandardCharsets.UTF_8))).isEqualTo(OF_ABC);
    }

    @Test
    void of_nothing_is_a_digest_too() {
        assertThat(Sha256.hexadecimal(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
