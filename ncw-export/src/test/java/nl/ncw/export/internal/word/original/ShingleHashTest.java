package nl.ncw.export.internal.word.original;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShingleHashTest {
    @Test
    void the_hash_is_that_of_fnv_1a() {
        assertThat(ShingleHash.NONE.and("foobar"))
                .isEqualTo(new ShingleHash(6, Long.parseUnsignedLong("85944171f73967e8", 16)));
    }

    @Test
    void words_make_the_same_hash_as_their_letters_together() {
        assertThat(ShingleHash.NONE.and("foo").and("").and("bar")).isEqualTo(ShingleHash.NONE.and("foobar"));
    }
}
