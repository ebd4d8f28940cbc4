package nl.ncw.model.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.PathDescriber;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.internal.code.ChangeFindingCode;
import nl.ncw.model.internal.wording.ChangeMessages;
import nl.ncw.model.internal.wording.ValueDescriber;
import nl.ncw.model.text.LocalisedText;

/**
 * Factory of the findings and the history of a merge. Values are shown in full, since two long texts may differ only at
 * their end.
 *
 * @param catalogue the catalogue whose texts name the questions; without it, ids name them
 */
record MergeFindings(Optional<Catalogue> catalogue) {

    /** Returns the finding of an unsettled conflict. */
    Finding conflict(MergeConflict conflict) {
        String asked = isBetweenParties(conflict) ? "choose.parties" : "choose.several";
        return finding(
                ChangeFindingCode.MERGE_CONFLICT,
                conflict,
                changed(conflict),
                ChangeMessages.each(locale -> conflict.versions().stream()
                        .map(version -> ChangeMessages.in(
                                locale, "copy.value", authors(version, locale), value(conflict, version, locale)))
                        .collect(Collectors.joining(" "))),
                ChangeMessages.of(asked));
    }

    /** Returns the finding for the copies whose value was not chosen. */
    Finding notChosen(MergeConflict conflict, ConflictSettlement settlement, MergeConflict.Version rejected) {
        ChangeFindingCode code = rejected.value().isEmpty()
                ? ChangeFindingCode.MERGE_REMOVAL_UNDONE
                : isOrder(conflict) ? ChangeFindingCode.MERGE_OTHER_ORDER : ChangeFindingCode.MERGE_SET_ASIDE;
        return finding(
                code,
                conflict,
                changed(conflict),
                chosen(settlement),
                copies(rejected.copies()),
                ChangeMessages.each(locale -> value(conflict, rejected, locale)));
    }

    /**
     * Returns the history of a value that was not chosen, for each copy that has it. The order of a list is no history: its
     * elements are merged by themselves.
     */
    List<SetAsideValue> setAside(MergeConflict conflict, MergeConflict.Version rejected, Optional<LocalDate> day) {
        return isOrder(conflict) || rejected.value().isEmpty()
                ? List.of()
                : rejected.copies().stream()
                        .map(copy -> new SetAsideValue(
                                copy.key(),
                                day,
                                conflict.path().toString(),
                                value(conflict, rejected, LocalisedText.DUTCH)))
                        .toList();
    }

    private static boolean isOrder(MergeConflict conflict) {
        return conflict.path().kind() == AgreementPath.Kind.ORDER;
    }

    /** Returns whether exactly the two parties have different values, which the messages then name as such. */
    private static boolean isBetweenParties(MergeConflict conflict) {
        return conflict.changedBy().equals(List.of(CopyName.REGION, CopyName.PARTNER));
    }

    private LocalisedText changed(MergeConflict conflict) {
        String key = isBetweenParties(conflict) ? "changed.parties" : "changed.several";
        return ChangeMessages.each(
                locale -> ChangeMessages.in(locale, key, describer(locale).of(conflict.path())));
    }

    private static String authors(MergeConflict.Version version, Locale locale) {
        return version.copies().stream()
                .map(copy -> ValueDescriber.author(copy.key(), locale))
                .collect(Collectors.joining(", "));
    }

    private static LocalisedText chosen(ConflictSettlement settlement) {
        return switch (settlement.kind()) {
            case CHOSEN -> copies(List.of(((ConflictSettlement.Chosen) settlement).copy()));
            case WRITTEN -> ChangeMessages.of("copy.written");
        };
    }

    private static LocalisedText copies(List<CopyName> names) {
        return ChangeMessages.each(locale -> names.stream()
                .map(name -> name.isOther()
                        ? ChangeMessages.in(locale, "copy.other", name)
                        : ChangeMessages.in(locale, "copy." + name))
                .collect(Collectors.joining(", ")));
    }

    private String value(MergeConflict conflict, MergeConflict.Version version, Locale locale) {
        return describer(locale).of(conflict.path(), version.value());
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
                .<Place>map(entry -> entry.place(key.voice()))
                .orElseGet(() -> new Place.AtField(key.toString()));
    }

    private PathDescriber describer(Locale locale) {
        return catalogue.map(known -> PathDescriber.of(known, locale)).orElseGet(() -> PathDescriber.in(locale));
    }
}
