package nl.ncw.export.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.finding.IntakeFindingCode;
import nl.ncw.export.internal.finding.RefusalCode;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;

class ReadingLogTest {
    private static final Agreement DRAFT = Agreement.draft(
            new CatalogueReference("netcentrische-samenwerking", new SemanticVersion(1, 0, 0)),
            CooperationProfile.STRUCTUREEL);

    private final ReadingLog log =
            new ReadingLog(FindingCodeFamily.WORD, new MessageBundle("nl.ncw.export.word.messages"));

    @Test
    void findings_come_in_the_order_of_positions_and_those_about_the_file_first() {
        log.say(IntakeFindingCode.PICTURE, new Row("B", 2));
        log.say(IntakeFindingCode.PICTURE, new Row("A", 1));
        log.say(IntakeFindingCode.SENT_MISSING, Location.FILE);

        assertThat(places()).containsExactly("", "A", "B");
    }

    @Test
    void a_place_without_a_position_comes_where_it_is_first_met() {
        log.meet(Location.named("second"));
        log.say(IntakeFindingCode.PICTURE, "third");
        log.say(IntakeFindingCode.PICTURE, "second");

        assertThat(places()).containsExactly("second", "third");
    }

    @Test
    void content_is_kept_with_the_name_of_its_place_in_one_line() throws UnreadableAgreementException {
        log.keep(IntakeFindingCode.OUTSIDE, "a\nplace", "content", "content");

        assertThat(log.kept()).containsExactly(new UnplacedText("a\\u000aplace", "content"));
    }

    @Test
    void texts_beside_each_other_are_kept_as_one() throws UnreadableAgreementException {
        UnrecognisedContent unrecognised = new UnrecognisedContent(log, "\n");
        unrecognised.text(Location.named("here"), "one");
        unrecognised.text(Location.named("here"), "two");
        unrecognised.text(Location.named("there"), "three");
        unrecognised.flush();

        assertThat(log.kept())
                .containsExactly(new UnplacedText("here", "one\ntwo"), new UnplacedText("there", "three"));
    }

    @Test
    void positions_are_compared_number_by_number_and_shorter_ones_come_first() {
        log.say(IntakeFindingCode.PICTURE, new Cell("C", List.of(2, 10)));
        log.say(IntakeFindingCode.PICTURE, new Cell("B", List.of(2, 9)));
        log.say(IntakeFindingCode.PICTURE, new Cell("A", List.of(2)));

        assertThat(places()).containsExactly("A", "B", "C");
    }

    @Test
    void a_place_has_the_position_at_which_it_is_first_met() {
        assertThat(log.meet(new Cell("a\nplace", List.of(3)))).isEqualTo("a\\u000aplace");
        log.say(IntakeFindingCode.PICTURE, new Cell("other", List.of(2)));
        log.say(IntakeFindingCode.PICTURE, new Cell("a\nplace", List.of(1)));

        assertThat(places()).containsExactly("other", "a\\u000aplace");
    }

    @Test
    void a_result_has_the_findings_of_others_too_and_what_was_kept_and_sent() throws UnreadableAgreementException {
        log.keep(IntakeFindingCode.PICTURE, "there", "content");
        Finding other = log.findings().get(0).at(new Place.InFile("here"));
        log.meet(Location.named("here"));

        ReadResult result = log.result(DRAFT, List.of(other), Optional.of(DRAFT));

        assertThat(result.findings()).hasSize(2);
        assertThat(result.agreement().unplaced()).hasSize(1);
        assertThat(result.sent()).contains(DRAFT);
    }

    @Test
    void a_message_may_be_given_whole() {
        log.add(IntakeFindingCode.PICTURE, new Cell("A", List.of(1)), LocalisedText.dutch("Zo is het."));

        assertThat(log.findings())
                .extracting(finding -> finding.text())
                .containsExactly(LocalisedText.dutch("Zo is het."));
        assertThat(places()).containsExactly("A");
    }

