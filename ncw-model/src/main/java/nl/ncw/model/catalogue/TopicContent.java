package nl.ncw.model.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Question;
import nl.ncw.model.text.LocalisedText;

/** Content of a {@link Topic}. */
record TopicContent(
        String id,
        String number,
        LocalisedText title,
        Optional<LocalisedText> description,
        Optional<LocalisedText> instruction,
        Map<CooperationProfile, LocalisedText> profileNotes,
        Optional<LocalisedText> rationale,
        List<Question> questions)
        implements Topic {
    // Possessive, since a greedy group takes stack for each repetition: an id from a file may be of any length.
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+\\.[a-z0-9]++(-[a-z0-9]++)*+");

    // Copies the collections. A topic has at least one question, and no question twice.
    TopicContent {
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

    @Override
    public Optional<LocalisedText> profileNote(CooperationProfile profile) {
        Checks.notNull(profile, "profile");
        return Optional.ofNullable(profileNotes.get(profile));
    }

    @Override
    public Topic withTitle(LocalisedText newTitle) {
        return new TopicContent(id, number, newTitle, description, instruction, profileNotes, rationale, questions);
    }

    @Override
    public Topic withDescription(Optional<LocalisedText> newDescription) {
        return new TopicContent(id, number, title, newDescription, instruction, profileNotes, rationale, questions);
    }

    @Override
    public Topic withInstruction(Optional<LocalisedText> newInstruction) {
        return new TopicContent(id, number, title, description, newInstruction, profileNotes, rationale, questions);
    }

    @Override
    public Topic withProfileNotes(Map<CooperationProfile, LocalisedText> newNotes) {
        return new TopicContent(id, number, title, description, instruction, newNotes, rationale, questions);
    }

    @Override
    public Topic withRationale(Optional<LocalisedText> newRationale) {
        return new TopicContent(id, number, title, description, instruction, profileNotes, newRationale, questions);
    }

    @Override
    public Topic withQuestions(List<Question> newQuestions) {
        return new TopicContent(id, number, title, description, instruction, profileNotes, rationale, newQuestions);
    }

    @Override
    public String toString() {
        return id;
    }
}
