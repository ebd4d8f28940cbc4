package nl.ncw.examples.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CommandFailureTest {
    @Test
    void the_reason_is_the_message_of_the_exception() {
        assertThat(CommandFailure.reason(new IOException("weg"))).isEqualTo("weg");
    }

    @Test
    void the_reason_is_the_name_of_an_exception_that_has_no_message() {
        assertThat(CommandFailure.reason(new EOFException())).isEqualTo("java.io.EOFException");
    }
}
