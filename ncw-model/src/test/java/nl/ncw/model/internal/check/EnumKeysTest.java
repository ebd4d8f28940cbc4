package nl.ncw.model.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.catalogue.ObligationSource;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.MeasurementUnit;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The keys stand in files of others, so that they are written out here once more. */
class EnumKeysTest {
    static Stream<Arguments> keys_of_each_enum() {
        return Stream.of(
                keys("status", AgreementStatus::ofKey, "concept", "in-afstemming", "vastgesteld", "beeindigd"),
                keys(
                        "kind",
                        AnswerKind::ofKey,
                        "text",
                        "choice",
                        "choices",
                        "yes-no",
                        "date",
                        "number",
                        "checklist",
                        "table",
                        "matrix",
                        "regions",
                        "contacts"),
                keys(
                        "fact",
                        AgreementFact::ofKey,
                        "adopting-region",
                        "involved-regions",
                        "other-regions",
                        "core-task",
                        "scope",
                        "profile"),
                keys("unit", MeasurementUnit::ofKey, "minutes", "hours", "people", "euros"),
                keys("obligation", Obligation::ofKey, "required", "recommended", "optional", "not-applicable"),
                keys("provenance", ObligationSource::ofKey, "source", "derived"),
                keys("voice", Voice::ofKey, "joint", "region", "partner"),
                keys("voicing", Voicing::ofKey, "joint", "each-party"),
                keys("party", Party::ofKey, "region", "partner"),
                keys("severity", Severity::ofKey, "error", "warning", "info"),
                keys("profile", CooperationProfile::ofKey, "kern", "structureel", "koppel", "stand-by", "ad-hoc"),
                keys("core task", CoreTask::ofKey, "hulpdienst", "beheerder", "dienstverlener", "incidentele-partner"));
    }

    private static Arguments keys(String name, Function<String, Enum<?>> ofKey, String... keys) {
        return arguments(name, ofKey, List.of(keys));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys_of_each_enum")
    void each_constant_is_found_by_its_key(String name, Function<String, Enum<?>> ofKey, List<String> keys) {
        assertThat(keys)
                .allSatisfy(key -> assertThat(EnumKeys.of(ofKey.apply(key))).isEqualTo(key));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys_of_each_enum")
    void no_constant_is_without_a_key_in_this_list(String name, Function<String, Enum<?>> ofKey, List<String> keys) {
        Enum<?> first = ofKey.apply(keys.get(0));

        assertThat(first.getDeclaringClass().getEnumConstants()).hasSameSizeAs(keys);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys_of_each_enum")
    void an_unknown_key_is_refused_with_those_that_there_are(
            String name, Function<String, Enum<?>> ofKey, List<String> keys) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofKey.apply("onbekend"))
                .withMessage("%s: expected one of %s, was \"onbekend\"", name, keys);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys_of_each_enum")
    void a_key_in_capitals_is_no_key(String name, Function<String, Enum<?>> ofKey, List<String> keys) {
        String capitals = ofKey.apply(keys.get(0)).name();

        assertThatIllegalArgumentException().isThrownBy(() -> ofKey.apply(capitals));
    }
}
