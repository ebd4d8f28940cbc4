package nl.ncw.export.internal.excel.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.ncw.export.internal.excel.sheet.PageSetup;
import nl.ncw.export.internal.excel.sheet.SheetWriter;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.merge.AgreementMerge;

/**
 * Columns of the sheet of conflicts: the question, what was sent, the copies, the choice, and the own text. Each of a few
 * copies has a column; more of them share one, so that the sheet fits on a page.
 *
 * @param labels the labels
 * @param choices the names of the copies
 */
record ConflictColumns(DocumentLabels labels, CopyChoices choices) {
    private static final int MOST_COLUMNS = 3;
    private static final int QUESTION = 32;
    private static final int CHOICE = 20;
    private static final int OWN = 34;

    /** Returns the columns for a merge. */
    static ConflictColumns of(AgreementMerge merge, DocumentLabels labels) {
        return new ConflictColumns(labels, CopyChoices.of(merge.compared().keySet(), labels));
    }

    boolean isShared() {
        return choices.written().size() > MOST_COLUMNS;
    }

    private int copies() {
        return isShared() ? 1 : choices.written().size();
    }

    List<String> headers() {
        List<String> headers = new ArrayList<>();
        headers.add(labels.get("conflict.question"));
        headers.add(labels.get("conflict.sent"));
        if (isShared()) {
            headers.add(labels.get("conflict.copies"));
        } else {
            choices.written().forEach(copy -> headers.add(choices.name(copy)));
        }
        headers.add(labels.get("conflict.choice"));
        headers.add(labels.get("conflict.own"));
        return headers;
    }

    /** Returns the index of the column of the choice, in the sheet. */
    int choice() {
        return own() - 1;
    }

    /** Returns the index of the column of the own text, in the sheet. */
    int own() {
        return SheetWriter.FIRST_COLUMN + headers().size() - 1;
    }

    /** Returns the widths of the columns in characters: those of a landscape page. */
    int[] widths() {
        int rest = PageSetup.LANDSCAPE_CHARACTERS - QUESTION - CHOICE - OWN;
        int shares = isShared() ? 3 : copies() + 1;
        List<Integer> widths = new ArrayList<>(List.of(QUESTION, rest / shares));
        IntStream.range(0, copies()).forEach(copy -> widths.add(isShared() ? rest - rest / shares : rest / shares));
        widths.addAll(List.of(CHOICE, OWN));
        return widths.stream().mapToInt(Integer::intValue).toArray();
    }
}
