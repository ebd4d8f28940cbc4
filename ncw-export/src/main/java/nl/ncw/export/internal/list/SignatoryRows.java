package nl.ncw.export.internal.list;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.ncw.export.internal.table.ColumnDefinition;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.organisation.Party;

/** Rows of signatories, with a row for each person and organisation. */
public final class SignatoryRows {
    private static final ColumnDefinition<Signatory, Party> PARTY =
            ColumnDefinition.party("party", "annex.signatures.party", Signatory::party);
    private static final ColumnDefinition<Signatory, String> ORGANISATION =
            text("organisation", Signatory::organisation).with(Vocabulary::organisations);
    private static final ColumnDefinition<Signatory, String> NAME = text("name", Signatory::name);
    private static final ColumnDefinition<Signatory, String> FUNCTION = text("function", Signatory::function);
    private static final ColumnDefinition<Signatory, String> CAPACITY = text("capacity", Signatory::capacity);
    private static final ColumnDefinition<Signatory, String> MANDATE = text("mandate", Signatory::mandate);
    private static final ColumnDefinition<Signatory, LocalDate> MANDATE_DATE = ColumnDefinition.date(
                    "mandate-date", "annex.signatures.mandate-date", Signatory::mandateDate)
            .inJsonAs("mandateDate");
    private static final ColumnDefinition<Signatory, String> PLACE = text("place", Signatory::place);
    private static final ColumnDefinition<Signatory, LocalDate> DATE = ColumnDefinition.date(
                    "date", "annex.signatures.date", Signatory::signedOn)
            .inJsonAs("signedOn");

    /** The rows. */
    public static final RowDefinition<Signatory> DEFINITION = new RowDefinition<>(
            List.of(PARTY, ORGANISATION, NAME, FUNCTION, CAPACITY, MANDATE, MANDATE_DATE, PLACE, DATE),
            List.of(PARTY, NAME),
            row -> Signatory.of(row.get(PARTY).orElseThrow(), row.text(NAME), row.text(FUNCTION))
                    .forOrganisation(row.text(ORGANISATION))
                    .inCapacity(row.text(CAPACITY))
                    .mandatedBy(row.text(MANDATE), row.get(MANDATE_DATE))
                    .signingAt(row.text(PLACE), row.get(DATE)));

    private SignatoryRows() {}

    private static ColumnDefinition<Signatory, String> text(String id, Function<Signatory, String> content) {
        return ColumnDefinition.text(id, "annex.signatures." + id, content);
    }
}
