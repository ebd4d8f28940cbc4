package nl.ncw.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.fixture.json.EditedJson;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.overlay.Overlay;
import nl.ncw.model.overlay.OverlayEdit;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.ValueType;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueWriterTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(BundledJson.textOf("catalogue.schema.json"));
    private static final QuestionHeader HEADER = QuestionHeader.of(
            new QuestionId("proces.alerteren.eigen"),
            LocalisedText.dutch("Eigen?"),
            Voicing.JOINT,
            Map.of(CooperationProfile.KERN, Obligation.OPTIONAL));

    private final CatalogueWriter writer = new CatalogueWriter();

    static Stream<Catalogue> catalogues() throws IOException {
        List<Catalogue> catalogues = new ArrayList<>(Catalogues.all());
        Catalogue once = OverlayJson.lay(OverlayJson.WHOLE.text(), OverlayJson.catalogue());
        catalogues.add(once);
        catalogues.add(another(new OverlayEdit.Hide(new QuestionId("proces.alerteren.vorm")))
                .applyTo(another(new OverlayEdit.AddQuestion(ValueQuestion.text(HEADER), Optional.empty()), "erbij")
                        .applyTo(OverlayJson.lay(
                                OverlayJson.WHOLE
                                        .with("/edits/1/addQuestion/obligations/structureel", "\"optional\"")
                                        .text(),
                                OverlayJson.catalogue()))));
        return catalogues.stream();
    }

    private static Overlay another(OverlayEdit edit) {
        return another(edit, "eigen");
    }

    private static Overlay another(OverlayEdit edit, String id) {
        return new Overlay(
                new OverlayReference(id, new SemanticVersion(1, 0, 0)),
                LocalisedText.dutch("Eigen"),
                OverlayJson.catalogue().reference(),
                List.of(edit));
    }

    private static Catalogue with(Question question) {
        return another(new OverlayEdit.AddQuestion(question, Optional.empty())).applyTo(OverlayJson.catalogue());
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void a_catalogue_is_equal_when_it_is_read_again(Catalogue catalogue) throws IOException {
        Catalogue again = BundledJson.read(writer.toJson(catalogue));

        assertThat(again).isEqualTo(catalogue);
        assertThat(again.reference()).isEqualTo(catalogue.reference());
        assertThat(writer.toJson(again)).isEqualTo(writer.toJson(catalogue));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void what_is_written_follows_the_schema(Catalogue catalogue) {
        assertThat(SCHEMA.validate(writer.toJson(catalogue), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {BundledJson.CATALOGUE, BundledJson.NEWER_CATALOGUE, BundledJson.NEWEST_CATALOGUE})
    void a_bundled_file_is_the_same_json_when_it_is_written_again(String file) throws IOException {
        String bundled = BundledJson.textOf(file);

        assertThat(EditedJson.parse(writer.toJson(BundledJson.read(bundled))).node(""))
                .isEqualTo(EditedJson.parse(bundled).node(""));
    }

    @Test
    void text_bytes_and_stream_have_the_same_json() throws IOException {
        Catalogue catalogue = OverlayJson.catalogue();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        writer.write(catalogue, out);

        assertThat(out.toByteArray())
                .isEqualTo(writer.toBytes(catalogue))
                .isEqualTo(writer.toJson(catalogue).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void lines_end_in_line_feeds_and_the_last_one_too() {
        assertThat(writer.toJson(OverlayJson.catalogue()))
                .startsWith("{\n  \"$schema\" : \"catalogue.schema.json\",\n  \"id\" : ")
                .endsWith("\n}\n")
                .doesNotContain("\r");
    }

    @Test
    void a_question_for_whose_suggestions_the_format_has_no_place_is_refused() {
        ValueType suggesting = new ValueType.Text(List.of(LocalisedText.dutch("Bijvoorbeeld")));
        Catalogue catalogue = with(new ValueQuestion(HEADER, suggesting));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.toJson(catalogue))
                .withMessage("proces.alerteren.eigen: expected no suggestions, which the format has for columns alone");
    }

    @Test
    void a_column_of_both_parties_for_which_the_format_has_no_word_is_refused() {
        List<CatalogueItem> rows = List.of(new CatalogueItem("een", LocalisedText.dutch("Een")));
        MatrixColumn column = new MatrixColumn(new CatalogueItem("samen", LocalisedText.dutch("Samen")), Voice.JOINT);
        Catalogue catalogue = with(new MatrixQuestion(HEADER, rows, List.of(column), Map.of()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.toBytes(catalogue))
                .withMessage("columns.samen: expected one of region and partner, was joint");
    }
}
