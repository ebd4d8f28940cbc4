package nl.ncw.model.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;

/**
 * Question of the form. The implementing types differ in the answer that they ask for: a single value, or rows. Code
 * switches over {@link #kind()}.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public sealed interface Question
        permits ValueQuestion, ChecklistQuestion, TableQuestion, MatrixQuestion, RegionsQuestion, ContactsQuestion {

    /**
     * Returns the components that all kinds of question have in common.
     *
     * @return the text, the voices and the obligations
     */
    QuestionHeader header();

    /**
     * Returns the kind of answer that is asked for.
     *
     * @return the kind: of a {@link ValueQuestion} that of its {@link ValueType}, of the other types one each
     */
    AnswerKind kind();

    /**
     * Returns the options, items, rows and columns of this question, which answers name by their ids.
     *
     * @return the items, rows before columns; empty for a kind of question whose answers name none
     */
    List<CatalogueItem> offered();

    /**
     * Returns the texts of this question other than those of its header.
     *
     * @return the texts by the name of the part that they are of, such as {@code options.ja}, in the order of the form
     */
    Map<String, LocalisedText> texts();

    /**
     * Returns the requirements on an answer other than its kind and the {@linkplain #offered() offered} items.
     *
     * @return the settings; equal for two questions of a kind only if the same answers fit both
     */
    List<?> settings();

    /**
     * Returns the values of an answer that conditions can test.
     *
     * @return the ids of options, or {@code yes} and {@code no}; empty if conditions cannot test the answer
     */
    default List<String> conditionValues() {
        return List.of();
    }

    /**
     * Returns a copy of this question with other texts.
     *
     * @param newHeader the header
     * @param wording replaces the label of each {@linkplain #offered() offered} item, and keeps its id
     * @return the question
     */
    Question worded(QuestionHeader newHeader, UnaryOperator<CatalogueItem> wording);

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
     * Returns the condition under which this question is asked.
     *
     * @return the condition; {@link Condition#ALWAYS} if there is none
     */
    default Condition condition() {
        return header().condition();
    }

    /**
     * Returns whether at least one profile asks this question.
     *
     * @return false if the question has no obligation under any profile, such as one that an overlay hides
     */
    default boolean isAsked() {
        return header().obligations().values().stream().anyMatch(obligation -> obligation != Obligation.NOT_APPLICABLE);
    }

    /**
     * Returns the obligation under a profile.
     *
     * @param profile the profile of the agreement
     * @return the obligation; {@link Obligation#NOT_APPLICABLE} if the question has no obligation for the profile
     */
    default Obligation obligation(CooperationProfile profile) {
        Checks.notNull(profile, "profile");
        return header().obligations().getOrDefault(profile, Obligation.NOT_APPLICABLE);
    }
}
