package nl.ncw.model.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;

/**
 * Question of the form. The implementing types differ in the kind of answer they ask for; {@link #kind()} names it, so
 * that code can switch over the kinds.
 */
public sealed interface Question
        permits TextQuestion,
                ChoiceQuestion,
                ChecklistQuestion,
                TableQuestion,
                MatrixQuestion,
                RegionsQuestion,
                ContactsQuestion {

    /**
     * Returns the components that all kinds of question have in common.
     *
     * @return the text, the voices and the obligations
     */
    QuestionHeader header();

    /**
     * Returns the kind of answer that is asked for.
     *
     * @return the kind, one for each implementing type
     */
    AnswerKind kind();

    /**
     * What answers name by an id: the options, items, rows and columns of this question.
     *
     * @return the names, rows before columns; none where an answer names nothing of the question
     */
    List<CatalogueItem> offered();

    /**
     * The texts that this question has beside its header.
     *
     * @return the texts by the name of the part that they are of, such as {@code options.ja}, in the order of the form
     */
    Map<String, LocalisedText> texts();

    /**
     * What an answer has to be like, beside its kind and what is offered.
     *
     * @return the settings; equal for two questions of a kind only if the same answers fit both
     */
    List<?> settings();

    /**
     * This question in other words.
     *
     * @param header the header
     * @param wording gives each of the {@linkplain #offered() offered} options its words, and leaves its id as it is
     * @return the question
     */
    Question worded(QuestionHeader header, UnaryOperator<CatalogueItem> wording);

    /**
     * Returns the question's identity.
     *
     * @return the id
     */
    default QuestionId id() {
        return header().id();
    }

    /**
     * Returns the question in words.
     *
     * @return the text
     */
    default LocalisedText text() {
        return header().text();
    }

    /**
     * Returns the voices that answer.
     *
     * @return one or two voices, in the order of the form
     */
    default List<Voice> voices() {
        return header().voicing().voices();
    }

    /**
     * Returns the fact of the agreement that answers this question.
     *
     * @return the fact, or empty if the parties answer the question
     */
    default Optional<AgreementFact> fact() {
        return header().fact();
    }

    /**
     * Returns the obligation under a profile.
     *
     * @param profile the profile of the agreement
     * @return the obligation; {@link Obligation#NOT_APPLICABLE} if the question has no obligation for the profile
     */
    default Obligation obligation(CooperationProfile profile) {
        return header().obligations().getOrDefault(profile, Obligation.NOT_APPLICABLE);
    }
}
