package nl.ncw.model.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Question;
import nl.ncw.model.text.LocalisedText;

/**
 * Topic (onderwerp) of the form, with its guiding questions.
 *
 * @param id the topic's identity, such as {@code proces.monitoren}
 * @param number the label in the form; numbers repeat between sections
 * @param title the topic's title
 * @param description the subject of the topic, if the form describes it
 * @param instruction the instruction for working the topic out, if the form has one
 * @param profileNotes the notes on what differs under a profile, by profile
 * @param rationale the reason for the obligations of the questions, in one line
 * @param questions the guiding questions, in the order of the form
 */
public record Topic(
        String id,
        String number,
        LocalisedText title,
        Optional<LocalisedText> description,
        Optional<LocalisedText> instruction,
        Map<CooperationProfile, LocalisedText> profileNotes,
        Optional<LocalisedText> rationale,
        List<Question> questions) {
    // Possessive, since a greedy group takes stack for each repetition: an id from a file may be of any length.
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+\\.[a-z0-9]++(-[a-z0-9]++)*+");

    // Copies the collections. A topic has at least one question, and no question twice.
    public Topic {
        Checks.matches(id, ID, "an id such as proces.monitoren", "id");
        number = Checks.notBlank(number, "number");
        Checks.notNull(title, "title");
        Checks.notNull(description, "description");
        Checks.notNull(instruction, "instruction");
        profileNotes = Checks.byConstant(profileNotes, CooperationProfile.class, "profile notes");
        Checks.notNull(rationale, "rationale");
        questions = Checks.notEmpty(questions, "questions");
        Checks.unique(questions, Question::id, "questions");
    }

    /**
     * Returns the note on what differs under a profile.
     *
     * @param profile the profile
     * @return the note, or empty if there is none
     */
    public Optional<LocalisedText> profileNote(CooperationProfile profile) {
        return Optional.ofNullable(profileNotes.get(profile));
    }
}
