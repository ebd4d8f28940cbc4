package nl.ncw.catalogue;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.ncw.fixture.json.EditedJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake in the questions or rules is reported with the file, the JSON pointer of the place, and the reason. */
class MalformedProfileAdviceTest {
    private static final EditedJson WHOLE = BundledJson.of(BundledJson.ADVICE);
    private static final String RULE = WHOLE.at("id", "coupling-wanted");

    static Stream<Arguments> mistakes() {
        return Stream.of(
                set("/remark", "\"x\"", "expected one of the fields [$schema, order, questions, rules], was \"x\""),
                set("/questions/1/id", "\"own-picture\"", "expected an id that is not taken, was \"own-picture\""),
                set("/questions/0/id", "\"core-task\"", "expected an id that is not taken, was \"core-task\""),
                set("/questions/0/remark", "\"x\"", "expected one of the fields [id, options, text], was \"x\""),
                at("/questions/0", WHOLE.with("/questions/0/options", "[]"), "options: expected two at least, was 0"),
                at("/questions/0", WHOLE.without("/questions/0/text"), "expected a field \"text\""),
                set(RULE + "/when", "{}", "expected at least one condition, was {}"),
                set(
                        RULE + "/when/tool",
                        "[\"yes\"]",
                        "expected a condition on core-task or one of"
                                + " [own-picture, frequency, information-manager, technology], was [\"yes\"]"),
                set(RULE + "/when/technology", "[]", "expected at least one, was []"),
                set(
                        RULE + "/when/technology/0",
                        "\"radio\"",
                        "expected one of [coupling, shared-tool, neither], was \"radio\""),
                set(RULE + "/when/technology/1", "\"coupling\"", "expected each once, was \"coupling\""),
                set(RULE + "/when/core-task", "\"beheerder\"", "expected an array, was \"beheerder\""),
                at(
                        RULE + "/when/core-task/0",
                        WHOLE.with(RULE + "/when/core-task", "[\"boer\"]"),
                        "core task: expected one of"
                                + " [hulpdienst, beheerder, dienstverlener, incidentele-partner], was \"boer\""),
                set(
                        RULE + "/scores/los",
                        "1",
                        "profile: expected one of [kern, structureel, koppel, stand-by, ad-hoc], was \"los\""),
                set(RULE + "/scores/koppel", "1.5", "expected a whole number, was 1.5"),
                at(
                        RULE,
                        WHOLE.with(RULE + "/scores/koppel", "0"),
                        "scores.koppel: expected a number from -99 to 99 but 0, was 0"),
                at(
                        "",
                        WHOLE.with("/rules/0/id", "\"coupling-wanted\""),
                        "rules: expected each once, was \"coupling-wanted\" twice"),
                at("", WHOLE.with("/order", "[\"kern\"]"), "order: expected each of the 5 profiles, was [kern]"));
    }

    private static Arguments set(String pointer, String json, String reason) {
        return at(pointer, WHOLE.with(pointer, json), reason);
    }

    private static Arguments at(String pointer, EditedJson broken, String reason) {
        return arguments(named(pointer + ": " + reason, broken.text()), pointer, reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_is_reported_with_its_place_and_the_reason(String json, String pointer, String reason) {
        assertThatExceptionOfType(MalformedCatalogueException.class)
                .isThrownBy(() -> ProfileAdviserReader.read(
                        "my.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .withMessage("my.json#%s: %s", pointer, reason);
    }
}
