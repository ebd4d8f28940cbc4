package nl.ncw.model.question;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;

/**
 * A question of the form. The kinds differ in what an answer looks like: {@link #kind()} names it, so that code can
 * switch over all of them.
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
     * What is asked, of whom, and how pressing it is.
     *
     * @return the part that all kinds have in common
     */
    Prompt prompt();

    /**
     * The kind of answer asked for.
     *
     * @return the kind, one for each type of question
     */
    AnswerKind kind();

    /**
     * The question's identity.
     *
     * @return the id
     */
    default QuestionId id() {
        return prompt().id();
    }

    /**
     * The question in words.
     *
     * @return the text
     */
    default LocalisedText text() {
        return prompt().text();
    }

    /**
     * The voices that answer.
     *
     * @return one or two voices, in the order of the form
     */
    default List<Voice> voices() {
        return prompt().voicing().voices();
    }

    /**
     * The fact of the agreement that answers this question.
     *
     * @return the fact, or nothing if the parties answer it
     */
    default Optional<Fact> fact() {
        return prompt().fact();
    }

    /**
     * How pressing the question is.
     *
     * @param profile the profile of the agreement
     * @return the obligation; {@link Obligation#NOT_APPLICABLE} for a profile of which the question says nothing
     */
    default Obligation obligation(CooperationProfile profile) {
        return prompt().obligations().getOrDefault(profile, Obligation.NOT_APPLICABLE);
    }
}
