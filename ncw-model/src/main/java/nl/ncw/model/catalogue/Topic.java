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
 * A topic (onderwerp) of the form with its guiding questions.
 *
 * @param id the topic's identity, such as {@code proces.monitoren}
 * @param number the label that the form gives it; numbers repeat between sections
 * @param title the topic's title
 * @param description what the topic is about, where the form says so
 * @param instruction how to work the topic out, where the form says so
 * @param profileNotes what is different about the topic under a profile
 * @param rationale why the questions are as pressing as they are under the profiles, in one line
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

    // Copies the collections; a topic has one question at least, and each once.
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
     * What is different about the topic under a profile.
     *
     * @param profile the profile
     * @return the note, if there is one
     */
    public Optional<LocalisedText> profileNote(CooperationProfile profile) {
        return Optional.ofNullable(profileNotes.get(profile));
    }
}
