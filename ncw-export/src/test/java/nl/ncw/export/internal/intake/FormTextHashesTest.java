package nl.ncw.export.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormTextHashesTest {
    private final FormTextHashes texts = new FormTextHashes();

    @BeforeEach
    void a_form_has_some_texts() {
        texts.add("blad", "Een tekst");
        texts.add("blad", "Nog een");
    }

    @Test
    void a_text_is_known_whatever_its_white_space() {
        assertThat(texts.has("blad", " Een\n tekst ")).isTrue();
    }

    @Test
    void another_text_is_not_known() {
        assertThat(texts.has("blad", "Een andere tekst")).isFalse();
    }

    @Test
    void a_text_is_known_in_its_scope_alone() {
        assertThat(texts.has("ander blad", "Een tekst")).isFalse();
        assertThat(texts.has("bladEen", " tekst")).isFalse();
    }

    @Test
    void texts_are_written_with_eight_bytes_each_and_read_again() {
        assertThat(Base64.getDecoder().decode(texts.written())).hasSize(16);
        assertThat(FormTextHashes.read(texts.written()).orElseThrow().has("blad", "Nog een"))
                .isTrue();
        assertThat(FormTextHashes.read(texts.written()).orElseThrow().written()).isEqualTo(texts.written());
    }

    @Test
    void texts_that_were_cut_off_are_read_as_far_as_they_go() {
        String cut = Base64.getEncoder().encodeToString(new byte[15]);

        assertThat(Base64.getDecoder()
                        .decode(FormTextHashes.read(cut).orElseThrow().written()))
                .hasSize(8);
    }

    @Test
    void what_is_empty_or_was_damaged_is_not_read() {
        assertThat(FormTextHashes.read("")).isEmpty();
        assertThat(FormTextHashes.read("%")).isEmpty();
    }
}
