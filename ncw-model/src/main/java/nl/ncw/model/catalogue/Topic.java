package nl.ncw.model.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Question;
import nl.ncw.model.text.LocalisedText;

/**
 * Topic (onderwerp) of the form, with its guiding questions.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public sealed interface Topic permits TopicContent {
    /**
     * Returns the topic's identity, such as {@code proces.monitoren}.
     *
     * @return the topic's identity, such as {@code proces.monitoren}
     */
    String id();

    /**
     * Returns the label in the form; numbers repeat between sections.
     *
     * @return the label in the form; numbers repeat between sections
     */
    String number();

    /**
     * Returns the topic's title.
     *
     * @return the topic's title
     */
    LocalisedText title();

    /**
     * Returns the subject of the topic, if the form describes it.
     *
     * @return the subject of the topic, if the form describes it
     */
    Optional<LocalisedText> description();

    /**
     * Returns the instruction for working the topic out.
     *
     * @return the instruction for working the topic out, if the form has one
     */
    Optional<LocalisedText> instruction();

    /**
     * Returns the notes on what differs under a profile, by profile.
     *
     * @return the notes on what differs under a profile, by profile
     */
    Map<CooperationProfile, LocalisedText> profileNotes();

    /**
     * Returns the reason for the obligations of the questions, in one line.
     *
     * @return the reason for the obligations of the questions, in one line
     */
    Optional<LocalisedText> rationale();

    /**
     * Returns the guiding questions, in the order of the form.
     *
     * @return the guiding questions, in the order of the form
     */
    List<Question> questions();

    /**
     * Returns the note on what differs under a profile.
     *
     * @param profile the profile
     * @return the note, or empty if there is none
     */
    Optional<LocalisedText> profileNote(CooperationProfile profile);

    /**
     * Creates a topic that has a title and questions alone.
     *
     * @param id the topic's identity, such as {@code proces.monitoren}
     * @param number the label in the form; numbers repeat between sections
     * @param title the topic's title
     * @param questions the guiding questions, in the order of the form; at least one, and none twice
     * @return the topic
     * @throws IllegalArgumentException if the id is malformed, the number is blank or the questions are not as described
     */
    static Topic of(String id, String number, LocalisedText title, List<Question> questions) {
        return new TopicContent(
                id, number, title, Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), questions);
    }

    /**
     * Returns a copy of this topic with another title.
     *
     * @param newTitle the title
     * @return a new topic
     */
    Topic withTitle(LocalisedText newTitle);

    /**
     * Returns a copy of this topic with another description.
     *
     * @param newDescription the subject of the topic, if the form describes it
     * @return a new topic
     */
    Topic withDescription(Optional<LocalisedText> newDescription);

    /**
     * Returns a copy of this topic with another instruction.
     *
     * @param newInstruction the instruction for working the topic out, if the form has one
     * @return a new topic
     */
    Topic withInstruction(Optional<LocalisedText> newInstruction);

    /**
     * Returns a copy of this topic with other notes on what differs under a profile.
     *
     * @param newNotes the notes, by profile
     * @return a new topic
     */
    Topic withProfileNotes(Map<CooperationProfile, LocalisedText> newNotes);

    /**
     * Returns a copy of this topic with another reason for the obligations of its questions.
     *
     * @param newRationale the reason, if there is one
     * @return a new topic
     */
    Topic withRationale(Optional<LocalisedText> newRationale);

    /**
     * Returns a copy of this topic with other questions.
     *
     * @param newQuestions the guiding questions, in the order of the form; at least one, and none twice
     * @return a new topic
     * @throws IllegalArgumentException if the questions are not as described
     */
    Topic withQuestions(List<Question> newQuestions);

    /**
     * Returns the id.
     *
     * @return the id
     */
    @Override
    String toString();
}
