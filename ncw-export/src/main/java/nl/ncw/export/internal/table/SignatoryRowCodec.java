package nl.ncw.export.internal.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.organisation.Party;

/** Codec of the signatories, with a row for each. */
public final class SignatoryRowCodec implements RowCodec<Signatory> {
    /** The party for which the signatory signs. */
    public static final ColumnDefinition<Signatory, Party> PARTY =
            ColumnDefinition.party("party", "annex.signatures.party", Signatory::party);

    /** The name of the signatory. */
    public static final ColumnDefinition<Signatory, String> NAME =
            ColumnDefinition.text("name", "annex.signatures.name", Signatory::name);

    /** The function of the signatory. */
    public static final ColumnDefinition<Signatory, String> FUNCTION =
            ColumnDefinition.text("function", "annex.signatures.function", Signatory::function);

    /** The day of the signature. */
    public static final ColumnDefinition<Signatory, LocalDate> DATE = ColumnDefinition.date(
                    "date", "annex.signatures.date", Signatory::signedOn)
            .inJsonAs("signedOn");

    /** All columns, in order. */
    public static final List<ColumnDefinition<Signatory, ?>> ALL = List.of(PARTY, NAME, FUNCTION, DATE);

    private final TypedColumn<Signatory, Party> party;
    private final TypedColumn<Signatory, String> name;
    private final TypedColumn<Signatory, String> function;
    private final TypedColumn<Signatory, LocalDate> date;

    /**
     * Creates the codec in a language.
     *
     * @param words the vocabulary
     */
    public SignatoryRowCodec(Vocabulary words) {
        party = PARTY.in(words);
        name = NAME.in(words);
        function = FUNCTION.in(words);
        date = DATE.in(words);
    }

    @Override
    public List<TypedColumn<Signatory, ?>> columns() {
        return List.of(party, name, function, date);
    }

    @Override
    public Optional<Signatory> read(RowInput row, Optional<String> item, Optional<Signatory> sent) {
        Optional<Party> partyValue = row.read(party, sent);
        String nameText = row.text(name);
        String functionText = row.text(function);
        Optional<LocalDate> signedOn = row.read(date, sent);
        return row.isComplete(party, name)
                ? Optional.of(new Signatory(partyValue.orElseThrow(), nameText, functionText, signedOn))
                : Optional.empty();
    }
}
