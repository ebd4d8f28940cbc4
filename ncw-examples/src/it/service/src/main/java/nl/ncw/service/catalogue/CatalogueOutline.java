package nl.ncw.service.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voice;

/**
 * A catalogue with its questions, in one language.
 *
 * @param id the id
 * @param version the version
 * @param title the title
 * @param sections the sections, in the order of the form
 */
record CatalogueOutline(String id, String version, String title, List<SectionOutline> sections) {

    record SectionOutline(String id, String title, List<TopicOutline> topics) {
        static SectionOutline of(Section section, Locale locale) {
            List<TopicOutline> topics = section.topics().stream()
                    .map(topic -> TopicOutline.of(topic, locale))
                    .toList();
            return new SectionOutline(section.id(), section.title().in(locale), topics);
        }
    }

    record TopicOutline(String id, String title, List<QuestionOutline> questions) {
        static TopicOutline of(Topic topic, Locale locale) {
            List<QuestionOutline> questions = topic.questions().stream()
                    .map(question -> QuestionOutline.of(question, locale))
                    .toList();
            return new TopicOutline(topic.id(), topic.title().in(locale), questions);
        }
    }

    record QuestionOutline(String id, String text, String kind, List<String> voices, Map<String, String> obligations) {
        static QuestionOutline of(Question question, Locale locale) {
            Map<String, String> obligations = question.header().obligations().entrySet().stream()
                    .collect(Collectors.toMap(
                            entry -> entry.getKey().key(),
                            entry -> entry.getValue().key()));
            return new QuestionOutline(
                    question.id().toString(),
                    question.text().in(locale),
                    question.kind().key(),
                    question.voices().stream().map(Voice::key).toList(),
                    obligations);
        }
    }

    static CatalogueOutline of(Catalogue catalogue, Locale locale) {
        return new CatalogueOutline(
                catalogue.reference().id(),
                catalogue.reference().version().toString(),
                catalogue.text().title().in(locale),
                catalogue.sections().stream()
                        .map(section -> SectionOutline.of(section, locale))
                        .toList());
    }
}
