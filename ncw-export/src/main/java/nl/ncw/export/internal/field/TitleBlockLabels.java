package nl.ncw.export.internal.field;

import java.time.LocalDate;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.question.AgreementFact;

/**
 * Labels and names in the title block of a document, in one language.
 *
 * @param vocabulary the vocabulary of forms and documents
 * @param catalogue the catalogue, which names profiles and core tasks
 */
public record TitleBlockLabels(Vocabulary vocabulary, Catalogue catalogue) {
    /** Returns a day in words. */
    String date(LocalDate day) {
        return vocabulary.labels().date(day);
    }

    /** Returns a version and its day. */
    String version(Revision revision) {
        return vocabulary.labels().get("fact.version.value", revision.version(), date(revision.date()));
    }

    /**
     * Returns the name of a profile or core task as an option of the catalogue's question for that fact; its key if the
     * catalogue has none.
     */
    public String option(AgreementFact fact, String key) {
        return catalogue.entries().stream()
                .map(Catalogue.Entry::question)
                .filter(question -> question.fact().filter(fact::equals).isPresent())
                .flatMap(question -> question.offered().stream())
                .filter(option -> option.id().equals(key))
                .findFirst()
                .map(option -> vocabulary.in(option.label()))
                .orElse(key);
    }
}
