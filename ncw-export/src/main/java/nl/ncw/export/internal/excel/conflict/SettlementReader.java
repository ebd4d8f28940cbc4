package nl.ncw.export.internal.excel.conflict;

import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ncw.export.internal.cell.CellCodec;
import nl.ncw.export.internal.excel.anchor.CellAddress;
import nl.ncw.export.internal.finding.FindingLog;
import nl.ncw.export.internal.finding.SettlementFindingCode;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.message.PlainText;
import nl.ncw.export.internal.ooxml.workbook.Cell;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.PathDescriber;
import nl.ncw.model.finding.Place;
import nl.ncw.model.merge.AgreementMerge;
import nl.ncw.model.merge.ConflictSettlement;
import nl.ncw.model.merge.CopyName;
import nl.ncw.model.merge.MergeConflict;
import nl.ncw.model.text.LocalisedText;

/** Reader of the choice or the text in the rows of a conflict. Nothing is guessed. */
final class SettlementReader {
    private final Catalogue catalogue;
    private final DocumentLabels labels;
    private final FindingLog log;
    private final ConflictColumns columns;
    private final CopyChoices choices;
    private final WrittenValues values;

    SettlementReader(AgreementMerge merge, Catalogue catalogue, DocumentLabels labels, FindingLog log) {
        this.catalogue = catalogue;
        this.labels = labels;
        this.log = log;
        columns = ConflictColumns.of(merge, labels);
        choices = columns.choices();
        values = WrittenValues.of(merge, catalogue, labels);
    }

    /** Returns the settlement in the rows of a conflict; empty if there is none or it cannot be read. */
    Optional<ConflictSettlement> read(MergeConflict conflict, List<SettlementRows.Anchored> rows) {
        Optional<SettlementRows.Anchored> main =
                rows.stream().filter(row -> row.anchor().part() == 1).findFirst();
        if (main.isEmpty()) {
            log.report(SettlementFindingCode.ROW_MISSING, new Place.InFile(""), asked(conflict));
            return Optional.empty();
        }
        if (hasTwice(conflict, rows)) {
            return Optional.empty();
        }
        // A continuation may have held a part of somebody's text, so that without it the rest is not what was written.
        if (rows.size() < main.get().anchor().parts()) {
            say(SettlementFindingCode.ROW_MISSING, main.get().first().at(columns.choice()), asked(conflict));
            return Optional.empty();
        }
        List<SettlementRows.Anchored> parts = rows.stream()
                .sorted(Comparator.comparing(row -> row.anchor().part()))
                .toList();
        CellAddress choiceAt = main.get().first().at(columns.choice());
        Optional<String> choice = text(parts, columns.choice());
        Optional<String> own = text(parts, columns.own());
        if (choice.isEmpty() || own.isEmpty()) {
            return Optional.empty();
        }
        boolean isWritten = !own.get().isBlank() && !own.get().strip().equals(labels.get("conflict.choose-only"));
        if (!choice.get().isBlank() && isWritten) {
            say(SettlementFindingCode.CHOICE_BESIDE_TEXT, choiceAt, Excerpt.brief(choice.get()));
            return Optional.empty();
        }
        if (isWritten) {
            return written(conflict, own.get(), choiceAt.at(columns.own()));
        }
        if (choice.get().isBlank()) {
            say(SettlementFindingCode.NOT_SETTLED, choiceAt, asked(conflict));
            return Optional.empty();
        }
        return chosen(choice.get(), choiceAt);
    }

    private boolean hasTwice(MergeConflict conflict, List<SettlementRows.Anchored> rows) {
        Set<ConflictAnchor> met = new HashSet<>();
        List<SettlementRows.Anchored> again =
                rows.stream().filter(row -> !met.add(row.anchor())).toList();
        again.forEach(row -> say(SettlementFindingCode.ROW_TWICE, row.first().at(columns.choice()), asked(conflict)));
        return !again.isEmpty();
    }

    private Optional<ConflictSettlement> chosen(String choice, CellAddress at) {
        Optional<CopyName> copy = choices.find(choice);
        if (copy.isEmpty()) {
            say(SettlementFindingCode.CHOICE_UNKNOWN, at, Excerpt.brief(choice), String.join(", ", choices.offered()));
        }
        return copy.map(ConflictSettlement::chosen);
    }

    private Optional<ConflictSettlement> written(MergeConflict conflict, String text, CellAddress at) {
        Optional<CellCodec<ValueAtPath>> codec = values.at(conflict.path());
        if (codec.isEmpty()) {
            say(SettlementFindingCode.TEXT_NOT_POSSIBLE, at, asked(conflict));
            return Optional.empty();
        }
        Optional<ValueAtPath> value = codec.get().read(PlainText.of(text));
        if (value.isEmpty()) {
            say(SettlementFindingCode.TEXT_UNFIT, at, Excerpt.brief(text), wanted(codec.get()));
        }
        return value.map(ConflictSettlement::written);
    }

    /** Returns what the cell accepts, in each language. */
    private static LocalisedText wanted(CellCodec<ValueAtPath> codec) {
        return each(language -> {
            DocumentLabels words = DocumentLabels.in(language);
            return switch (codec.input().kind()) {
                case DATE -> words.get("excel.hint.date");
                case NUMBER ->
                    words.get("excel.hint.number", String.join("", codec.input().offered()));
                case PERIOD -> words.get("excel.hint.period");
                case BOX, NONE -> "";
                case TEXT -> String.join(" / ", codec.input().offered());
            };
        });
    }

    private LocalisedText asked(MergeConflict conflict) {
        return each(language -> PathDescriber.of(catalogue, language).of(conflict.path()));
    }

    private static LocalisedText each(Function<Locale, String> text) {
        return LocalisedText.of(LocalisedText.LANGUAGES.stream().collect(Collectors.toMap(Locale::getLanguage, text)));
    }

    /** Returns the texts of the cells of a column, on lines of their own; empty if one cannot be read. */
    private Optional<String> text(List<SettlementRows.Anchored> rows, int column) {
        List<String> texts = new ArrayList<>();
        boolean isReadable = true;
        for (SettlementRows.Anchored row : rows) {
            Optional<Cell> cell = row.row().cell(column);
            if (cell.filter(content ->
                            !content.isReadable() || content.formula().isPresent())
                    .isPresent()) {
                Cell broken = cell.get();
                say(
                        SettlementFindingCode.CELL_UNREADABLE,
                        row.first().at(column),
                        Excerpt.brief(
                                broken.formula().map(formula -> "=" + formula).orElse(broken.text())));
                isReadable = false;
            }
            cell.map(this::text).filter(text -> !text.isBlank()).ifPresent(texts::add);
        }
        return isReadable ? Optional.of(String.join("\n", texts)) : Optional.empty();
    }

    private String text(Cell cell) {
        return switch (cell.kind()) {
            case TEXT -> cell.seen();
            case DATE, ERROR, UNREADABLE -> cell.text();
            case NUMBER ->
                cell.shown()
                        .flatMap(number -> number.text(labels.locale()))
                        .orElseGet(() -> cell.text()
                                .replace(
                                        '.',
                                        DecimalFormatSymbols.getInstance(labels.locale())
                                                .getDecimalSeparator()));
            case BOOLEAN -> labels.get(cell.text().equals("true") ? "yes" : "no");
        };
    }

    private void say(SettlementFindingCode code, CellAddress at, Object... values) {
        log.report(code, new Place.InFile(PlainText.line(at.name())), values);
    }
}
