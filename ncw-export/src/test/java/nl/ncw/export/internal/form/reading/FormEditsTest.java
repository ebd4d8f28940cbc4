package nl.ncw.export.internal.form.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.fixture.RandomAgreements;
import nl.ncw.fixture.Seeds;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The law of reading: whatever people do to a form, no text in it is lost. */
@Tag(Seeds.TAG)
class FormEditsTest {
    static Stream<Arguments> forms() {
        return Catalogues.all().stream()
                .flatMap(catalogue -> LongStream.range(0, Seeds.of(100)).mapToObj(seed -> arguments(catalogue, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("forms")
    void no_text_is_lost_whatever_people_do(Catalogue catalogue, long seed) throws IOException {
        Agreement sent =
                seed % 3 == 0 ? RandomAgreements.fitting(catalogue, seed) : RandomAgreements.answering(catalogue, seed);
        Locale language = LocalisedText.LANGUAGES.get((int) (seed % 4));
        FillInForm form = FillInForm.of(sent, catalogue, language, SafetyRegions.register());
        List<ReturnedRow> rows = new RandomEdits(seed).of(ReturnedForm.of(form).rows());

        assertNothingLost(form, catalogue, sent, rows, language);
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("forms")
    void no_text_is_lost_where_nobody_knows_what_was_sent(Catalogue catalogue, long seed) throws IOException {
        Agreement filledIn = RandomAgreements.answering(catalogue, seed);
        Agreement empty = Agreement.draft(catalogue, filledIn.profile());
        FillInForm form = FillInForm.of(filledIn, catalogue, Locale.GERMAN, SafetyRegions.register());
        assertNothingLost(form, catalogue, empty, ReturnedForm.of(form).rows(), Locale.GERMAN);
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("forms")
    void whatever_is_kept_apart_is_reported(Catalogue catalogue, long seed) {
        Agreement sent = RandomAgreements.answering(catalogue, seed);
        FillInForm form = FillInForm.of(sent, catalogue, LocalisedText.DUTCH, SafetyRegions.register());
        List<ReturnedRow> rows = new RandomEdits(seed).of(ReturnedForm.of(form).rows());

        ReadResult result = new FormReader(sent, catalogue, LocalisedText.DUTCH, SafetyRegions.register()).read(rows);

        List<String> places = result.findings().stream()
                .map(finding -> finding.place().toString())
                .toList();
        assertThat(result.agreement().unplaced().stream()
                        .skip(sent.unplaced().size())
                        .filter(kept -> places.stream().noneMatch(place -> place.startsWith(kept.origin()))))
                .isEmpty();
    }

    private static void assertNothingLost(
            FillInForm form, Catalogue catalogue, Agreement sent, List<ReturnedRow> rows, Locale language)
            throws IOException {
        ReadResult result = new FormReader(sent, catalogue, language, SafetyRegions.register()).read(rows);

        List<String> kept = texts(result.agreement());
        kept.addAll(shown(FillInForm.of(result.agreement(), catalogue, language, SafetyRegions.register())));
        UnderstoodTexts understood = new UnderstoodTexts(form, sent, result.agreement());
        assertThat(rows.stream()
                        .flatMap(row -> row.cells().entrySet().stream()
                                .filter(cell -> !understood.covers(row, cell.getKey()))
                                .map(cell -> withoutCode(cell.getValue().text())))
                        .filter(text -> kept.stream().noneMatch(one -> one.contains(text))))
                .as("texts that stood in the form and are nowhere now")
                .isEmpty();
    }

    /** Returns a text without the code of a region, which the agreement holds apart from the name. */
    private static String withoutCode(String text) {
        return text.replaceFirst(" \\(VR\\d\\d\\)$", "");
    }

    /** All texts in an agreement, wherever they stand. */
    private static List<String> texts(Agreement agreement) throws IOException {
        List<String> texts = new ArrayList<>();
        collect(new ObjectMapper().readTree(new JsonAgreementWriter().toBytes(agreement)), texts);
        return texts;
    }

    /** All texts that a form shows, also those that the agreement holds as a number, a day or an option. */
    private static List<String> shown(FillInForm form) {
        return ReturnedForm.of(form).rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .map(ReturnedRow.Cell::text)
                .toList();
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.stringValue());
        }
        node.forEach(part -> collect(part, texts));
    }
}
