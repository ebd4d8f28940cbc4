package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.export.internal.finding.WordFindingCode;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.model.internal.plaintext.LettersOnly;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.profile.CoreTask;

/** Rows of the form about the partner: its name, which the original form does not ask for, and its core task. */
final class OriginalPartnerRows {
    private final Optional<String> partner;
    private final ReadingLog log;

    OriginalPartnerRows(Optional<String> partner, ReadingLog log) {
        this.partner = partner;
        this.log = log;
    }

    /**
     * Returns the rows of the form about the partner.
     *
     * @param task the text about the core task; may be empty
     * @param location the name of the location
     */
    List<ReturnedRow> of(String task, String location) throws UnreadableAgreementException {
        if (partner.isEmpty()) {
            return task.isEmpty() ? List.of() : List.of(filled("partner.core-task", task, location));
        }
        List<ReturnedRow> rows = new ArrayList<>();
        rows.add(filled("partner.name", partner.get(), location));
        Optional<CoreTask> known = coreTask(task);
        if (known.isPresent()) {
            rows.add(filled("partner.core-task", known.get().key(), location));
            if (!LettersOnly.of(task).equals(LettersOnly.of(known.get().key()))) {
                log.keep(
                        WordFindingCode.CORE_TASK_REST,
                        location,
                        task,
                        known.get().key(),
                        Excerpt.brief(task));
            }
        } else if (task.isEmpty()) {
            log.say(WordFindingCode.CORE_TASK_MISSING, location, partner.get());
        } else {
            log.keep(WordFindingCode.NO_CORE_TASK, location, task, partner.get(), Excerpt.brief(task));
        }
        return rows;
    }

    /**
     * Returns the core task that a text names, if it names exactly one. A core task after an empty box does not count.
     */
    private static Optional<CoreTask> coreTask(String text) {
        String named = text.replaceAll("\u2610[^\u2610\u2611\u2612\n]*", " ").toLowerCase(Locale.ROOT);
        List<CoreTask> tasks = Stream.of(CoreTask.values())
                .filter(task -> Pattern.compile("\\b" + task.key().replaceAll("\\W", "\\\\W+") + "\\b")
                        .matcher(named)
                        .find())
                .toList();
        return tasks.size() == 1 ? Optional.of(tasks.get(0)) : Optional.empty();
    }

    private static ReturnedRow filled(String field, String text, String location) {
        return new ReturnedRow(
                RowId.field(field), location, Map.of(FormField.VALUE, new ReturnedRow.Cell(text, location)));
    }
}
