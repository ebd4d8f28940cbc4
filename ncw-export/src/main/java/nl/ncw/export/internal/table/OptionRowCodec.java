package nl.ncw.export.internal.table;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.cell.TextCodec;
import nl.ncw.model.question.CatalogueItem;

/** Codec of the rows of a question for one or more options: a row for each option, with a box to tick. */
final class OptionRowCodec implements RowCodec<OptionRowCodec.Pick> {
    private static final ColumnDefinition<Pick, Boolean> CHOSEN =
            ColumnDefinition.box("chosen", "choices.chosen", Pick::chosen);

    private final List<CatalogueItem> options;
    private final TypedColumn<Pick, String> name;
    private final TypedColumn<Pick, Boolean> chosen;

    OptionRowCodec(Vocabulary words, List<CatalogueItem> options) {
        this.options = options;
        name = ColumnDefinition.<Pick>text(
                        "option",
                        vocabulary -> vocabulary.word("choices.option"),
                        vocabulary -> TextCodec.NAME,
                        Pick::option)
                .in(words)
                .showing(pick -> words.name(pick.option(), options));
        chosen = CHOSEN.in(words);
    }

    @Override
    public List<TypedColumn<Pick, ?>> columns() {
        return List.of(name, chosen);
    }

    @Override
    public List<CatalogueItem> items() {
        return options;
    }

    @Override
    public Optional<String> item(Pick pick) {
        return Optional.of(pick.option());
    }

    @Override
    public boolean open() {
        return false;
    }

    @Override
    public boolean takesOthers() {
        return false;
    }

    @Override
    public Optional<Pick> read(RowInput row, Optional<String> item, Optional<Pick> sent) {
        return row.read(chosen, sent).map(ticked -> new Pick(item.orElseThrow(), ticked));
    }

    /**
     * Row of an option.
     *
     * @param option the id of the option
     * @param chosen whether it is chosen
     */
    record Pick(String option, boolean chosen) {}
}
