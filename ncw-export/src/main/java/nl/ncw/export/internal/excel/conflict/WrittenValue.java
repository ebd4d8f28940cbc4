package nl.ncw.export.internal.excel.conflict;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.ncw.export.internal.cell.CellCodec;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.model.agreement.ValueAtPath;

/**
 * Codec of the cell in which a value of an agreement is written to settle a conflict. Such a cell is sent empty.
 *
 * @param cell the codec of the value
 * @param fits the condition that a value must meet
 * @param value the function from the value to the value at its path
 * @param <V> the type of the value
 */
record WrittenValue<V>(CellCodec<V> cell, Predicate<V> fits, Function<V, ValueAtPath> value)
        implements CellCodec<ValueAtPath> {
    @Override
    public CellInput input() {
        return cell.input();
    }

    @Override
    public String show(ValueAtPath shown) {
        return "";
    }

    @Override
    public Optional<ValueAtPath> read(String text) {
        return cell.read(text).filter(fits).map(value);
    }

    @Override
    public List<String> nearest(String text) {
        return cell.nearest(text);
    }
}
