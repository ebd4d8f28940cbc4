package nl.ncw.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueAtPathTest {
    @Test
    void is_given_as_the_type_that_it_has() {
        assertThat(new ValueAtPath("zaak-1").as(String.class)).contains("zaak-1");
    }

    @Test
    void is_nothing_as_another_type() {
        assertThat(new ValueAtPath("zaak-1").as(Integer.class)).isEmpty();
    }
}
