package nl.ncw.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.ncw.fixture.json.EditedJson;
import nl.ncw.model.catalogue.ObligationSource;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {
    private static final EditedJson WHOLE = BundledJson.catalogue();
    private static final String TRIGGER = "proces.monitoren.trigger";
    private static final String MATRIX = "proces.op-en-afschalen.niveaus";

    private static Question question(String id, EditedJson json) throws IOException {
        return BundledJson.read(json.text())
                .find(new QuestionId(id))
                .orElseThrow()
                .question();
    }

    @Test
    void reads_the_same_catalogue_whatever_the_white_space() throws IOException {
        assertThat(BundledJson.read(WHOLE.text())).isEqualTo(BundledJson.sourceForm());
    }

    @Test
    void leaves_the_stream_open() throws IOException {
        Watched stream = new Watched(WHOLE.text());

        new CatalogueReader().read("my.json", stream);

        assertThat(stream.closed).isFalse();
    }

    @Test
    void reads_a_catalogue_that_names_no_schema() throws IOException {
        assertThat(BundledJson.read(WHOLE.without("/$schema").text())).isEqualTo(BundledJson.sourceForm());
    }

    @Test
    void reads_a_text_in_more_languages() throws IOException {
        EditedJson translated = WHOLE.with(WHOLE.at("id", TRIGGER) + "/text/en", "\"What is the trigger?\"");

        assertThat(question(TRIGGER, translated).text().in(Locale.ENGLISH)).isEqualTo("What is the trigger?");
    }

    @Test
    void reads_hints_in_their_order() throws IOException {
        EditedJson hinted = WHOLE.with(WHOLE.at("id", TRIGGER) + "/hints", "[{\"nl\": \"Een.\"}, {\"nl\": \"Twee.\"}]");

        assertThat(question(TRIGGER, hinted).header().hints())
                .isEqualTo(List.of(LocalisedText.dutch("Een."), LocalisedText.dutch("Twee.")));
    }

    @Test
    void reads_a_matrix_without_suggestions() throws IOException {
        EditedJson bare = WHOLE.without(WHOLE.at("id", MATRIX) + "/suggestions");

        assertThat(((MatrixQuestion) question(MATRIX, bare)).suggestions()).isEmpty();
    }

    @Test
    void reads_an_obligation_for_a_profile_that_is_not_covered() throws IOException {
        EditedJson more = WHOLE.with(WHOLE.at("id", TRIGGER) + "/obligations/koppel", "\"optional\"");

        assertThat(question(TRIGGER, more).obligation(CooperationProfile.KOPPEL))
                .isEqualTo(Obligation.OPTIONAL);
    }

    @Test
    void reads_where_the_obligations_of_a_profile_come_from() throws IOException {
        EditedJson graded = WHOLE.with("/profiles/1/provenance", "\"source\"");

        assertThat(BundledJson.read(graded.text()).profiles())
                .containsEntry(CooperationProfile.STRUCTUREEL, ObligationSource.SOURCE);
    }

    /** A stream that tells whether it was closed. */
    private static final class Watched extends ByteArrayInputStream {
        private boolean closed;

        Watched(String text) {
            super(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
