package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.finding.WordFindingCode;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.internal.plaintext.LettersOnly;
import nl.ncw.model.port.UnreadableAgreementException;

/**
 * Answer in words. A text that only says that the question does not apply, or that nothing is agreed yet, becomes that
 * kind of answer: as an agreement, it would hide an open point.
 */
final class WrittenAnswer {
    private static final Pattern NOT_APPLICABLE = Pattern.compile(
            "^(n\\.?\\s?v\\.?\\s?t\\b\\.?|niet van toepassing\\b)[\\s,;:.\u2013-]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TO_BE_SETTLED = Pattern.compile(
            "^(n\\.?\\s?t\\.?\\s?b\\b|n\\.?\\s?n\\.?\\s?b\\b|(nog |nader )(af te spreken|te bepalen|uit te werken|te regelen|in te vullen)"
                    + "|nog niet (bekend|bepaald|afgesproken)|p\\.?m\\b|tbd\\b|volgt( nog)?[.]?$)",
            Pattern.CASE_INSENSITIVE);

    /** Signs of an agreement rather than a remark: a telephone number, a condition, another sentence. */
    private static final Pattern AGREES = Pattern.compile(
            "[0-9]{3}|[.;!?]\\s+\\S|\\b(wel|anders|behalve|tenzij|zolang|vanaf)\\b", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_REMARK = 120;

    /** The indices of the two statuses in the list of statuses. */
    private static final int NOT_APPLICABLE_STATUS = 0;

    private static final int TO_BE_SETTLED_STATUS = 1;

    private final FillInForm form;
    private final AnswerKey key;
    private final ReadingLog log;

    WrittenAnswer(FillInForm form, AnswerKey key, ReadingLog log) {
        this.form = form;
        this.key = key;
        this.log = log;
    }

    /** Returns the row of the form that a text fills in. */
    ReturnedRow of(String text, String location) throws UnreadableAgreementException {
        Matcher notApplicable = NOT_APPLICABLE.matcher(text);
        Matcher toBeSettled = TO_BE_SETTLED.matcher(text);
        if (notApplicable.find() && isNoMore(text, notApplicable.end())) {
            return withStatus(NOT_APPLICABLE_STATUS, text.substring(notApplicable.end()), text, location);
        }
        if (toBeSettled.find() && isNoMore(text, toBeSettled.end())) {
            return withStatus(TO_BE_SETTLED_STATUS, text, text, location);
        }
        if (notApplicable.reset().find() || toBeSettled.reset().find()) {
            log.say(WordFindingCode.STATUS_NOT_READ, location, Excerpt.brief(text));
        }
        if (!text.isBlank() && LettersOnly.of(text).isEmpty()) {
            log.keep(WordFindingCode.NO_ANSWER, location, text, Excerpt.brief(text));
            return row(Map.of(FormAnswer.ANSWER, ""), location);
        }
        return row(Map.of(FormAnswer.ANSWER, text), location);
    }

    /** Returns rows in which the texts that answer the same question are joined, in order. */
    static List<ReturnedRow> joined(List<ReturnedRow> rows) {
        Map<RowId, ReturnedRow> texts = new LinkedHashMap<>();
        List<ReturnedRow> joined = new ArrayList<>();
        for (ReturnedRow row : rows) {
            if (row.cells().keySet().equals(Set.of(FormAnswer.ANSWER))) {
                texts.merge(row.id(), row, WrittenAnswer::both);
            } else {
                joined.add(row);
            }
        }
        joined.addAll(0, texts.values());
        return joined;
    }

    private static ReturnedRow both(ReturnedRow first, ReturnedRow second) {
        String text = Stream.of(first, second)
                .map(row -> Objects.requireNonNull(row.cells().get(FormAnswer.ANSWER))
                        .text())
                .filter(own -> !own.isBlank())
                .collect(Collectors.joining("\n"));
        return new ReturnedRow(
                first.id(), first.location(), Map.of(FormAnswer.ANSWER, new ReturnedRow.Cell(text, first.location())));
    }

    /** Returns whether at most a short remark follows, without an agreement in it. */
    private static boolean isNoMore(String text, int end) {
        String rest = text.substring(end);
        return rest.length() <= LONGEST_REMARK
                && rest.indexOf('\n') < 0
                && !AGREES.matcher(rest).find();
    }

    private ReturnedRow withStatus(int status, String note, String text, String location) {
        List<String> offered = form.answer(key)
                .map(answer -> answer.status().input().offered())
                .orElse(List.of());
        if (offered.size() <= status) {
            return row(Map.of(FormAnswer.ANSWER, text), location);
        }
        log.say(WordFindingCode.STATUS_READ, location, Excerpt.brief(text), offered.get(status));
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(FormAnswer.STATUS, offered.get(status));
        cells.put(FormAnswer.NOTE, note.strip());
        cells.put(FormAnswer.ANSWER, "");
        return row(cells, location);
    }

    private ReturnedRow row(Map<String, String> texts, String location) {
        Map<String, ReturnedRow.Cell> cells = new LinkedHashMap<>();
        texts.forEach((column, text) -> cells.put(column, new ReturnedRow.Cell(text, location)));
        return new ReturnedRow(RowId.of(key), location, cells);
    }
}
