package nl.ncw.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Question;
import nl.ncw.model.text.LocalisedText;

/** Reads a topic with its questions, in a catalogue or an overlay. */
final class TopicReader {
    private TopicReader() {}

    /**
     * Reads a topic.
     *
     * @param part the topic
     * @param prefix the required prefix of its id: the id of the section and a dot
     * @param covered the profiles for which each question needs an obligation
     */
    static Topic read(LocatedJson part, String prefix, Set<CooperationProfile> covered)
            throws MalformedCatalogueException {
        String id = part.id(prefix);
        String number = part.field("number").text();
        LocalisedText title = part.field("title").localised();
        Optional<LocalisedText> description = part.localised("description");
        Optional<LocalisedText> instruction = part.localised("instruction");
        Optional<LocalisedText> rationale = part.localised("rationale");
        Map<CooperationProfile, LocalisedText> notes = new EnumMap<>(CooperationProfile.class);
        Optional<LocatedJson> notesPart = part.optional("profileNotes");
        if (notesPart.isPresent()) {
            for (Map.Entry<String, LocatedJson> note : notesPart.get().entries().entrySet()) {
                CooperationProfile profile = note.getValue().make(() -> CooperationProfile.ofKey(note.getKey()));
                notes.put(profile, note.getValue().localised());
            }
        }
        List<Question> questions = new ArrayList<>();
        for (LocatedJson question : part.field("questions").elements()) {
            questions.add(QuestionReader.read(question, id + ".", covered));
        }
        return part.makeWhole(() -> Topic.of(id, number, title, questions)
                .withDescription(description)
                .withInstruction(instruction)
                .withProfileNotes(notes)
                .withRationale(rationale));
    }
}
