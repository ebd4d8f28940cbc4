package nl.ncw.model.overlay;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.internal.check.EnumKeys;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.DistinctLabels;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;

/** Applies one edit to a catalogue, or refuses it. */
final class EditApplier {
    private final Catalogue catalogue;

    private EditApplier(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static Catalogue of(OverlayEdit edit, Catalogue catalogue) {
        EditApplier laying = new EditApplier(catalogue);
        return switch (edit.kind()) {
            case ADD_TOPIC -> laying.add((OverlayEdit.AddTopic) edit);
            case ADD_QUESTION -> laying.add((OverlayEdit.AddQuestion) edit);
            case TIGHTEN -> laying.tighten((OverlayEdit.Tighten) edit);
            case REWORD_TOPIC -> laying.reword((OverlayEdit.RewordTopic) edit);
            case REWORD_QUESTION -> laying.reword((OverlayEdit.RewordQuestion) edit);
            case HIDE -> laying.hide(((OverlayEdit.Hide) edit).question());
        };
    }

    private Catalogue add(OverlayEdit.AddTopic add) {
        Topic topic = add.topic();
        PartReplacement.topics(catalogue)
                .filter(known -> known.id().equals(topic.id()))
                .forEach(known -> refuseTaken("topic", known.id()));
        topic.questions().forEach(this::requireNew);
        Topic covering = topic.withQuestions(
                topic.questions().stream().map(this::covering).toList());
        return PartReplacement.ofTopics(
                catalogue, add.section(), topics -> PartReplacement.inserted(topics, covering, Topic::id, add.after()));
    }

    private Catalogue add(OverlayEdit.AddQuestion add) {
        requireNew(add.question());
        Question covering = covering(add.question());
        return PartReplacement.ofTopic(
                catalogue,
                add.topic(),
                topic -> topic.withQuestions(
                        PartReplacement.inserted(topic.questions(), covering, Question::id, add.after())));
    }

    private Catalogue tighten(OverlayEdit.Tighten edit) {
        return replace(edit.question(), question -> tightened(question, edit.obligations()));
    }

    private Catalogue reword(OverlayEdit.RewordTopic edit) {
        return PartReplacement.ofTopic(catalogue, edit.topic(), topic -> Rewording.of(topic, edit));
    }

    private Catalogue reword(OverlayEdit.RewordQuestion edit) {
        return replace(edit.question(), question -> Rewording.of(question, edit));
    }

    private Catalogue hide(QuestionId id) {
        // A hidden question has no answer, so that a condition on it would silently hide another question.
        List<QuestionId> dependent = catalogue.entries().stream()
                .map(Catalogue.Entry::question)
                .filter(question -> question.condition().questions().contains(id) && question.isAsked())
                .map(Question::id)
                .toList();
        if (!dependent.isEmpty()) {
            throw new IllegalArgumentException(
                    "question: expected one that no condition tests, was \"%s\", which those of %s do; hide these first"
                            .formatted(id, dependent));
        }
        return replace(id, EditApplier::hidden);
    }

    private void requireNew(Question question) {
        DistinctLabels.requireIn(question);
        catalogue.find(question.id()).ifPresent(known -> refuseTaken("question", question.id()));
        // An id keeps the meaning it had in an earlier version, since agreements made with that version still exist.
        catalogue
                .changes()
                .flatMap(changes -> changes.of(question.id()))
                .ifPresent(gone -> refuseTaken("question", question.id()));
    }

    private void refuseTaken(String name, Object id) {
        throw new IllegalArgumentException(
                "%s: expected an id that nothing in %s has or had, was \"%s\"".formatted(name, catalogue, id));
    }

    private Catalogue replace(QuestionId id, UnaryOperator<Question> change) {
        return PartReplacement.ofQuestion(catalogue, id, change);
    }

    /** Returns the question with an obligation for every profile that the catalogue covers. */
    private Question covering(Question question) {
        Map<CooperationProfile, Obligation> obligations = new EnumMap<>(CooperationProfile.class);
        catalogue.profiles().keySet().forEach(profile -> obligations.put(profile, Obligation.NOT_APPLICABLE));
        obligations.putAll(question.header().obligations());
        return withObligations(question, obligations);
    }

    private static Question tightened(Question question, Map<CooperationProfile, Obligation> tighter) {
        Map<CooperationProfile, Obligation> obligations =
                new EnumMap<>(question.header().obligations());
        tighter.forEach((profile, obligation) -> {
            Obligation known = obligations.get(profile);
            if (known == null) {
                throw new IllegalArgumentException("obligations: expected profiles out of %s, was \"%s\""
                        .formatted(
                                obligations.keySet().stream().map(EnumKeys::of).toList(), profile.key()));
            }
            if (obligation.compareTo(known) > 0) {
                throw new IllegalArgumentException(
                        "obligations.%s: expected no less pressing than %s, which %s is, was \"%s\""
                                .formatted(profile.key(), known.key(), question.id(), obligation.key()));
            }
            obligations.put(profile, obligation);
        });
        return withObligations(question, obligations);
    }

    private static Question hidden(Question question) {
        List<CooperationProfile> pressing = question.header().obligations().entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(Obligation.OPTIONAL) < 0)
                .map(Map.Entry::getKey)
                .toList();
        if (!pressing.isEmpty()) {
            throw new IllegalArgumentException(
                    "question: expected one that no profile requires or recommends, was \"%s\", which %s does"
                            .formatted(
                                    question.id(),
                                    pressing.stream()
                                            .map(CooperationProfile::key)
                                            .toList()));
        }
        Map<CooperationProfile, Obligation> obligations =
                new EnumMap<>(question.header().obligations());
        obligations.replaceAll((profile, obligation) -> Obligation.NOT_APPLICABLE);
        return withObligations(question, obligations);
    }

    private static Question withObligations(Question question, Map<CooperationProfile, Obligation> obligations) {
        return question.worded(question.header().obliging(obligations), UnaryOperator.identity());
    }
}
