package nl.ncw.export.internal.table;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementFields;

/**
 * A table that belongs to the agreement itself.
 *
 * @param name the name by which forms know it
 * @param heading the key of its heading
 * @param codec the codec of its rows
 * @param elements what its rows stand for in an agreement
 * @param replacing the agreement with other elements in their place
 * @param <E> what a row stands for
 */
public record AgreementTable<E>(
        String name,
        String heading,
        RowCodec<E> codec,
        Function<Agreement, List<E>> elements,
        BiFunction<Agreement, List<E>, Agreement> replacing) {
    /** The name of the table of involved regions. */
    public static final String INVOLVED_REGIONS = "involved-regions";

    /**
     * All tables, in the order of the form.
     *
     * @param words the words of their language
     * @return the tables
     */
    public static List<AgreementTable<?>> all(Vocabulary words) {
        return List.of(
                new AgreementTable<>(
                        INVOLVED_REGIONS,
                        "fact.involved-regions",
                        new RegionRows(words, true),
                        Agreement::involvedRegions,
                        Agreement::involving),
                new AgreementTable<>(
                        "contacts",
                        "annex.contacts",
                        new PartyContactRows(words),
                        Agreement::contacts,
                        (agreement, all) -> agreement.with(AgreementFields.CONTACTS, all)),
                new AgreementTable<>(
                        "signatories",
                        "annex.signatures",
                        new SignatoryRows(words),
                        Agreement::signatories,
                        (agreement, all) -> agreement.with(AgreementFields.SIGNATORIES, all)),
                new AgreementTable<>(
                        "revisions",
                        "annex.revisions",
                        new RevisionRows(words),
                        Agreement::revisions,
                        (agreement, all) -> agreement.with(AgreementFields.REVISIONS, all)));
    }
}
