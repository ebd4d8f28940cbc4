package nl.ncw.model.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import java.util.Map;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.question.Voice;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableAgreementExceptionTest {
    private static final Place PAGE = new Place.InFile("page 3");
    private static final LocalisedText BROKEN =
            LocalisedText.of(Map.of("nl", "Bestand is stuk.", "en", "File is broken."));

    @Test
    void says_in_its_message_where_reading_stopped_and_why() {
        assertThat(new UnreadableAgreementException("file.damaged", PAGE, BROKEN))
                .hasMessage("page 3: File is broken.");
    }

    @ParameterizedTest
    @CsvSource({"nl, Bestand is stuk.", "en, File is broken.", "tr, Bestand is stuk."})
    void speaks_the_language_of_the_locale_or_dutch(String tag, String message) {
        assertThat(new UnreadableAgreementException("file.damaged", PAGE, BROKEN).message(Locale.forLanguageTag(tag)))
                .isEqualTo(message);
    }

    @Test
    void keeps_the_place_for_programs() {
        assertThat(new UnreadableAgreementException("file.damaged", PAGE, BROKEN).place())
                .isEqualTo(PAGE);
    }

    @Test
    void keeps_the_exception_that_it_came_from() {
        EOFException cause = new EOFException();

        assertThat(new UnreadableAgreementException("file.damaged", PAGE, BROKEN, cause).getCause())
                .isSameAs(cause);
    }

    @Test
    void says_no_less_when_it_came_from_another_exception() {
        assertThat(new UnreadableAgreementException("file.damaged", PAGE, BROKEN, new EOFException()))
                .hasMessage("page 3: File is broken.");
    }

    @Test
    void begins_with_the_problem_when_it_is_about_the_whole_file() {
        assertThat(new UnreadableAgreementException("file.empty", new Place.InFile(""), BROKEN))
                .hasMessage("File is broken.");
    }

    @Test
    void is_a_finding_for_programs() {
        assertThat(new UnreadableAgreementException("file.damaged", PAGE, BROKEN).finding())
                .isEqualTo(new Finding(Severity.ERROR, "file.damaged", PAGE, BROKEN));
    }

    @Test
    void survives_serialisation() throws IOException, ClassNotFoundException {
        Place answer = SmallCatalogue.catalogue().placeOf(SmallCatalogue.TRIGGER, Voice.PARTNER);
        UnreadableAgreementException exception = new UnreadableAgreementException("file.damaged", answer, BROKEN);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((UnreadableAgreementException) in.readObject()).finding())
                    .isEqualTo(exception.finding());
        }
    }
}
