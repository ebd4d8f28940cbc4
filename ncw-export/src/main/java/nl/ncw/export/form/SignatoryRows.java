package nl.ncw.export.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.organisation.Party;

/** Who signs, a row each. */
final class SignatoryRows implements TableKind<Signatory> {
    private final TypedColumn<Signatory, Party> party;
    private final TypedColumn<Signatory, String> name;
    private final TypedColumn<Signatory, String> function;
    private final TypedColumn<Signatory, LocalDate> date;

    SignatoryRows(Vocabulary words) {
        party = new TypedColumn<>(
                "party",
                words.word("annex.signatures.party"),
                words.parties(),
                signatory -> Optional.of(signatory.party()));
        name = TypedColumn.text("name", words.word("annex.signatures.name"), FreeText.PLAIN, Signatory::name);
        function = TypedColumn.text(
                "function", words.word("annex.signatures.function"), FreeText.PLAIN, Signatory::function);
        date = new TypedColumn<>("date", words.word("annex.signatures.date"), Day.TYPE, Signatory::signedOn);
    }

    @Override
    public List<TypedColumn<Signatory, ?>> columns() {
        return List.of(party, name, function, date);
    }

    @Override
    public Optional<Signatory> read(RowReading row, Optional<String> item, Optional<Signatory> sent) {
        Optional<Party> whose = row.read(party, sent);
        String who = row.text(name);
        String role = row.text(function);
        Optional<LocalDate> signedOn = row.read(date, sent);
        return row.isComplete(party, name)
                ? Optional.of(new Signatory(whose.orElseThrow(), who, role, signedOn))
                : Optional.empty();
    }
}
