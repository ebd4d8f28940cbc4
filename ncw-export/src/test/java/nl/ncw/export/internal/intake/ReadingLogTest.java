package nl.ncw.export.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.finding.IntakeFindingCode;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.profile.CooperationProfile;
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

    private record Row(String name, int number) implements Location {
        @Override
        public List<Integer> position() {
            return List.of(number);
        }
    }
}