    @Test
    void more_findings_than_any_form_has_are_refused() throws UnreadableAgreementException {
        for (int number = 0; number < ReadingLog.MAXIMUM_FINDINGS; number++) {
            log.requireRoom(Location.FILE);
            log.say(IntakeFindingCode.PICTURE, Location.FILE);
        }

        assertThatThrownBy(() -> log.requireRoom(Location.named("here")))
                .isInstanceOf(UnreadableAgreementException.class)
                .hasMessageContaining("here");
    }

    @Test
    void a_refusal_may_have_a_cause() {
        IllegalStateException cause = new IllegalStateException();

        assertThat(log.refusal(RefusalCode.NO_AGREEMENT, Location.named("here"), cause, "no-form"))
                .hasCause(cause);
    }

    @Test
    void texts_are_shown_without_the_question_before_them() throws UnreadableAgreementException {
        UnrecognisedContent unrecognised = new UnrecognisedContent(log, " | ");
        unrecognised.text(Location.named("here"), "question one", "one");
        unrecognised.text(Location.named("here"), "question two", "two");
        unrecognised.text(Location.named("here"), "question", "");
        unrecognised.flush();
        unrecognised.flush();

        assertThat(log.findings()).hasSize(1);
        assertThat(log.findings().get(0).text().in(Locale.ENGLISH)).contains("\"one | two\"");
        assertThat(log.kept()).containsExactly(new UnplacedText("here", "question one | question two | question"));
    }

    @Test
    void texts_in_another_place_are_shown_on_their_own() throws UnreadableAgreementException {
        UnrecognisedContent unrecognised = new UnrecognisedContent(log, " | ");
        unrecognised.text(Location.named("here"), "one");
        unrecognised.text(Location.named("there"), "two");
        unrecognised.flush();

        assertThat(log.findings())
                .extracting(finding -> finding.text().in(Locale.ENGLISH))
                .satisfiesExactly(
                        here -> assertThat(here).contains("\"one\""),
                        there -> assertThat(there).contains("\"two\""));
    }

    @Test
    void notes_are_kept_with_their_author() throws UnreadableAgreementException {
        UnrecognisedContent unrecognised = new UnrecognisedContent(log, "\n");
        unrecognised.note(IntakeFindingCode.COMMENT, Location.named("here"), "Anna", "text");
        unrecognised.note(IntakeFindingCode.LINK, Location.named("here"), "link");
        unrecognised.unread(IntakeFindingCode.PICTURE, Location.named("here"));

        assertThat(log.kept())
                .containsExactly(new UnplacedText("here", "Anna: text"), new UnplacedText("here", "link"));
        assertThat(log.findings())
                .extracting(Finding::code)
                .containsExactly("word.comment", "word.link", "word.picture");
    }

    @Test
    void a_named_location_is_beside_itself_alone() {
        assertThat(Location.named("a").isBeside(Location.named("a"))).isTrue();
        assertThat(Location.named("a").isBeside(Location.named("b"))).isFalse();
        assertThat(Location.named("a").upTo(Location.named("b"))).isEqualTo("a");
        assertThat(Location.named("a").position()).isEmpty();
    }

    @Test
    void more_content_than_any_form_holds_is_refused() throws UnreadableAgreementException {
        for (int number = 0; number < ReadingLog.MAXIMUM_KEPT; number++) {
            log.keep(IntakeFindingCode.OUTSIDE, "here", "content", "content");
        }

        assertThatThrownBy(() -> log.keep(IntakeFindingCode.OUTSIDE, "here", "content", "content"))
                .isInstanceOf(UnreadableAgreementException.class);
    }

    private List<String> places() {
        ReadResult result = log.result(DRAFT, List.of(), Optional.empty());
        return result.findings().stream()
                .map(finding -> finding.place().toString())
                .toList();
    }

    private record Cell(String name, List<Integer> position) implements Location {}

    private record Row(String name, int number) implements Location {
        @Override
        public List<Integer> position() {
            return List.of(number);
        }
    }
}
