package nl.ncw.model.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;

/**
 * Components that all kinds of question have in common.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public sealed interface QuestionHeader permits QuestionHeaderContent {
    /**
     * Returns the question's identity.
     *
     * @return the question's identity
     */
    QuestionId id();

    /**
     * Returns the text of the question.
     *
     * @return the text of the question
     */
    LocalisedText text();

    /**
     * Returns the points to consider when answering.
     *
     * @return the points to consider when answering, in the order of the form; may be empty
     */
    List<LocalisedText> hints();

    /**
     * Returns the parties who are asked.
     *
     * @return the parties who are asked
     */
    Voicing voicing();

    /**
     * Returns the fact of the agreement that answers the question.
     *
     * @return the fact of the agreement that answers the question, if any; no answer is stored for such a question
     */
    Optional<AgreementFact> fact();

    /**
     * Returns the obligation by profile.
     *
     * @return the obligation by profile
     */
    Map<CooperationProfile, Obligation> obligations();

    /**
     * Returns the condition under which the question is asked.
     *
     * @return the condition under which the question is asked; {@link Condition#ALWAYS} if there is none
     */
    Condition condition();

    /**
     * Returns this header with other texts.
     *
     * @param newText the text of the question
     * @param newHints the points to consider when answering
     * @return the header
     */
    QuestionHeader worded(LocalisedText newText, List<LocalisedText> newHints);

    /**
     * Returns this header with other obligations.
     *
     * @param newObligations the obligation by profile
     * @return the header
     */
    QuestionHeader obliging(Map<CooperationProfile, Obligation> newObligations);

    /**
     * Creates the header of a question that is always asked, without hints.
     *
     * @param id the question's id
     * @param text the question
     * @param voicing whether the parties answer together or each for itself
     * @param obligations the obligation by profile; a profile without one does not ask the question; at least one
     * @return the header
     * @throws IllegalArgumentException if there are no obligations
     */
    static QuestionHeader of(
            QuestionId id, LocalisedText text, Voicing voicing, Map<CooperationProfile, Obligation> obligations) {
        return new QuestionHeaderContent(id, text, List.of(), voicing, Optional.empty(), obligations, Condition.ALWAYS);
    }

    /**
     * Returns a copy of this header with other hints.
     *
     * @param newHints the hints for answering, in reading order
     * @return a new header
     */
    QuestionHeader hinted(List<LocalisedText> newHints);

    /**
     * Returns a copy of this header of a question that a fact of the agreement answers.
     *
     * @param newFact the fact, if the question asks for one
     * @return a new header
     * @throws IllegalArgumentException if the parties answer the question each for itself
     */
    QuestionHeader answeredBy(Optional<AgreementFact> newFact);

    /**
     * Returns a copy of this header of a question that is asked under a condition.
     *
     * @param newCondition the condition
     * @return a new header
     */
    QuestionHeader askedIf(Condition newCondition);

    /**
     * Returns the id.
     *
     * @return the id
     */
    @Override
    String toString();
}
