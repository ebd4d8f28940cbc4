package nl.ncw.export.internal.form;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.question.QuestionId;

/**
 * Form with all that people can fill in of an agreement, for its profile and in one language. It is independent of a
 * file format. Immutable.
 */
public final class FillInForm {
    private final List<FormField> fields;
    private final Map<AnswerKey, FormAnswer> answers = new LinkedHashMap<>();
    private final List<FormTable> tables;
    private final List<FactPlace> facts;

    FillInForm(List<FormField> fields, List<FormAnswer> answers, List<FormTable> tables, List<FactPlace> facts) {
        this.fields = List.copyOf(fields);
        answers.forEach(answer -> this.answers.put(answer.key(), answer));
        this.tables = List.copyOf(tables);
        this.facts = List.copyOf(facts);
    }

    /**
     * Returns the form of an agreement.
     *
     * @param agreement the agreement, whose content the form shows
     * @param catalogue the catalogue that it names
     * @param locale the language; Dutch where there is no translation
     * @param regions the safety regions to choose from; those of the agreement are added
     * @return the form
     */
    public static FillInForm of(Agreement agreement, Catalogue catalogue, Locale locale, RegionRegister regions) {
        return new FormBuilder(agreement, catalogue, new Vocabulary(agreement, catalogue, locale, regions)).build();
    }

    /** Returns the fields of the agreement, in the order of the form. */
    public List<FormField> fields() {
        return fields;
    }

    /**
     * Returns the rows for answers, in the order of the form. Questions that a fact of the agreement answers have none.
     */
    public Collection<FormAnswer> answers() {
        return Collections.unmodifiableCollection(answers.values());
    }

    /** Returns the tables that belong to the agreement itself: involved regions, contacts, signatories, revisions. */
    public List<FormTable> tables() {
        return tables;
    }

    /** Returns the questions that a fact of the agreement answers, each with the field or table in which it is filled in. */
    public List<FactPlace> facts() {
        return facts;
    }

    /**
     * Returns the row for an answer.
     *
     * @param key the answer's key
     * @return the row, or empty if the form has none
     */
    public Optional<FormAnswer> answer(AnswerKey key) {
        return Optional.ofNullable(answers.get(key));
    }

    /**
     * Returns the facts of the title block that the form has no field or table for.
     *
     * @param outline the outline of the same agreement in the same language
     * @return the facts, in their order
     */
    public List<DocumentOutline.Fact> factsToRead(DocumentOutline outline) {
        Set<String> labels = Stream.concat(
                        fields.stream().map(FormField::label), tables.stream().map(FormTable::heading))
                .collect(Collectors.toSet());
        return outline.facts().stream()
                .filter(fact -> !labels.contains(fact.label()))
                .toList();
    }

    /**
     * Place in the form at which a question is filled in that a fact of the agreement answers.
     *
     * @param question the question's id
     * @param place the id of the field or table; empty for the profile, which is chosen with the form
     */
    public record FactPlace(QuestionId question, Optional<RowId> place) {}
}
