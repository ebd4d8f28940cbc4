package nl.ncw.model.merge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.PathDescriber;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.internal.code.ChangeFindingCode;
import nl.ncw.model.internal.wording.ChangeMessages;
import nl.ncw.model.text.LocalisedText;

/**
 * Factory of the findings and the kept texts of a merge. Values are shown in full, since two long texts may differ only at
 * their end.
 *
 * @param catalogue the catalogue whose texts name the questions; without it, ids name them
 */
record MergeFindings(Optional<Catalogue> catalogue) {

    /** Returns the finding of an unsettled conflict. */
    Finding conflict(MergeConflict conflict) {
        return finding(
                ChangeFindingCode.MERGE_CONFLICT,
                conflict,
                nameOf(conflict.path()),
                valueIn(conflict, MergeSide.REGION),
                valueIn(conflict, MergeSide.PARTNER));
    }

    /** Returns the finding for a party whose value was not chosen. */
    Finding notChosen(MergeConflict conflict, MergeSide chosen, MergeSide rejected) {
        ChangeFindingCode code = conflict.in(rejected).isEmpty()
                ? ChangeFindingCode.MERGE_REMOVAL_UNDONE
                : isOrder(conflict) ? ChangeFindingCode.MERGE_OTHER_ORDER : ChangeFindingCode.MERGE_SET_ASIDE;
        return finding(
                code,
                conflict,
                nameOf(conflict.path()),
                ChangeMessages.of("copy." + chosen.key()),
                ChangeMessages.of("copy." + rejected.key()),
                valueIn(conflict, rejected));
    }

    /**
     * Returns the kept text for a value that was not chosen. The order of a list is not kept: its elements are merged by
     * themselves.
     */
    Optional<UnplacedText> unplaced(MergeConflict conflict, MergeSide rejected) {
        return isOrder(conflict)
                ? Optional.empty()
                : conflict.in(rejected)
                        .map(value -> new UnplacedText(
                                rejected.key() + ": " + conflict.path(),
                                Stream.of(nameOf(conflict.path()), valueIn(conflict, rejected))
                                        .map(text -> text.in(LocalisedText.DUTCH))
                                        .reduce((name, shown) -> name + "\n" + shown)
                                        .orElseThrow()));
    }

    /** Returns the finding that a party adopted other terms than those of the result, which claims to be adopted. */
    Optional<Finding> otherTermsAdopted(Agreement settled, Agreement... copies) {
        boolean otherTerms = Stream.of(copies)
                .filter(copy -> copy.status() == AgreementStatus.VASTGESTELD)
                .anyMatch(copy -> !terms(copy).equals(terms(settled)));
        return otherTerms && settled.status() == AgreementStatus.VASTGESTELD
                ? Optional.of(ChangeFindingCode.MERGE_ADOPTED.at(
                        new Place.AtField(AgreementProperties.STATUS.path()),
                        ChangeMessages.of(ChangeFindingCode.MERGE_ADOPTED.code())))
                : Optional.empty();
    }

    /** Returns what the parties bind themselves to. Signatures and history are not in it: both parties may add to them. */
    private static List<Object> terms(Agreement agreement) {
        return List.of(AgreementProperties.terms(agreement), agreement.answers());
    }

    private static boolean isOrder(MergeConflict conflict) {
        return conflict.path().kind() == AgreementPath.Kind.ORDER;
    }

    private LocalisedText nameOf(AgreementPath path) {
        return ChangeMessages.each(locale -> describer(locale).of(path));
    }

    private LocalisedText valueIn(MergeConflict conflict, MergeSide side) {
        return ChangeMessages.each(locale -> describer(locale).of(conflict.path(), conflict.in(side)));
    }

    private Finding finding(ChangeFindingCode code, MergeConflict conflict, Object... words) {
        Place place = conflict.path()
                .answer()
                .map(this::place)
                .orElseGet(() -> new Place.AtField(conflict.path().toString()));
        return code.at(place, ChangeMessages.of(code.code(), words));
    }

    private Place place(AnswerKey key) {
        return catalogue
                .flatMap(known -> known.find(key.question()))
                .<Place>map(entry ->
                        new Place.AtAnswer(entry.section().id(), entry.topic().id(), key.question(), key.voice()))
                .orElseGet(() -> new Place.AtField(key.toString()));
    }

    private PathDescriber describer(Locale locale) {
        return catalogue.map(known -> PathDescriber.of(known, locale)).orElseGet(() -> PathDescriber.in(locale));
    }
}
