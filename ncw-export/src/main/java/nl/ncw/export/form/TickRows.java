package nl.ncw.export.form;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.agreement.AnswerValue.Tick;
import nl.ncw.model.catalogue.ChecklistQuestion;
import nl.ncw.model.catalogue.Option;

/** The items of a checklist: a row for each that is listed, and behind them those of the parties' own. */
final class TickRows implements TableKind<Tick> {
    private final ChecklistQuestion question;
    private final TypedColumn<Tick, String> item;
    private final TypedColumn<Tick, Boolean> arranged;
    private final TypedColumn<Tick, String> note;

    TickRows(Vocabulary words, ChecklistQuestion question) {
        this.question = question;
        item = TypedColumn.text(
                "item", words.word("checklist.item"), FreeText.NAME, tick -> nameOf(tick, question, words));
        arranged = new TypedColumn<>(
                "arranged", words.word("checklist.arranged"), words.yesOrNo(), tick -> Optional.of(tick.arranged()));
        note = TypedColumn.text("note", words.word("checklist.note"), FreeText.PLAIN, Tick::note);
    }

    private static String nameOf(Tick tick, ChecklistQuestion question, Vocabulary words) {
        return tick.own() ? tick.item() : words.name(tick.item(), question.items());
    }

    @Override
    public List<TypedColumn<Tick, ?>> columns() {
        return List.of(item, arranged, note);
    }

    @Override
    public List<Option> items() {
        return question.items();
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
    public Optional<Tick> read(RowReading row, Optional<String> listed, Optional<Tick> sent) {
        Optional<Boolean> said = row.read(arranged, sent);
        String remark = row.text(note);
        String name = listed.orElseGet(() -> row.text(item));
        if (name.isBlank()) {
            row.isComplete(item);
            return Optional.empty();
        }
        if (said.isEmpty() && listed.isPresent() && remark.isEmpty()) {
            return Optional.empty();
        }
        if (said.isEmpty() && !row.wasRefused(arranged)) {
            row.warn("arranged-assumed", arranged);
        }
        return Optional.of(new Tick(name, listed.isEmpty(), said.orElse(false), remark));
    }

    @Override
    public boolean open() {
        return question.open();
    }
}
