package nl.ncw.model.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.difference.AgreementChange;
import nl.ncw.model.internal.snapshot.AgreementSnapshot;

/**
 * Content of the sent agreement that a copy lacks: answers, rows of answers and elements of lists. People remove little of
 * what they were sent; a copy that lacks much was rather made of another agreement, or passed in the place of the sent one.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class MissingContent {
    /**
     * The sent answers of which one may be missing. In a round of a real form, people take out one or two of some fifty
     * answers; a file in the wrong place lacks nearly all of them. A tenth lies well between the two.
     */
    private static final int ANSWERS_FOR_ONE_MISSING = 10;

    private final List<AgreementChange> removals;
    private final long missingAnswers;
    private final long sentAnswers;

    private MissingContent(List<AgreementChange> removals, long missingAnswers, long sentAnswers) {
        this.removals = List.copyOf(removals);
        this.missingAnswers = missingAnswers;
        this.sentAnswers = sentAnswers;
    }

    /** Returns what a copy lacks. Kept texts and set-aside values do not count: they are not agreed. */
    static MissingContent of(AgreementSnapshot sent, AgreementSnapshot copy) {
        List<AgreementChange> removals = new ArrayList<>();
        long answers = 0;
        long missing = 0;
        for (AgreementPath path : AgreementSnapshot.paths(List.of(sent))) {
            Optional<ValueAtPath> before = isCounted(path) ? sent.at(path) : Optional.empty();
            Optional<ValueAtPath> lacking = copy.at(path).isEmpty() ? before : missingRows(before, copy.at(path));
            lacking.ifPresent(value -> removals.add(new AgreementChange(path, lacking, Optional.empty())));
            answers += path.answer().isPresent() ? 1 : 0;
            missing += path.answer().isPresent() && copy.at(path).isEmpty() ? 1 : 0;
        }
        return new MissingContent(removals, missing, answers);
    }

    private static boolean isCounted(AgreementPath path) {
        return switch (path.kind()) {
            case ANSWER -> true;
            case ELEMENT -> {
                Object list = ((AgreementPath.InList) path).list();
                yield !list.equals(AgreementProperties.SET_ASIDE) && !list.equals(AgreementProperties.UNPLACED);
            }
            case FIELD, ORDER -> false;
        };
    }

    private static Optional<ValueAtPath> missingRows(Optional<ValueAtPath> sent, Optional<ValueAtPath> copy) {
        Optional<AnswerRows> before = AnswerRows.of(sent);
        Optional<AnswerRows> after = AnswerRows.of(copy)
                .filter(rows ->
                        before.isPresent() && rows.kind() == before.get().kind());
        return before.flatMap(rows -> after.flatMap(written -> rows.with(missingRows(rows, written))));
    }

    private static List<?> missingRows(AnswerRows sent, AnswerRows copy) {
        Set<Object> written = new HashSet<>(copy.identities());
        List<Object> identities = sent.identities();
        Optional<RowAlignment> alignment = RowAlignment.of(sent, copy);
        return IntStream.range(0, identities.size())
                .filter(index -> alignment
                        .map(found -> found.indices().get(index) == RowAlignment.REMOVED)
                        .orElseGet(() -> !written.contains(identities.get(index))))
                .mapToObj(index -> sent.rows().get(index))
                .toList();
    }

    /**
     * Returns what is missing, each as a removal.
     *
     * @return the removals: of elements of lists, then of answers in the order of their keys; if an answer lacks rows only,
     *     the value before has these rows
     */
    public List<AgreementChange> removals() {
        return removals;
    }

    /**
     * Returns whether nothing is missing.
     *
     * @return whether the copy has all that was sent, as it was or changed
     */
    public boolean isEmpty() {
        return removals.isEmpty();
    }

    /**
     * Returns whether so many answers are missing that the copy is hardly one of the sent agreement.
     *
     * @return whether more than a tenth of the sent answers is missing
     */
    public boolean isSuspect() {
        return missingAnswers * ANSWERS_FOR_ONE_MISSING > sentAnswers;
    }

    @Override
    public String toString() {
        return "%d of %d answers missing, %d removals".formatted(missingAnswers, sentAnswers, removals.size());
    }
}
