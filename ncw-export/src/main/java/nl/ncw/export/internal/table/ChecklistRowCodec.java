package nl.ncw.export.internal.table;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.cell.TextCodec;
import nl.ncw.model.agreement.AnswerValue.Tick;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.ChecklistQuestion;

/** Codec of the rows of a checklist: a row for each item of the question, followed by the parties' own items. */
public final class ChecklistRowCodec implements RowCodec<Tick> {
    /** The item: the id of an item of the question, or the name of an own item. */
    public static final ColumnDefinition<Tick, String> ITEM =
            ColumnDefinition.text("item", words -> words.word("checklist.item"), words -> TextCodec.NAME, Tick::item);

    /** Whether it is arranged. */
    public static final ColumnDefinition<Tick, Boolean> ARRANGED =
            ColumnDefinition.truth("arranged", "checklist.arranged", Tick::arranged);

    /** The note. */
    public static final ColumnDefinition<Tick, String> NOTE =
            ColumnDefinition.text("note", "checklist.note", Tick::note);

    private final List<CatalogueItem> items;
    private final boolean open;
    private final TypedColumn<Tick, String> item;
    private final TypedColumn<Tick, Boolean> arranged;
    private final TypedColumn<Tick, String> note;

    ChecklistRowCodec(Vocabulary words, Optional<ChecklistQuestion> question) {
        items = question.map(ChecklistQuestion::items).orElse(List.of());
        open = question.map(ChecklistQuestion::open).orElse(true);
        item = ITEM.in(words).showing(tick -> tick.own() ? tick.item() : words.name(tick.item(), items));
        arranged = ARRANGED.in(words);
        note = NOTE.in(words);
    }

    @Override
    public List<TypedColumn<Tick, ?>> columns() {
        return List.of(item, arranged, note);
    }

    @Override
    public List<CatalogueItem> items() {
        return items;
    }

    @Override
    public Optional<String> item(Tick tick) {
        return tick.own() ? Optional.empty() : Optional.of(tick.item());
    }

    @Override
    public Optional<Object> unique(Tick tick) {
        return Optional.of(List.of(tick.own(), tick.item()));
    }

    @Override
    public Optional<Tick> read(RowInput row, Optional<String> itemId, Optional<Tick> sent) {
        Optional<Boolean> arrangedValue = row.read(arranged, sent);
        String noteText = row.text(note);
        String name = itemId.orElseGet(() -> row.text(item));
        if (name.isBlank()) {
            row.isComplete(item);
            return Optional.empty();
        }
        if (arrangedValue.isEmpty() && itemId.isPresent() && noteText.isEmpty()) {
            return Optional.empty();
        }
        if (arrangedValue.isEmpty() && !row.wasRefused(arranged)) {
            row.assumed(RowInput.Assumption.ARRANGED, arranged);
        }
        return Optional.of(new Tick(name, itemId.isEmpty(), arrangedValue.orElse(false), noteText));
    }

    @Override
    public boolean open() {
        return open;
    }
}
