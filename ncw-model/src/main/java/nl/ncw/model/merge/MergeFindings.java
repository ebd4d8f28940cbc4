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
 * What there is to say of a merge, and what is kept of it. Contents are shown whole: two long texts may differ at their end.
 *
 * @param catalogue the catalogue with the words of the questions, if it is at hand
 */
record MergeFindings(Optional<Catalogue> catalogue) {

    /** A conflict that nobody has settled. */
    Finding conflict(MergeConflict conflict) {
        return finding(
                ChangeFindingCode.MERGE_CONFLICT,
                conflict,
                words(conflict.path()),
                words(conflict, MergeSide.REGION),
                words(conflict, MergeSide.PARTNER));
    }

    /** A settled conflict, seen from a party that was not chosen. */
    Finding notChosen(MergeConflict conflict, MergeSide chosen, MergeSide copy) {
        ChangeFindingCode code = conflict.in(copy).isEmpty()
                ? ChangeFindingCode.MERGE_REMOVAL_UNDONE
                : isOrder(conflict) ? ChangeFindingCode.MERGE_OTHER_ORDER : ChangeFindingCode.MERGE_SET_ASIDE;
        return finding(
                code,
                conflict,
                words(conflict.path()),
                ChangeMessages.of("copy." + chosen.key()),
                ChangeMessages.of("copy." + copy.key()),
                words(conflict, copy));
    }

    /** What a party wrote that was not chosen. An order is no text: what stood in it is all there. */
    Optional<UnplacedText> unplaced(MergeConflict conflict, MergeSide copy) {
        return isOrder(conflict)
                ? Optional.empty()
                : conflict.in(copy)
                        .map(content -> new UnplacedText(
                                copy.key() + ": " + conflict.path(),
                                Stream.of(words(conflict.path()), words(conflict, copy))
                                        .map(words -> words.in(LocalisedText.DUTCH))
                                        .reduce((path, text) -> path + "\n" + text)
                                        .orElseThrow()));
    }

    /** That a party adopted something else than what came of the merge. */
    Optional<Finding> adopted(Agreement settled, Agreement... copies) {
        boolean otherwise = Stream.of(copies)
                .filter(copy -> copy.status() == AgreementStatus.VASTGESTELD)
                .anyMatch(copy -> !terms(copy).equals(terms(settled)));
        return otherwise && settled.status() == AgreementStatus.VASTGESTELD
                ? Optional.of(ChangeFindingCode.MERGE_ADOPTED.at(
                        new Place.AtField(AgreementProperties.STATUS.path()),
                        ChangeMessages.of(ChangeFindingCode.MERGE_ADOPTED.code())))
                : Optional.empty();
    }

    /** What the parties bind themselves to: signatures and history may come in from both sides. */
    private static List<Object> terms(Agreement agreement) {
        return List.of(AgreementProperties.terms(agreement), agreement.answers());
    }

    private static boolean isOrder(MergeConflict conflict) {
        return conflict.path().kind() == AgreementPath.Kind.ORDER;
    }

    private LocalisedText words(AgreementPath path) {
        return ChangeMessages.each(locale -> words(locale).of(path));
    }

    private LocalisedText words(MergeConflict conflict, MergeSide copy) {
        return ChangeMessages.each(locale -> words(locale).of(conflict.path(), conflict.in(copy)));
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

    private PathDescriber words(Locale locale) {
        return catalogue.map(known -> PathDescriber.of(known, locale)).orElseGet(() -> PathDescriber.in(locale));
    }
}
