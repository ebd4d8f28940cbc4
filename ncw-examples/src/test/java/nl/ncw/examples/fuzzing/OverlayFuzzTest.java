package nl.ncw.examples.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.MalformedCatalogueException;
import nl.ncw.catalogue.OverlayReader;
import nl.ncw.model.overlay.RefusedOverlayException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** An overlay of any content at all. */
@Tag("fuzz")
class OverlayFuzzTest {
    static Stream<byte[]> seeds() throws IOException {
        return Stream.of(overlay("vr08-hoogwater.json"), overlay("sector-waterschappen.json"));
    }

    private static byte[] overlay(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                OverlayFuzzTest.class.getResourceAsStream("/nl/ncw/examples/overlays/" + name))) {
            return in.readAllBytes();
        }
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "60s")
    void is_read_or_refused(byte[] input) throws IOException {
        try {
            new OverlayReader()
                    .read("overlay.json", new ByteArrayInputStream(input))
                    .applyTo(Catalogues.latest());
        } catch (MalformedCatalogueException | RefusedOverlayException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
