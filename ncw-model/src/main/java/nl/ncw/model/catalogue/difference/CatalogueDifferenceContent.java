package nl.ncw.model.catalogue.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.text.LocalisedText;

/** Content of a {@link CatalogueDifference}. */
record CatalogueDifferenceContent(
        CatalogueReference older,
        CatalogueReference newer,
        List<Topic> addedTopics,
        List<Topic> removedTopics,
        List<Catalogue.Entry> added,
        List<Catalogue.Entry> removed,
        List<Catalogue.Entry> hidden,
        List<Catalogue.Entry> reshaped,
        List<ObligationChange> obligations,
        List<ConditionChange> conditions,
        List<TextChange> texts)
        implements CatalogueDifference {
    // Copies the lists.
    CatalogueDifferenceContent {
        Checks.notNull(older, "older");
        Checks.notNull(newer, "newer");
        addedTopics = Checks.copy(addedTopics, "added topics");
        removedTopics = Checks.copy(removedTopics, "removed topics");
        added = Checks.copy(added, "added");
        removed = Checks.copy(removed, "removed");
        hidden = Checks.copy(hidden, "hidden");
        reshaped = Checks.copy(reshaped, "reshaped");
        obligations = Checks.copy(obligations, "obligations");
        conditions = Checks.copy(conditions, "conditions");
        texts = Checks.copy(texts, "texts");
    }

    @Override
    public boolean isEmpty() {
        return Stream.of(addedTopics, removedTopics, added, removed, hidden, reshaped, obligations, conditions, texts)
                .allMatch(Collection::isEmpty);
    }

    private static List<Topic> topics(Catalogue catalogue) {
        return catalogue.sections().stream()
                .flatMap(section -> section.topics().stream())
                .toList();
    }

    private static <T> List<T> without(List<T> all, List<T> others, Function<T, Object> id) {
        Set<Object> known = others.stream().map(id).collect(Collectors.toSet());
        return all.stream()
                .filter(element -> !known.contains(id.apply(element)))
                .toList();
    }

    private static List<Pair> pairs(Catalogue older, Catalogue newer) {
        return newer.entries().stream()
                .flatMap(entry -> older.find(entry.question().id()).map(before -> new Pair(before, entry)).stream())
                .toList();
    }

    /**
     * Returns the changed texts of topics and questions in both catalogues. Texts of added and removed ones are left
     * out, since the difference lists those as a whole.
     */
    private static List<TextChange> texts(Catalogue older, Catalogue newer) {
        Map<String, Map<String, LocalisedText>> before = CatalogueTexts.of(older);
        List<TextChange> changes = new ArrayList<>();
        CatalogueTexts.of(newer).forEach((id, after) -> {
            if (before.containsKey(id)) {
                changes.addAll(texts(id, before.get(id), after));
            }
        });
        return changes;
    }

    private static List<TextChange> texts(
            String id, Map<String, LocalisedText> before, Map<String, LocalisedText> after) {
        return Stream.concat(after.keySet().stream(), before.keySet().stream())
                .distinct()
                .map(part -> new TextChange(
                        id, part, Optional.ofNullable(before.get(part)), Optional.ofNullable(after.get(part))))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /** Question in the older and in the newer catalogue. */
    private record Pair(Catalogue.Entry older, Catalogue.Entry newer) {
        boolean isHidden() {
            return older.question().isAsked() && !newer.question().isAsked();
        }

        boolean isReshaped() {
            return !older.topic().id().equals(newer.topic().id())
                    || !AnswerShape.of(older.question()).equals(AnswerShape.of(newer.question()));
        }

        Optional<ConditionChange> condition() {
            return Optional.of(new ConditionChange(
                            newer.question().id(),
                            older.question().condition(),
                            newer.question().condition()))
                    .filter(change -> !change.before().equals(change.after()));
        }

        Stream<ObligationChange> obligations() {
            Set<CooperationProfile> profiles =
                    new TreeSet<>(older.question().header().obligations().keySet());
            profiles.addAll(newer.question().header().obligations().keySet());
            QuestionId id = newer.question().id();
            return profiles.stream()
                    .map(profile -> new ObligationChange(
                            id,
                            profile,
                            older.question().obligation(profile),
                            newer.question().obligation(profile)))
                    .filter(change -> change.before() != change.after());
        }
    }

    static CatalogueDifference between(Catalogue older, Catalogue newer) {
        List<Pair> pairs = pairs(older, newer);
        List<Pair> hidden = pairs.stream().filter(Pair::isHidden).toList();
        return new CatalogueDifferenceContent(
                older.reference(),
                newer.reference(),
                without(topics(newer), topics(older), Topic::id),
                without(topics(older), topics(newer), Topic::id),
                without(
                        newer.entries(),
                        older.entries(),
                        entry -> entry.question().id()),
                without(
                        older.entries(),
                        newer.entries(),
                        entry -> entry.question().id()),
                hidden.stream().map(Pair::newer).toList(),
                pairs.stream().filter(Pair::isReshaped).map(Pair::newer).toList(),
                pairs.stream()
                        .filter(pair -> !hidden.contains(pair))
                        .flatMap(Pair::obligations)
                        .toList(),
                pairs.stream().flatMap(pair -> pair.condition().stream()).toList(),
                texts(older, newer));
    }

    @Override
    public String toString() {
        return "%s to %s, %d added, %d removed".formatted(older, newer, added.size(), removed.size());
    }
}
