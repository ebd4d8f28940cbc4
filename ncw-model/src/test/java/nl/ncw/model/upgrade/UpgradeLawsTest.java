package nl.ncw.model.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.ncw.fixture.Seeds;
import nl.ncw.model.adoption.AmendedAgreement;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.internal.snapshot.CanonicalValue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of an upgrade, tried with random catalogues, changes and agreements. A failure names its seed. */
@Tag(Seeds.TAG)
class UpgradeLawsTest {
    private static final int BATCHES = 10;
    private static final int SEEDS = Seeds.of(50);

    static LongStream batches() {
        return LongStream.range(0, BATCHES).map(batch -> batch * SEEDS);
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void whatever_changes_every_answer_is_found_again(long first) {
        LongStream.range(first, first + SEEDS).forEach(seed -> {
            RandomUpgrades upgrades = new RandomUpgrades(seed);
            UpgradeResult result = upgrades.versions().upgrade(upgrades.agreement());

            List<String> places = Stream.concat(
                            result.agreement().answers().values().stream()
                                    .map(answer -> CanonicalValue.of(answer).toString()),
                            result.agreement().unplaced().stream().map(UnplacedText::content))
                    .toList();
            upgrades.marks()
                    .forEach((key, marks) -> assertThat(places)
                            .as("seed %d, %s", seed, key)
                            .anyMatch(place -> marks.stream().allMatch(place::contains)));
        });
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void every_answer_stays_where_it_was_or_its_move_is_told(long first) {
        LongStream.range(first, first + SEEDS).forEach(seed -> {
            RandomUpgrades upgrades = new RandomUpgrades(seed);
            UpgradeResult result = upgrades.versions().upgrade(upgrades.agreement());

            Agreement after = result.agreement();
            Set<AnswerKey> places = new TreeSet<>(upgrades.agreement().answers().keySet());
            result.moves().forEach(move -> places.remove(move.from()));
            result.moves().stream().map(AnswerMove::to).forEach(to -> to.ifPresent(places::add));
            assertThat(after.answers().keySet()).as("seed %d", seed).isEqualTo(places);
        });
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void everything_that_is_kept_is_told_at_its_place(long first) {
        LongStream.range(first, first + SEEDS).forEach(seed -> {
            RandomUpgrades upgrades = new RandomUpgrades(seed);
            UpgradeResult result = upgrades.versions().upgrade(upgrades.agreement());

            List<UnplacedText> kept = result.agreement().unplaced();
            assertThat(kept.subList(0, 1)).isEqualTo(upgrades.agreement().unplaced());
            assertThat(result.findings().stream().map(Finding::place).map(Object::toString))
                    .as("seed %d", seed)
                    .containsAll(LongStream.range(1, kept.size())
                            .mapToObj(index -> "unplaced[" + index + "]")
                            .toList());
        });
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void nothing_but_answers_changes_and_twice_is_as_good_as_once(long first) {
        LongStream.range(first, first + SEEDS).forEach(seed -> {
            RandomUpgrades upgrades = new RandomUpgrades(seed);
            Agreement before = upgrades.agreement();
            Agreement after = upgrades.versions().upgrade(before).agreement();

            // An adopted agreement is under discussion again, and its signatures are history.
            Agreement moved = before.with(
                    AgreementProperties.CATALOGUE, upgrades.versions().newest().reference());
            assertThat(stripped(after))
                    .as("seed %d", seed)
                    .isEqualTo(stripped(AmendedAgreement.of(before, moved).agreement()));
            assertThat(upgrades.versions().upgrade(after).agreement()).isEqualTo(after);
            assertThat(new RandomUpgrades(seed).agreement()).isEqualTo(before);
        });
    }

    /** The agreement without its answers, and without what was kept of them. */
    private static Agreement stripped(Agreement agreement) {
        return agreement
                .replacingAnswers(Map.of())
                .with(AgreementProperties.UNPLACED, agreement.unplaced().subList(0, 1));
    }
}
