package nl.ncw.model.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that a person writes into an agreement is text that every format can hold. */
class PlainTextEverywhereTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    static Stream<Arguments> texts() {
        return Stream.of(
                text("text", written -> new AnswerValue.Text(written).text()),
                text("option", written -> new AnswerValue.Choice(written).option()),
                text("item", written -> AnswerValue.Tick.added(written, "").item()),
                text("note", written -> AnswerValue.Tick.added("Piket", written).note()),
                text(
                        "cells.rechten",
                        written ->
                                AnswerValue.Row.of(Map.of("rechten", written)).at("rechten")),
                text("reason", written -> new Answer.NotApplicable(written).reason()),
                text("action", written -> new Answer.ToBeSettled(written, "", Optional.empty()).action()),
                text("owner", written -> new Answer.ToBeSettled("", written, Optional.empty()).owner()),
                text("name", written -> new SafetyRegion("VR09", written).name()),
                text(
                        "name",
                        written ->
                                CrisisPartner.named(written, CoreTask.BEHEERDER).name()),
                text(
                        "kind",
                        written -> new CrisisPartner("Vitens", Optional.of(CoreTask.BEHEERDER), Optional.of(written))
                                .kind()
                                .orElseThrow()),
                text("name", written -> Contact.named(written).name()),
                text(
                        "function",
                        written -> Contact.named("Jansen").as(written, "").function()),
                text(
                        "organisation",
                        written -> Contact.named("Jansen").as("", written).organisation()),
                text(
                        "telephone",
                        written ->
                                Contact.named("Jansen").reachedAt(written, "").telephone()),
                text(
                        "email",
                        written ->
                                Contact.named("Jansen").reachedAt("", written).email()),
                text("version", written -> new Revision(written, DAY, "Jansen", "Eerste").version()),
                text("author", written -> new Revision("0.1", DAY, written, "Eerste").author()),
                text("change", written -> new Revision("0.1", DAY, "Jansen", written).change()),
                text("name", written -> signatory(written, "Directeur").name()),
                text("function", written -> signatory("Jansen", written).function()),
                text("author", written -> new SetAsideValue(written, Optional.empty(), "x", "iets").author()),
                text("path", written -> new SetAsideValue("region", Optional.empty(), written, "iets").path()),
                text("content", written -> new SetAsideValue("region", Optional.empty(), "x", written).content()),
                text("origin", written -> new UnplacedText(written, "iets").origin()),
                text("content", written -> new UnplacedText("/x", written).content()),
                text("nl", written -> LocalisedText.dutch(written).in(Locale.ROOT)));
    }

    private static Arguments text(String field, UnaryOperator<String> kept) {
        return arguments(field, kept);
    }

    private static Signatory signatory(String name, String function) {
        return Signatory.of(Party.PARTNER, name, function);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void line_ends_are_line_feeds(String field, UnaryOperator<String> kept) {
        assertThat(kept.apply("een\r\ntwee\rdrie")).isEqualTo("een\ntwee\ndrie");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_control_character_is_refused_by_field(String field, UnaryOperator<String> kept) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kept.apply("een\u0001"))
                .withMessage("%s: expected text without U+0001, was \"een\u0001\"", field);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void an_emoji_stays(String field, UnaryOperator<String> kept) {
        assertThat(kept.apply("🚒")).isEqualTo("🚒");
    }
}
