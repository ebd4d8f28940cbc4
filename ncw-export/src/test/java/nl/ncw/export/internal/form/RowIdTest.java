package nl.ncw.export.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowIdTest {
    private static final AnswerKey KEY = new AnswerKey(new QuestionId("proces.alerteren.wijze"), Voice.JOINT);
    private static final RowId ANSWER = RowId.of(KEY);

    static Stream<RowId> ids() {
        return Stream.of(
                        ANSWER,
                        ANSWER.row(),
                        ANSWER.at("piketauto"),
                        ANSWER.at("met # en /\n+"),
                        RowId.field("contacts"),
                        RowId.field("partner.name"))
                .flatMap(id -> Stream.of(id, id.next()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void an_id_is_found_again_in_its_text(RowId id) {
        assertThat(RowId.parse(id.toString())).contains(id);
    }

    @Test
    void an_answer_and_a_row_of_its_table_differ() {
        assertThat(ANSWER.row().toString()).isEqualTo("proces.alerteren.wijze/joint#");
    }

    @Test
    void a_row_of_a_table_belongs_to_its_answer() {
        assertThat(ANSWER.at("piketauto").answer()).contains(KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "+",
                "header",
                "columns answers",
                "proces.alerteren.wijze",
                "a.b.c/nobody",
                "A.b.c/joint"
            })
    void other_texts_are_no_id(String text) {
        assertThat(RowId.parse(text)).isEmpty();
    }
}
