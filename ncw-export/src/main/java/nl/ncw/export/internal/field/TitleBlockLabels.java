package nl.ncw.export.internal.field;

import java.time.LocalDate;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.ChoiceQuestion;

/**
 * The words of a title block in one language.
 *
 * @param vocabulary the words of forms and documents
 * @param catalogue the catalogue, which names profiles and core tasks
 */
public record TitleBlockLabels(Vocabulary vocabulary, Catalogue catalogue) {
    /** A day in words. */
    String date(LocalDate day) {
        return vocabulary.labels().date(day);
    }

    /** A version and its day. */
    String version(Revision revision) {
        return vocabulary.labels().get("fact.version.value", revision.version(), date(revision.date()));
    }

    /** The name that the catalogue gives to a profile or core task, in the question that asks for it; otherwise its key. */
    public String option(AgreementFact fact, String key) {
        return catalogue.entries().stream()
                .map(Catalogue.Entry::question)
                .filter(question -> question.fact().filter(fact::equals).isPresent())
                .flatMap(question -> ((ChoiceQuestion) question).options().stream())
                .filter(option -> option.id().equals(key))
                .findFirst()
                .map(option -> vocabulary.in(option.label()))
                .orElse(key);
    }
}
