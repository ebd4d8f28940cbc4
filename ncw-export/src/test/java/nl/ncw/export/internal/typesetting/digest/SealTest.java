package nl.ncw.export.internal.typesetting.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import nl.ncw.export.internal.digest.Sha256;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final byte[] DATA = "gegevens".getBytes(StandardCharsets.UTF_8);
    private static final String PAGE = Sha256.hexadecimal("bladzijde");

    private static byte[] packet(Seal seal) {
        return seal.properties().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void comes_back_from_its_properties() {
        Seal seal = Seal.of(List.of(PAGE, PAGE), List.of(DATA));

        assertThat(Seal.in(packet(seal))).contains(seal);
    }

    @Test
    void of_many_thousand_pages_comes_back_too() {
        Seal seal = Seal.of(Collections.nCopies(20_000, PAGE), List.of(DATA));

        assertThat(Seal.in(packet(seal))).contains(seal);
    }

    @Test
    void of_something_else_than_digests_is_none() {
        Seal seal = new Seal(List.of("abc"), List.of(PAGE));

        assertThat(Seal.in(packet(seal))).isEmpty();
    }
}
