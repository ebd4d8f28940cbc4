package nl.ncw.export.word.original;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.form.FillInForm;
import nl.ncw.export.form.FilledRow;
import nl.ncw.export.form.FormAnswer;
import nl.ncw.export.form.RowId;
import nl.ncw.export.word.file.Content;
import nl.ncw.export.word.report.Messages;
import nl.ncw.export.word.report.Report;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Fact;
import nl.ncw.model.catalogue.LocalisedText;
import nl.ncw.model.catalogue.Question;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.catalogue.Voice;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.Severity;
import nl.ncw.model.port.UnreadableAgreementException;

/** Makes the answers to the questions of a topic of what was worked out under it, by question, by party and by row. */
final class TopicAnswers {
    /** The parties in the order in which the original form gives each a column. */
    private static final List<Voice> PARTIES = List.of(Voice.REGION, Voice.PARTNER);

    private final FillInForm form;
    private final PrintedForm printed;
    private final Voices voices;
    private final NamedRegions regions;
    private final Collection<SafetyRegion> known;
    private final Report report;

    TopicAnswers(
            FillInForm form,
            PrintedForm printed,
            Voices voices,
            NamedRegions regions,
            Collection<SafetyRegion> known,
            Report report) {
        this.form = form;
        this.printed = printed;
        this.voices = voices;
        this.regions = regions;
        this.known = known;
        this.report = report;
    }

    /** The cells of a row as lines; a table that answers a question of the topic is taken out of them. */
    List<List<String>> lines(Topic topic, Worked worked, List<Content.Cell> cells, String spot) {
        List<List<String>> lines = new ArrayList<>();
        for (Content.Cell cell : cells) {
            List<Content> rest = cell.content().stream()
                    .filter(piece -> !(piece instanceof Content.Table table && takes(topic, worked, table, spot, true)))
                    .toList();
            lines.add(Lines.of(rest));
        }
        return lines;
    }

    /** Takes a table as the answer to a question of a topic, if it is one; one that says no more than the form is none. */
    boolean takes(Topic topic, Worked worked, Content.Table table, String spot, boolean isWorkedOut) {
        for (Question question : topic.questions()) {
            Optional<TableText> inTable = tableOf(question);
            Optional<List<FilledRow>> rows = inTable.flatMap(text -> text.of(table, spot));
            if (rows.isPresent() && !worked.hasTable(question)) {
                if (isWorkedOut || !inTable.get().isAsPrinted(rows.get())) {
                    worked.table(question, rows.get());
                }
                return true;
            }
        }
        return false;
    }

    private Optional<TableText> tableOf(Question question) {
        return form.answer(new AnswerKey(question.id(), question.voices().get(0)))
                .flatMap(FormAnswer::table)
                .map(table -> new TableText(question, table, voices, known));
    }

    /** The rows of the form that a topic's text fills in; the regions in it are taken beside them. */
    List<FilledRow> of(Topic topic, Worked worked) throws UnreadableAgreementException {
        List<FilledRow> rows = new ArrayList<>(worked.inTables());
        List<Question> asked = topic.questions().stream()
                .filter(question -> isRegion(question) || isAsked(question))
                .filter(question -> !worked.hasTable(question))
                .toList();
        if (asked.stream().allMatch(TopicAnswers::isRegion)) {
            String text = worked.text();
            if (!text.isEmpty()) {
                report.keep("not-asked", worked.spot(), text, Messages.shown(text));
            }
            return rows;
        }
        Elaboration elaboration = new Elaboration(asked, worked.guides(), printed);
        Voices.Said said = said(topic, worked, asked, elaboration);
        if (said.isDivided()) {
            Map<Voice, Elaboration.Divided> byVoice = new EnumMap<>(Voice.class);
            said.named().keySet().forEach(voice -> byVoice.put(voice, elaboration.divide(said.by(voice))));
            report(topic, worked, byVoice.values());
            byVoice.forEach((voice, own) ->
                    own.texts().forEach((question, text) -> rows.addAll(answer(question, voice, text, worked.spot()))));
            return rows;
        }
        Elaboration.Divided divided = elaboration.divide(worked.lines());
        report(topic, worked, List.of(divided));
        for (Map.Entry<Question, String> own : divided.texts().entrySet()) {
            Question question = own.getKey();
            if (question.fact().isPresent()) {
                boolean adopting = question.fact().get() == Fact.ADOPTING_REGION;
                regions.one(own.getValue(), adopting, worked.spot());
            } else {
                rows.addAll(
                        question.voices().size() > 1
                                ? ofEach(question, own.getValue(), worked.spot())
                                : answer(question, question.voices().get(0), own.getValue(), worked.spot()));
            }
        }
        return rows;
    }

