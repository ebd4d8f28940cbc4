package nl.ncw.export.form;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementFields;

/**
 * A table that belongs to the agreement itself.
 *
 * @param id the identity that its rows share
 * @param heading the key of its heading
 * @param kind the kind of table
 * @param elements what its rows stand for in an agreement
 * @param replacing the agreement with other elements in their place
 * @param <E> what a row stands for
 */
record AgreementTable<E>(
        RowId id,
        String heading,
        TableKind<E> kind,
        Function<Agreement, List<E>> elements,
        BiFunction<Agreement, List<E>, Agreement> replacing) {
    static final RowId INVOLVED_REGIONS = RowId.field("involved-regions");

    /** All tables, in the order of the form. */
    static List<AgreementTable<?>> all(Vocabulary words) {
        return List.of(
                new AgreementTable<>(
                        INVOLVED_REGIONS,
                        "fact.involved-regions",
                        new RegionRows(words, true),
                        Agreement::involvedRegions,
                        Agreement::involving),
                new AgreementTable<>(
                        RowId.field("contacts"),
                        "annex.contacts",
                        new PartyContactRows(words),
                        Agreement::contacts,
                        (agreement, all) -> agreement.with(AgreementFields.CONTACTS, all)),
                new AgreementTable<>(
                        RowId.field("signatories"),
                        "annex.signatures",
                        new SignatoryRows(words),
                        Agreement::signatories,
                        (agreement, all) -> agreement.with(AgreementFields.SIGNATORIES, all)),
                new AgreementTable<>(
                        RowId.field("revisions"),
                        "annex.revisions",
                        new RevisionRows(words),
                        Agreement::revisions,
                        (agreement, all) -> agreement.with(AgreementFields.REVISIONS, all)));
    }

    FormTable show(Agreement agreement, Vocabulary words) {
        return kind.table(id, words.word(heading), words, elements.apply(agreement));
    }

    /** The agreement with what came back of this table. */
    Agreement read(Agreement agreement, Vocabulary words, Arrivals arrivals, Findings findings) {
        List<E> sent = elements.apply(agreement);
        TableReading<E> reading = new TableReading<>(kind, sent, kind.rows(id, words, sent), findings);
        return replacing.apply(agreement, reading.read(arrivals.take(id), id.place(), words.word(heading)));
    }
}
