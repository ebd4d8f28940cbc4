package nl.ncw.export.word;

import static nl.ncw.export.word.OriginalDocument.HEADER;
import static nl.ncw.export.word.OriginalDocument.OTHER;
import static nl.ncw.export.word.OriginalDocument.answer;
import static nl.ncw.export.word.OriginalDocument.asked;
import static nl.ncw.export.word.OriginalDocument.cell;
import static nl.ncw.export.word.OriginalDocument.kept;
import static nl.ncw.export.word.OriginalDocument.read;
import static nl.ncw.export.word.OriginalDocument.readWithPartner;
import static nl.ncw.export.word.OriginalDocument.row;
import static nl.ncw.export.word.OriginalDocument.table;
import static nl.ncw.export.word.OriginalDocument.troubles;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.ReadBack;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of the original form, as regions have them: filled in, changed and added to by hand. */
class OriginalFormTest {
    private static final String FALLBACK = asked("techniek.terugvalprocedure");
    private static final String ALERTING = asked("proces.alerteren");

    private static ReadResult fallback(String title) {
        return read(table(HEADER, row(title, FALLBACK, "> Per telefoon"), row("5. Alerteren", ALERTING, "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4. Terugval procedure",
                "Terugvalprocedure",
                "12) Terugval-procedure",
                "1.4.4 TERUGVAL PROCEDURE",
                "4. Terugvalproceduer",
                "4. Terugval procedure (vervolg)",
                "4. Terugval\n    procedure"
            })
    void a_topic_is_known_by_its_title_whatever_its_number_and_slips(String title) {
        assertThat(answer(fallback(title), "techniek.terugvalprocedure.wijze")).isEqualTo(Answer.text("Per telefoon"));
    }

    @Test
    void nothing_is_a_trouble_in_a_form_that_says_what_belongs_where() {
        assertThat(ReadBack.troubles(fallback("4. Terugval procedure"))).isEmpty();
    }

    @Test
    void answers_stand_below_the_questions_that_are_repeated() {
        ReadResult result = read(table(
                HEADER,
                OTHER,
                row(
                        "5. Alerteren",
                        "> Hoe geven wij een seintje?\n> Wat doet het LOCC?",
                        "> Wat doet het LOCC?\nHet belt.\n> Hoe geven wij een seintje?\nPer mail\nen telefoon")));

        assertThat(answer(result, "proces.alerteren.wijze")).isEqualTo(Answer.text("Per mail\nen telefoon"));
        assertThat(answer(result, "proces.alerteren.rol-locc")).isEqualTo(Answer.text("Het belt."));
    }

    @Test
    void answers_stand_behind_a_word_that_says_what_they_are_about() {
        ReadResult result = read(table(
                HEADER,
                OTHER,
                row("12. Informatiemanagement proces", "> Een\n> Twee", "Haalplicht: zelf.\nBrengplicht: meteen.")));

        assertThat(answer(result, "proces.informatiemanagement.brengplicht")).isEqualTo(Answer.text("meteen."));
        assertThat(answer(result, "proces.informatiemanagement.haalplicht")).isEqualTo(Answer.text("zelf."));
    }

    @Test
    void as_many_answers_as_questions_are_divided_in_order_and_that_is_said() {
        ReadResult result = read(table(HEADER, OTHER, row("5. Alerteren", ALERTING, "> Per mail\n> Het belt")));

        assertThat(answer(result, "proces.alerteren.rol-locc")).isEqualTo(Answer.text("Het belt"));
        assertThat(ReadBack.troubles(result)).singleElement().asString().startsWith("word.by-order");
    }

    @Test
    void what_cannot_be_divided_stands_at_the_first_question_and_that_is_said() {
        ReadResult result = read(table(HEADER, OTHER, row("5. Alerteren", ALERTING, "Wij bellen.\nAltijd.")));

        assertThat(answer(result, "proces.alerteren.wijze")).isEqualTo(Answer.text("Wij bellen.\nAltijd."));
        assertThat(ReadBack.troubles(result)).singleElement().asString().startsWith("word.undivided");
    }

    @Test
    void regions_and_profile_are_taken_from_the_first_table() {
        Agreement agreement = read(
                        table(
                                row("Onderwerp", "Uitwerking"),
                                row(
                                        "1. Adoptieregio en betrokken regio\u2019s",
                                        "> Adoptieregio: Veiligheidsregio Gooi en Vechtstreek\n"
                                                + "> Betrokken regio\u2019s: Utrecht, Noord-Holland Noord en Flevoland"),
                                row("3. Samenwerkingsprofiel", "> Stand-by")),
                        table(HEADER, OTHER))
                .agreement();

        assertThat(agreement.region()).contains(SafetyRegions.byCode("VR14"));
        assertThat(agreement.involvedRegions())
                .containsExactlyInAnyOrder(
                        SafetyRegions.byCode("VR14"),
                        SafetyRegions.byCode("VR09"),
                        SafetyRegions.byCode("VR10"),
                        SafetyRegions.byCode("VR25"));
        assertThat(agreement.profile()).isEqualTo(CooperationProfile.STAND_BY);
    }

    @Test
    void a_merged_cell_goes_on_with_the_topic_above_it() {
        ReadResult result = read(table(
                HEADER,
                OTHER,
                "<w:tr>" + cell("<w:vMerge/>", "") + cell("<w:gridSpan w:val=\"1\"/>", "") + cell("", "en portofoon")
                        + "</w:tr>",
                row("5. Alerteren", ALERTING, "")));

        assertThat(answer(result, "techniek.terugvalprocedure.wijze"))
                .isEqualTo(Answer.text("Per telefoon\nen portofoon"));
    }

    @Test
    void two_cells_below_the_last_heading_are_read_both() {
        ReadResult result = read(table(
                "<w:tr>" + cell("", "Onderwerp") + cell("", "Toelichting")
                        + cell("<w:gridSpan w:val=\"2\"/>", "Uitwerking") + "</w:tr>",
                row("4. Terugval procedure", FALLBACK, "Per telefoon", "Per fax"),
                row("5. Alerteren", ALERTING, "", "")));

        assertThat(answer(result, "techniek.terugvalprocedure.wijze")).isEqualTo(Answer.text("Per telefoon\nPer fax"));
    }

    @Test
    void all_else_that_is_written_is_kept() {
        ReadResult result = read(
                EditedDocument.paragraph("Vastgesteld op 3 mei"),
                table(
                        HEADER,
                        OTHER,
                        row("6. Omgang met de pers", "> Wie?", "De burgemeester"),
                        row("5. Alerteren\nOok 's nachts", "> Wie?\nNavragen bij Anna", "")));

        assertThat(kept(result))
                .contains("Vastgesteld op 3 mei")
                .anySatisfy(text -> assertThat(text).contains("Omgang met de pers", "De burgemeester"))
                .anySatisfy(text -> assertThat(text).contains("Ook 's nachts"))
                .anySatisfy(text -> assertThat(text).contains("Navragen bij Anna"));
    }

    @Test
    void titles_of_sections_and_lists_of_choices_are_the_form_s_own() {
        ReadResult result = read(
                EditedDocument.paragraph("1.4 Techniek"),
                table(
                        HEADER,
                        row("3. Samenwerkingsprofiel\nKern/structureel/koppel/stand-by/ad-hoc", "> Koppel"),
                        OTHER));

        assertThat(kept(result)).isEmpty();
        assertThat(result.agreement().profile()).isEqualTo(CooperationProfile.KOPPEL);
    }

    @Test
    void an_answer_behind_a_guiding_question_is_kept() {
        ReadResult result =
                read(table(HEADER, OTHER, row("5. Alerteren", "> Wie belt? De meldkamer, 088-1234567", "")));

        assertThat(kept(result)).containsExactly("> Wie belt? De meldkamer, 088-1234567");
    }

    @Test
    void nothing_is_known_of_what_was_sent() {
        assertThat(fallback("4. Terugval procedure").sent()).isEmpty();
    }

    @Test
    void what_stands_behind_a_title_is_kept() {
        assertThat(kept(fallback("4. Terugval procedure (eigenaar Anna, 06-12345678)")))
                .containsExactly("(eigenaar Anna, 06-12345678)");
    }

    @Test
    void a_title_that_is_only_like_that_of_a_topic_is_said_and_kept() {
        ReadResult result = fallback("4. Terugvalproceduer");

        assertThat(troubles(result)).containsExactly("word.title-guessed");
        assertThat(kept(result)).containsExactly("4. Terugvalproceduer");
    }

    @Test
    void a_title_that_is_like_those_of_two_topics_is_the_one_with_its_number() {
        ReadResult result = read(table(HEADER, OTHER, row("7. Alermeren", "", "0344-222222")));

        assertThat(answer(result, "proces.alarmeren.voorafspraken")).isEqualTo(Answer.text("0344-222222"));
        assertThat(kept(read(
                        table(HEADER, OTHER, row("5. Alerteren", "", ""), row("9. Alermeren", "", "0344-222222")))))
                .singleElement()
                .asString()
                .contains("9. Alermeren", "0344-222222");
    }

    @Test
    void a_column_that_the_form_has_not_is_no_part_of_the_answer() {
        ReadResult result = read(table(
                row("Onderwerp", "Toelichting", "Uitwerking", "Actiehouder"),
                row("4. Terugval procedure", FALLBACK, "Per telefoon", "Kees Dijk"),
                row("5. Alerteren", ALERTING, "", "")));

        assertThat(answer(result, "techniek.terugvalprocedure.wijze")).isEqualTo(Answer.text("Per telefoon"));
        assertThat(kept(result)).containsExactly("Actiehouder: Kees Dijk");
    }

    @Test
    void a_table_of_topics_without_a_column_for_what_is_worked_out_is_no_form() {
        ReadResult result = read(
                table(row("Onderwerp", "Status"), row("5. Alerteren", "akkoord"), row("7. Alarmeren", "akkoord")),
                table(HEADER, OTHER, row("5. Alerteren", ALERTING, "Per mail")));

        assertThat(answer(result, "proces.alerteren.wijze")).isEqualTo(Answer.text("Per mail"));
        assertThat(kept(result)).contains("5. Alerteren | akkoord");
    }

    @Test
    void the_agreements_with_a_second_partner_in_the_same_file_are_kept_apart() {
        ReadResult result = read(
                table(HEADER, OTHER, row("5. Alerteren", ALERTING, "Per mail")),
                EditedDocument.paragraph("Afspraken met Vitens"),
                table(
                        HEADER,
                        row("4. Terugval procedure", FALLBACK, "030-2222222"),
                        row("5. Alerteren", ALERTING, "")));

        assertThat(answer(result, "techniek.terugvalprocedure.wijze")).isEqualTo(Answer.text("Per telefoon"));
        assertThat(troubles(result)).contains("word.second-agreement");
        assertThat(kept(result)).anySatisfy(text -> assertThat(text).contains("030-2222222"));
    }

    @Test
    void a_topic_at_two_places_is_joined_and_that_is_said() {
        ReadResult result = read(table(
                HEADER,
                OTHER,
                row("5. Alerteren", ALERTING, ""),
                row("4. Terugval procedure", FALLBACK, "Per portofoon")));

        assertThat(answer(result, "techniek.terugvalprocedure.wijze"))
                .isEqualTo(Answer.text("Per telefoon\nPer portofoon"));
        assertThat(troubles(result)).containsExactly("word.topic-twice");
    }

    @Test
    void a_topic_that_is_named_in_headings_alone_is_not_said_to_be_there_twice() {
        String heading = row("5. Alerteren");
        ReadResult result = read(table(
                HEADER,
                heading,
                OTHER,
                heading,
                row("12. Informatiemanagement proces", asked("proces.informatiemanagement"), "")));

        assertThat(answer(result, "techniek.terugvalprocedure.wijze")).isEqualTo(Answer.text("Per telefoon"));
        assertThat(troubles(result)).doesNotContain("word.topic-twice");
    }

    @Test
    void questions_in_rows_of_their_own_have_the_answers_beside_them() {
        String[] asked = asked("proces.alerteren").split("\n");
        ReadResult result =
                read(table(HEADER, OTHER, row("5. Alerteren", asked[0], "Per mail"), row("", asked[1], "088-1234567")));

        assertThat(answer(result, "proces.alerteren.wijze")).isEqualTo(Answer.text("Per mail"));
        assertThat(answer(result, "proces.alerteren.rol-locc")).isEqualTo(Answer.text("088-1234567"));
        assertThat(troubles(result)).isEmpty();
    }

    @Test
    void answers_below_a_block_of_questions_are_divided_in_order_if_there_are_as_many() {
        assertThat(answer(alerting(ALERTING + "\nPer mail\nHet belt"), "proces.alerteren.rol-locc"))
                .isEqualTo(Answer.text("Het belt"));
        ReadResult fewer = alerting(ALERTING + "\nPer mail");

        assertThat(answer(fewer, "proces.alerteren.wijze")).isEqualTo(Answer.text("Per mail"));
        assertThat(troubles(fewer)).containsExactly("word.undivided");
    }

    private static ReadResult alerting(String text) {
        return read(table(HEADER, OTHER, row("5. Alerteren", ALERTING, text)));
    }

    @Test
    void what_seems_to_name_another_question_is_said() {
        assertThat(troubles(alerting("Wijze: per mail\nAlleen overdag: 088-1234567")))
                .containsExactly("word.undivided");
    }

    @Test
    void numbers_say_which_question_is_answered_whatever_the_order() {
        ReadResult result = alerting("2. Het belt\n1. Per mail");

        assertThat(answer(result, "proces.alerteren.wijze")).isEqualTo(Answer.text("Per mail"));
        assertThat(answer(result, "proces.alerteren.rol-locc")).isEqualTo(Answer.text("Het belt"));
    }

    @Test
    void the_word_of_a_question_alone_is_an_answer() {
        assertThat(answer(alerting("Wijze"), "proces.alerteren.wijze")).isEqualTo(Answer.text("Wijze"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n.v.t.", "Niet van toepassing", "nvt"})
    void what_does_not_apply_is_no_answer_that_was_given(String text) {
        ReadResult result =
                read(table(HEADER, row("5. Alerteren", "", ""), row("4. Terugval procedure", FALLBACK, text)));

        assertThat(answer(result, "techniek.terugvalprocedure.wijze")).isEqualTo(Answer.notApplicable(""));
        assertThat(troubles(result)).containsExactly("word.status-read");
    }

    @Test
    void what_was_not_agreed_yet_is_still_to_be_settled() {
        ReadResult result = read(table(
                HEADER,
                row("5. Alerteren", "", ""),
                row("4. Terugval procedure", FALLBACK, "Nader te bepalen door Kees")));

        assertThat(answer(result, "techniek.terugvalprocedure.wijze"))
                .isEqualTo(new Answer.ToBeSettled("Nader te bepalen door Kees", "", Optional.empty()));
    }

    @Test
    void a_sign_is_no_answer() {
        ReadResult result =
                read(table(HEADER, row("5. Alerteren", "", ""), row("4. Terugval procedure", FALLBACK, "?")));

        assertThat(answer(result, "techniek.terugvalprocedure.wijze")).isNull();
        assertThat(kept(result)).containsExactly("?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> Betrokken regio’s: Utrecht\n> Adoptieregio: Flevoland",
                "> Adoptieregio: VR25",
                "> Adoptieregio: VRFL"
            })
    void the_adopting_region_is_known_by_its_code_too_and_in_any_order(String text) {
        assertThat(read(table(row("1. Adoptieregio en betrokken regio’s", text)), table(HEADER, OTHER))
                        .agreement()
                        .region())
                .contains(SafetyRegions.byCode("VR25"));
    }

    @Test
    void a_region_that_is_not_meant_is_not_read() {
        ReadResult result = read(
                table(row("1. Adoptieregio en betrokken regio’s", "> Betrokken regio’s: alle, behalve Groningen")),
                table(HEADER, OTHER));

        assertThat(result.agreement().involvedRegions()).isEmpty();
        assertThat(troubles(result)).contains("word.no-region");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beheerder van de waterkeringen", "☐ Hulpdienst ☒ Beheerder"})
    void a_core_task_is_known_in_a_text_that_is_kept(String text) {
        ReadResult result = readWithPartner(table(row("2. Kerntaak", text)), table(HEADER, OTHER));

        assertThat(result.agreement().partner().orElseThrow().coreTask()).contains(CoreTask.BEHEERDER);
        assertThat(kept(result)).containsExactly(text);
    }

    @Test
    void without_a_core_task_the_partner_is_known_by_its_name_and_that_is_said_once() {
        ReadResult result = readWithPartner(table(row("2. Kerntaak", "> …")), table(HEADER, OTHER));

        assertThat(result.agreement().partner()).contains(CrisisPartner.named("Waterschap Rivierenland"));
        assertThat(kept(result)).isEmpty();
        assertThat(troubles(result)).containsExactly("word.core-task-missing");
    }

    private static ReadResult information(String text) {
        return read(table(
                HEADER, OTHER, row("12. Informatiemanagement proces", asked("proces.informatiemanagement"), text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brengplicht: de IC. Haalplicht: de IM.",
                "Brengplicht: de IC., haalplicht: de IM.",
                "1. Brengplicht: de IC.\n2. Haalplicht: de IM."
            })
    void questions_that_are_named_one_after_the_other_have_what_stands_behind_each(String text) {
        ReadResult result = information(text);

        assertThat(answer(result, "proces.informatiemanagement.brengplicht").toString())
                .contains("de IC.");
        assertThat(answer(result, "proces.informatiemanagement.haalplicht")).isEqualTo(Answer.text("de IM."));
        assertThat(troubles(result)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Haalplicht: de IM. Fouten: bellen.",
                "Haalplicht: de IM.\n3. Fouten: bellen.",
                "Haalplicht: de IM.\nRegievoering doet de VR.",
                "Haalplicht: de IM.\nFoutieve informatie melden wij."
            })
    void what_may_be_about_another_question_is_said(String text) {
        assertThat(troubles(information(text))).containsExactly("word.undivided");
    }

    @Test
    void a_glossary_or_a_list_of_changes_before_the_form_is_no_second_agreement() {
        ReadResult result = read(
                table(
                        row("Alerteren", "iemand waarschuwen"),
                        row("Alarmeren", "iemand oproepen"),
                        row("Monitoren", "-")),
                table(HEADER, OTHER, row("5. Alerteren", ALERTING, "Per mail"), row("7. Alarmeren", "", "")));

        assertThat(answer(result, "proces.alerteren.wijze")).isEqualTo(Answer.text("Per mail"));
        assertThat(answer(result, "proces.alarmeren.voorafspraken")).isNull();
        assertThat(troubles(result)).doesNotContain("word.second-agreement");
        assertThat(kept(result)).contains("Alarmeren | iemand oproepen");
    }

    @Test
    void a_row_beside_the_form_is_kept_whole() {
        assertThat(kept(read(
                        table(HEADER, OTHER, row("5. Alerteren", "", "")), table(row("Wie", "Organisatie", "Mobiel")))))
                .containsExactly("Wie | Organisatie | Mobiel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N.v.t. zolang de telefoon werkt; anders portofoon",
                "PM. 112 bellen bij spoed",
                "N.v.t. voor 2023, wel vanaf 2024"
            })
    void what_goes_on_behind_such_words_is_an_answer_and_that_is_said(String text) {
        ReadResult result =
                read(table(HEADER, row("5. Alerteren", "", ""), row("4. Terugval procedure", FALLBACK, text)));

        assertThat(answer(result, "techniek.terugvalprocedure.wijze")).isEqualTo(Answer.text(text));
        assertThat(troubles(result)).containsExactly("word.status-not-read");
    }

    @Test
    void the_adopting_region_is_the_first_that_its_line_names() {
        ReadResult result = read(
                table(row("1. Adoptieregio en betrokken regio’s", "> Adoptieregio: Utrecht (tot 2022 Flevoland)")),
                table(HEADER, OTHER));

        assertThat(result.agreement().region()).contains(SafetyRegions.byCode("VR09"));
        assertThat(result.agreement().involvedRegions()).containsExactly(SafetyRegions.byCode("VR09"));
        assertThat(troubles(result)).contains("word.regions-rest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Koppel, groeit door naar structureel", "Koppelprofiel"})
    void the_profile_is_the_one_that_stands_in_front(String text) {
        ReadResult result = read(table(row("3. Samenwerkingsprofiel", text)), table(HEADER, OTHER));

        assertThat(result.agreement().profile()).isEqualTo(CooperationProfile.KOPPEL);
        assertThat(kept(result)).contains(text);
    }

    @Test
    void a_core_task_is_a_word_of_its_own() {
        ReadResult result =
                readWithPartner(table(row("2. Kerntaak", "Dienstverlener (netbeheerder)")), table(HEADER, OTHER));

        assertThat(result.agreement().partner().orElseThrow().coreTask()).contains(CoreTask.DIENSTVERLENER);
    }
}
