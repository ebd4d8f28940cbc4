package nl.ncw.model.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.ncw.fixture.Seeds;
import nl.ncw.model.adoption.AmendedAgreement;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.difference.AgreementChange;
import nl.ncw.model.difference.AgreementDifference;
import nl.ncw.model.difference.PathDescriber;
import nl.ncw.model.internal.snapshot.CanonicalValue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of a merge, tried with random copies. A failure names its seed. */
@Tag(Seeds.TAG)
class MergeLawsTest {
    private static final int BATCHES = 10;
    private static final int SEEDS = Seeds.of(35);
    private static final List<CopyName> PARTIES = List.of(CopyName.SENT, CopyName.REGION, CopyName.PARTNER);
    private static final Pattern MARK = Pattern.compile("<\\d+%s\\{0}>");

    static LongStream batches() {
        return LongStream.range(0, BATCHES).map(batch -> batch * SEEDS);
    }

    private static void each(long first, BiConsumer<RandomCopies, String> law) {
        LongStream.range(first, first + SEEDS).forEach(seed -> law.accept(new RandomCopies(seed), "seed " + seed));
    }

    private static AgreementMerge merge(RandomCopies copies) {
        return AgreementMerge.of(copies.sent(), copies.region(), copies.partner());
    }

    private static Optional<Agreement> merged(Agreement sent, Agreement region, Agreement partner) {
        return AgreementMerge.of(sent, region, partner).result().map(MergeResult::agreement);
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void what_one_party_changed_alone_is_taken_over_whole(long first) {
        each(first, (copies, seed) -> {
            assertThat(merged(copies.sent(), copies.region(), copies.sent()))
                    .as(seed)
                    .contains(held(copies.sent(), copies.region()));
            assertThat(merged(copies.sent(), copies.sent(), copies.partner()))
                    .as(seed)
                    .contains(held(copies.sent(), copies.partner()));
        });
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void what_both_parties_changed_alike_is_one_change(long first) {
        each(
                first,
                (copies, seed) -> assertThat(merged(copies.sent(), copies.region(), copies.region()))
                        .as(seed)
                        .contains(held(copies.sent(), copies.region())));
    }

    /** A copy as a merge gives it: taken back from adoption if nobody adopted what it says. */
    private static Agreement held(Agreement sent, Agreement copy) {
        return AmendedAgreement.of(sent, copy).agreement();
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void no_text_of_either_party_is_lost_whatever_is_chosen(long first) {
        each(first, (copies, seed) -> {
            Set<String> written = marks(copies.region());
            written.addAll(marks(copies.partner()));
            // What one party left as it was, the other may have taken out.
            Set<String> takenOut = marks(copies.sent());
            takenOut.removeIf(mark -> marks(copies.region()).contains(mark)
                    && marks(copies.partner()).contains(mark));
            written.removeAll(takenOut);
            for (CopyName copy : PARTIES) {
                assertThat(marks(merge(copies).settle(copy).agreement()))
                        .as("%s, %s", seed, copy)
                        .containsAll(written);
            }
        });
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void nothing_comes_in_that_no_copy_has(long first) {
        each(first, (copies, seed) -> {
            Set<String> written = marks(copies.region());
            written.addAll(marks(copies.partner()));
            assertThat(written)
                    .as(seed)
                    .containsAll(marks(merge(copies).settle(CopyName.PARTNER).agreement()));
        });
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void a_conflict_is_what_both_parties_changed_each_into_something_else(long first) {
        each(
                first,
                (copies, seed) -> assertThat(merge(copies).conflicts())
                        .as(seed)
                        .allSatisfy(conflict -> assertThat(
                                        PARTIES.stream().map(conflict::in).toList())
                                .doesNotHaveDuplicates()));
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void changes_to_different_things_are_no_conflict(long first) {
        each(first, (copies, seed) -> {
            Set<String> both = things(AgreementDifference.between(copies.sent(), copies.region()));
            both.retainAll(things(AgreementDifference.between(copies.sent(), copies.partner())));

            assertThat(merge(copies).conflicts())
                    .as(seed)
                    .allSatisfy(conflict -> assertThat(both).contains(thing(conflict.path())));
        });
    }

    private static Set<String> things(AgreementDifference difference) {
        return difference.changes().stream()
                .map(change -> thing(change.path()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Namesakes are one thing, and so is all that there is to a partner. */
    private static String thing(AgreementPath path) {
        return path.toString().replaceAll("]\\[\\d+]$", "]").replaceAll("^partner\\..*", "partner");
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void an_answer_is_that_of_the_party_that_changed_it_or_the_one_chosen(long first) {
        each(first, (copies, seed) -> {
            for (CopyName copy : PARTIES) {
                Map<AnswerKey, Answer> expected = expectedAnswers(copies, copy);
                Map<AnswerKey, Answer> settled =
                        new HashMap<>(merge(copies).settle(copy).settled().answers());
                joined(merge(copies)).forEach(key -> {
                    settled.remove(key);
                    expected.remove(key);
                });
                assertThat(settled).as("%s, %s", seed, copy).isEqualTo(expected);
            }
        });
    }

    /** The answers that have the rows of both copies. */
    private static List<AnswerKey> joined(AgreementMerge merge) {
        return merge.joinedRows().keySet().stream()
                .map(path -> path.answer().orElseThrow())
                .toList();
    }

    private static Map<AnswerKey, Answer> expectedAnswers(RandomCopies copies, CopyName chosen) {
        Map<CopyName, Agreement> all = Map.of(
                CopyName.SENT, copies.sent(), CopyName.REGION, copies.region(), CopyName.PARTNER, copies.partner());
        return all.values().stream()
                .flatMap(agreement -> agreement.answers().keySet().stream())
                .distinct()
                .flatMap(key -> {
                    Function<CopyName, Optional<Answer>> in =
                            copy -> Optional.ofNullable(all.get(copy).answers().get(key));
                    boolean regionWrote = !in.apply(CopyName.REGION).equals(in.apply(CopyName.SENT));
                    boolean partnerWrote = !in.apply(CopyName.PARTNER).equals(in.apply(CopyName.SENT));
                    boolean alike = in.apply(CopyName.REGION).equals(in.apply(CopyName.PARTNER));
                    CopyName from = regionWrote && partnerWrote && !alike
                            ? chosen
                            : regionWrote ? CopyName.REGION : CopyName.PARTNER;
                    return in.apply(from).stream().map(answer -> Map.entry(key, answer));
                })
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void both_sides_of_a_conflict_are_found_again_whatever_is_chosen(long first) {
        each(first, (copies, seed) -> {
            for (CopyName copy : PARTIES) {
                Set<String> found = marks(merge(copies).settle(copy).agreement());
                assertThat(merge(copies).conflicts())
                        .as("%s, %s", seed, copy)
                        .filteredOn(conflict -> !(conflict.path() instanceof AgreementPath.OrderOf))
                        .allSatisfy(conflict -> assertThat(found)
                                .containsAll(marks(CanonicalValue.of(conflict.in(CopyName.REGION))
                                        .toString()))
                                .containsAll(marks(CanonicalValue.of(conflict.in(CopyName.PARTNER))
                                        .toString())));
            }
        });
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void the_copies_can_change_sides(long first) {
        each(first, (copies, seed) -> {
            AgreementMerge merge = merge(copies);
            AgreementMerge mirrored = AgreementMerge.of(copies.sent(), copies.partner(), copies.region());

            assertThat(sides(mirrored, CopyName.PARTNER, CopyName.REGION))
                    .as(seed)
                    .containsExactlyInAnyOrderElementsOf(sides(merge, CopyName.REGION, CopyName.PARTNER));
            assertThat(joined(mirrored)).as(seed).isEqualTo(joined(merge));
            assertThat(unordered(mirrored.settle(CopyName.PARTNER).settled()))
                    .as(seed)
                    .isEqualTo(unordered(merge.settle(CopyName.REGION).settled()));
        });
    }

    private static List<List<Object>> sides(AgreementMerge merge, CopyName one, CopyName other) {
        return merge.conflicts().stream()
                .filter(conflict -> !(conflict.path() instanceof AgreementPath.OrderOf))
                .map(conflict -> List.<Object>of(conflict.sent(), conflict.in(one), conflict.in(other)))
                .toList();
    }

    /** The content of an agreement, with each list in an order of no meaning: what both add stands in the order of the sides. */
    private static List<Object> unordered(Agreement agreement) {
        List<Object> content = new ArrayList<>(List.of(
                agreement.profile(),
                agreement.id(),
                agreement.region(),
                agreement.partner(),
                agreement.status(),
                agreement.validity(),
                agreement.answers().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, answer -> unordered(answer.getValue())))));
        AgreementProperties.lists().stream()
                .map(list -> list.of(agreement).stream()
                        .collect(Collectors.groupingBy(element -> (Object) element, Collectors.counting())))
                .forEach(content::add);
        return content;
    }

    private static Object unordered(Answer answer) {
        return answer.given().orElse(null) instanceof AnswerValue.Table table ? new HashSet<>(table.rows()) : answer;
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void what_is_chosen_is_what_stands_in_the_settled_agreement(long first) {
        each(first, (copies, seed) -> {
            Map<CopyName, Agreement> chosen = Map.of(
                    CopyName.SENT, copies.sent(), CopyName.REGION, copies.region(), CopyName.PARTNER, copies.partner());
            chosen.forEach((copy, agreement) -> {
                Agreement settled = merge(copies).settle(copy).settled();
                assertThat(merge(copies).conflicts())
                        .as("%s, %s", seed, copy)
                        .allSatisfy(conflict -> assertStandsIn(settled, agreement, conflict.path(), conflict.in(copy)));
            });
        });
    }

    private static void assertStandsIn(
            Agreement settled, Agreement chosen, AgreementPath path, Optional<ValueAtPath> content) {
        if (path instanceof AgreementPath.OfAnswer answer) {
            assertThat(settled.answers().get(answer.key()))
                    .isEqualTo(chosen.answers().get(answer.key()));
        } else if (path.equals(new AgreementPath.OfField(AgreementProperties.PARTNER))) {
            assertThat(settled.partner()).isEqualTo(chosen.partner());
        } else if (path.equals(new AgreementPath.OfField(AgreementProperties.STATUS))) {
            assertThat(settled.status()).isIn(chosen.status(), AgreementStatus.IN_AFSTEMMING);
        } else if (path instanceof AgreementPath.OfField) {
            assertThat(AgreementDifference.between(chosen, settled).at(path)).isEmpty();
        } else if (path instanceof AgreementPath.InList element) {
            List<Object> elements = List.copyOf(element.list().of(settled));
            assertThat(elements)
                    .containsAll(content.map(ValueAtPath::value).stream().toList());
        }
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void there_is_a_difference_if_and_only_if_agreements_are_not_equal(long first) {
        each(first, (copies, seed) -> {
            for (Agreement other : List.of(copies.region(), copies.partner())) {
                assertThat(AgreementDifference.between(copies.sent(), other).isEmpty())
                        .as(seed)
                        .isEqualTo(copies.sent().equals(other));
            }
            assertThat(AgreementDifference.between(copies.region(), copies.region())
                            .changes())
                    .as(seed)
                    .isEmpty();
        });
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("batches")
    void a_difference_shows_each_text_that_came_and_each_that_went(long first) {
        each(first, (copies, seed) -> {
            AgreementDifference difference = AgreementDifference.between(copies.sent(), copies.region());
            Set<String> came = marks(copies.region());
            came.removeAll(marks(copies.sent()));
            Set<String> went = marks(copies.sent());
            went.removeAll(marks(copies.region()));

            assertThat(marks(shown(difference, AgreementChange::after)))
                    .as(seed)
                    .containsAll(came);
            assertThat(marks(shown(difference, AgreementChange::before)))
                    .as(seed)
                    .containsAll(went);
        });
    }

    private static String shown(AgreementDifference difference, Function<AgreementChange, Optional<ValueAtPath>> side) {
        PathDescriber words = PathDescriber.in(Locale.GERMAN);
        return difference.changes().stream()
                .map(change -> words.of(change.path(), side.apply(change)))
                .collect(Collectors.joining());
    }

    private static Set<String> marks(Agreement agreement) {
        return marks(AgreementProperties.all().stream()
                        .map(property ->
                                CanonicalValue.of(property.of(agreement)).toString())
                        .collect(Collectors.joining())
                + CanonicalValue.of(agreement.answers()));
    }

    private static Set<String> marks(String text) {
        return MARK.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
