package nl.ncw.model.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.ncw.fixture.Seeds;
import nl.ncw.model.adoption.AmendedAgreement;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.difference.PathDescriber;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.internal.snapshot.CanonicalValue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of a merge of one to five copies, tried with random copies. A failure names its seed. */
@Tag(Seeds.TAG)
class ManyCopiesLawsTest {
    private static final int BATCHES = 10;
    private static final int SEEDS = Seeds.of(12);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Pattern MARK = Pattern.compile("<\\d+%s\\{0}>");

    static LongStream batches() {
        return LongStream.range(0, BATCHES).map(batch -> batch * SEEDS);
    }

    private static void each(long first, BiConsumer<RandomCopies, String> law) {
        LongStream.range(first, first + SEEDS).forEach(seed -> law.accept(new RandomCopies(seed), "seed " + seed));
    }

    private static AgreementMerge merge(RandomCopies copies) {
        return AgreementMerge.of(copies.sent(), copies.copies());
    }

    /** The names of the copies, and that of what was sent. */
    private static List<CopyName> names(RandomCopies copies) {
        return Stream.concat(Stream.of(CopyName.SENT), copies.copies().keySet().stream())
                .toList();
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void the_order_in_which_the_copies_are_passed_has_no_effect(long first) {
        each(first, (copies, seed) -> {
            AgreementMerge merge = merge(copies);
            AgreementMerge shuffled = AgreementMerge.of(copies.sent(), copies.shuffled());

            assertThat(shuffled.conflicts()).as(seed).isEqualTo(merge.conflicts());
            assertThat(messages(shuffled.findings())).as(seed).isEqualTo(messages(merge.findings()));
            for (CopyName name : names(copies)) {
                MergeResult expected = merge.settle(name, DAY);
                MergeResult actual = shuffled.settle(name, DAY);
                assertThat(actual.agreement()).as("%s, %s", seed, name).isEqualTo(expected.agreement());
                assertThat(actual.setAside()).as("%s, %s", seed, name).isEqualTo(expected.setAside());
                assertThat(messages(actual.findings()))
                        .as("%s, %s", seed, name)
                        .isEqualTo(messages(expected.findings()));
            }
        });
    }

    private static List<String> messages(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + finding.place() + finding.message(Locale.GERMAN))
                .toList();
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void the_only_changed_copy_is_taken_over_whole(long first) {
        each(
                first,
                (copies, seed) -> copies.copies().forEach((name, copy) -> {
                    Map<CopyName, Agreement> one = new LinkedHashMap<>();
                    copies.copies()
                            .keySet()
                            .forEach(other -> one.put(other, other.equals(name) ? copy : copies.sent()));

                    assertThat(AgreementMerge.of(copies.sent(), one).result().map(MergeResult::agreement))
                            .as("%s, %s", seed, name)
                            .contains(AmendedAgreement.of(copies.sent(), copy).agreement());
                }));
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void a_copy_merged_with_itself_is_that_copy(long first) {
        each(first, (copies, seed) -> {
            Agreement copy = copies.copies().values().iterator().next();
            Map<CopyName, Agreement> same = new LinkedHashMap<>();
            copies.copies().keySet().forEach(name -> same.put(name, copy));

            assertThat(AgreementMerge.of(copies.sent(), same).result().map(MergeResult::agreement))
                    .as(seed)
                    .contains(AmendedAgreement.of(copies.sent(), copy).agreement());
        });
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void a_copy_in_which_nobody_wrote_has_no_effect(long first) {
        each(first, (copies, seed) -> {
            Map<CopyName, Agreement> more = new LinkedHashMap<>(copies.copies());
            more.put(CopyName.of("Aaa"), copies.sent());
            AgreementMerge merge = AgreementMerge.of(copies.sent(), more);

            assertThat(merge.conflicts()).as(seed).isEqualTo(merge(copies).conflicts());
            for (CopyName name : names(copies)) {
                assertThat(merge.settle(name).agreement())
                        .as("%s, %s", seed, name)
                        .isEqualTo(merge(copies).settle(name).agreement());
            }
        });
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void each_different_value_of_a_conflict_is_in_the_result_or_in_the_history_with_its_author(long first) {
        each(first, (copies, seed) -> {
            for (CopyName name : names(copies)) {
                MergeResult result = merge(copies).settle(name, DAY);
                for (MergeConflict conflict : merge(copies).conflicts()) {
                    conflict.versions().stream()
                            .filter(version -> !version.value().equals(conflict.in(name)))
                            .flatMap(version -> history(conflict, version))
                            .forEach(expected -> assertThat(result.agreement().setAside())
                                    .as("%s, %s", seed, name)
                                    .contains(expected));
                }
            }
        });
    }

    private static Stream<SetAsideValue> history(MergeConflict conflict, MergeConflict.Version version) {
        Optional<ValueAtPath> value =
                version.value().filter(written -> !(conflict.path() instanceof AgreementPath.OrderOf));
        return value.stream()
                .flatMap(written -> version.copies().stream()
                        .map(copy -> new SetAsideValue(
                                copy.key(),
                                Optional.of(DAY),
                                conflict.path().toString(),
                                PathDescriber.in(Locale.forLanguageTag("nl")).of(conflict.path(), value))));
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void no_text_that_somebody_wrote_is_lost_whatever_is_chosen(long first) {
        each(first, (copies, seed) -> {
            Set<String> written = new TreeSet<>();
            copies.copies().values().forEach(copy -> written.addAll(marks(copy)));
            written.removeAll(marks(copies.sent()));
            for (CopyName name : names(copies)) {
                assertThat(marks(merge(copies).settle(name).agreement()))
                        .as("%s, %s", seed, name)
                        .containsAll(written);
            }
        });
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void nothing_comes_in_that_no_copy_has(long first) {
        each(first, (copies, seed) -> {
            Set<String> known = marks(copies.sent());
            copies.copies().values().forEach(copy -> known.addAll(marks(copy)));
            for (CopyName name : names(copies)) {
                assertThat(known)
                        .as("%s, %s", seed, name)
                        .containsAll(marks(merge(copies).settle(name).agreement()));
            }
        });
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void a_conflict_has_different_values_each_with_those_who_wrote_it(long first) {
        each(
                first,
                (copies, seed) -> assertThat(merge(copies).conflicts()).as(seed).allSatisfy(conflict -> {
                    List<Optional<ValueAtPath>> values = new ArrayList<>(List.of(conflict.sent()));
                    conflict.versions().forEach(version -> values.add(version.value()));
                    assertThat(values).hasSizeGreaterThan(2).doesNotHaveDuplicates();
                    assertThat(conflict.changedBy()).doesNotHaveDuplicates();
                    assertThat(copies.copies())
                            .containsKeys(conflict.changedBy().toArray(CopyName[]::new));
                }));
    }

    private static Set<String> marks(Agreement agreement) {
        String text = AgreementProperties.all().stream()
                        .map(property ->
                                CanonicalValue.of(property.of(agreement)).toString())
                        .collect(Collectors.joining())
                + CanonicalValue.of(agreement.answers());
        return MARK.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