    private boolean isAsked(Question question) {
        return question.voices().stream()
                .anyMatch(voice ->
                        form.answer(new AnswerKey(question.id(), voice)).isPresent());
    }

    private static boolean isRegion(Question question) {
        return question.fact()
                .filter(fact -> fact == Fact.ADOPTING_REGION || fact == Fact.INVOLVED_REGIONS)
                .isPresent();
    }

    /** Who says what under a topic with questions to each of the parties alone; nothing is divided under another. */
    private Voices.Said said(Topic topic, Worked worked, List<Question> asked, Elaboration elaboration) {
        Voices.Said said = Voices.Said.NOTHING;
        if (asked.stream().anyMatch(question -> question.voices().size() < 2)) {
            return said;
        }
        boolean inColumns = false;
        for (Worked.Row row : worked.rows()) {
            boolean twoColumns = row.cells().size() == PARTIES.size();
            for (int cell = 0; cell < row.cells().size(); cell++) {
                List<String> lines = row.cells().get(cell);
                Set<Voice> column = twoColumns ? Set.of(PARTIES.get(cell)) : Set.of();
                inColumns |= twoColumns && !Lines.areBlank(lines);
                said = said.and(voices.divide(lines, column, elaboration::names));
            }
        }
        if (inColumns && said.isDivided()) {
            report.say(
                    Severity.WARNING, "by-column", worked.spot(), topic.title().in(LocalisedText.DUTCH));
        }
        return said;
    }

    /** Says once how far a text could be divided, by what could be told least. */
    private void report(Topic topic, Worked worked, Collection<Elaboration.Divided> divided) {
        Elaboration.Sure least = divided.stream()
                .map(Elaboration.Divided::sure)
                .max(Comparator.naturalOrder())
                .orElse(Elaboration.Sure.CERTAIN);
        if (least != Elaboration.Sure.CERTAIN && !Lines.areBlank(worked.lines())) {
            report.say(
                    Severity.WARNING,
                    least == Elaboration.Sure.BY_ORDER ? "by-order" : "undivided",
                    worked.spot(),
                    topic.title().in(LocalisedText.DUTCH));
        }
    }

    /** The answers of both parties in one text, divided by their names as far as it has them. */
    private List<FilledRow> ofEach(Question question, String answer, String spot) {
        Elaboration alone = new Elaboration(List.of(question), List.of(), printed);
        Voices.Said each = voices.divide(answer.lines().toList(), Set.of(), alone::names);
        if (!each.isDivided() && !answer.isEmpty()) {
            report.say(Severity.WARNING, "for-both", spot, question.text().in(LocalisedText.DUTCH));
        }
        List<FilledRow> rows = new ArrayList<>();
        for (Voice voice : question.voices()) {
            rows.addAll(answer(question, voice, Lines.join(each.by(voice)), spot));
        }
        return rows;
    }

    /** The rows of an answer: those of its table where the text says what belongs in which column. */
    private List<FilledRow> answer(Question question, Voice voice, String answer, String spot) {
        Optional<List<FilledRow>> inTable = tableOf(question).flatMap(table -> table.of(answer, spot));
        if (inTable.isPresent()) {
            report.say(Severity.WARNING, "in-table", spot, question.text().in(LocalisedText.DUTCH));
            return inTable.get();
        }
        RowId id = RowId.of(new AnswerKey(question.id(), voice));
        Map<String, FilledRow.Cell> cells = new LinkedHashMap<>();
        cells.put(FormAnswer.ANSWER, new FilledRow.Cell(answer, spot));
        return List.of(new FilledRow(id, spot, cells));
    }
}
