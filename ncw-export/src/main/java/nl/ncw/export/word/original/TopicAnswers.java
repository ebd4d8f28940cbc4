package nl.ncw.export.word.original;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.form.FillInForm;
import nl.ncw.export.form.FilledRow;
import nl.ncw.export.form.FormAnswer;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.word.file.Content;
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
    private final ContactText contacts;
    private final ReadingLog log;

    TopicAnswers(
            FillInForm form,
            PrintedForm printed,
            Voices voices,
            NamedRegions regions,
            Collection<SafetyRegion> known,
            ReadingLog log) {
        this.form = form;
        this.printed = printed;
        this.voices = voices;
        this.regions = regions;
        this.contacts = new ContactText(known, voices);
        this.log = log;
    }

    /** Adds a row about a topic; a table that answers a question of it is taken out of its cells. */
    void add(Piece.OfTopic row, Worked worked) {
        List<Worked.Cell> cells = new ArrayList<>();
        for (Columns.Cell cell : row.in(Columns.Use.ELABORATION)) {
            List<String> lines = lines(row, cell, worked);
            cells.add(
                    new Worked.Cell(lines, cell.column().voice(), cell.column().name()));
            if (cell.content().goesOn() && Lines.areBlank(lines)) {
                log.say(
                        Severity.WARNING,
                        "goes-on",
                        row.spot(),
                        row.topic().title().in(LocalisedText.DUTCH));
            }
        }
        List<String> beside = row.in(Columns.Use.EXPLANATION).stream()
                .flatMap(cell -> Lines.of(cell.content().content()).stream())
                .map(Lines::withoutSign)
                .toList();
        worked.add(new Worked.Row(row.spot(), cells, printed.questions(beside)));
    }

    /** The lines of a cell; a table in it that answers a question of the topic is taken for that. */
    List<String> lines(Piece.OfTopic row, Columns.Cell cell, Worked worked) {
        boolean isWorkedOut = cell.column().use() == Columns.Use.ELABORATION;
        List<Content> rest = new ArrayList<>();
        for (Content piece : cell.content().content()) {
            boolean isAnswer =
                    piece instanceof Content.Table table && takes(row.topic(), worked, table, row.spot(), isWorkedOut);
            if (!isAnswer) {
                rest.add(piece);
            }
        }
        return Lines.of(rest);
    }

    /** Takes a table as the answer to a question of a topic, if it is one; one that says no more than the form is none. */
    private boolean takes(Topic topic, Worked worked, Content.Table table, String spot, boolean isWorkedOut) {
        for (Question question : topic.questions()) {
            Optional<TableText> inTable = tableOf(question);
            Optional<List<FilledRow>> rows = inTable.flatMap(text -> text.of(table, spot));
            if (rows.isPresent() && !isWorkedOut && inTable.get().isAsPrinted(rows.get())) {
                return true;
            }
            if (rows.isPresent() && !worked.hasTable(question)) {
                worked.table(question, rows.get());
                if (!inTable.get().isNamedIn(table)) {
                    log.say(Severity.WARNING, "in-table", spot, question.text().in(LocalisedText.DUTCH));
                }
                return true;
            }
        }
        return false;
    }

    private Optional<TableText> tableOf(Question question) {
        return form.answer(new AnswerKey(question.id(), question.voices().get(0)))
                .flatMap(FormAnswer::table)
                .map(table -> new TableText(question, table, voices, printed, contacts));
    }

    /** The rows of the form that a topic's text fills in; the regions in it are taken beside them. */
    List<FilledRow> of(Topic topic, Worked worked) throws UnreadableAgreementException {
        List<FilledRow> rows = new ArrayList<>(worked.tableRows());
        List<Question> asked = topic.questions().stream()
                .filter(question -> isRegion(question) || isAsked(question))
                .filter(question -> !worked.hasTable(question))
                .toList();
        if (asked.stream().allMatch(TopicAnswers::isRegion)) {
            rows.addAll(besideTables(worked));
            return rows;
        }
        for (Worked part : worked.parts()) {
            List<Question> own = asked.stream()
                    .filter(question -> part.beside().contains(question.id()))
                    .toList();
            rows.addAll(part(topic, part, part == worked || own.isEmpty() ? asked : own));
        }
        return rows;
    }

    /** What is written beside the tables that answer all that is asked; the questions above them are none of it. */
    private List<FilledRow> besideTables(Worked worked) throws UnreadableAgreementException {
        List<String> own = printed.added(worked.lines());
        if (Lines.areBlank(own)) {
            return List.of();
        }
        Optional<Question> inTable = worked.inTables().stream().findFirst();
        if (inTable.isEmpty()) {
            log.keep("not-asked", worked.spot(), Lines.join(own), ReadingLog.excerpt(Lines.join(own)));
            return List.of();
        }
        Question question = inTable.get();
        return List.of(new WrittenAnswer(
                        form, new AnswerKey(question.id(), question.voices().get(0)), log)
                .of(Lines.join(own), worked.spot()));
    }

    private List<FilledRow> part(Topic topic, Worked worked, List<Question> asked) throws UnreadableAgreementException {
        List<FilledRow> rows = new ArrayList<>();
        Elaboration elaboration = new Elaboration(asked, worked.guides(), printed, voices, contacts);
        Voices.Said said = said(topic, worked, asked, elaboration);
        if (said.isDivided()) {
            if (said.strange()) {
                say("other-names", topic, worked);
            }
            Map<Voice, Elaboration.Divided> byVoice = new EnumMap<>(Voice.class);
            said.named().keySet().forEach(voice -> byVoice.put(voice, elaboration.divide(said.by(voice))));
            report(topic, worked, byVoice.values());
            for (Map.Entry<Voice, Elaboration.Divided> own : byVoice.entrySet()) {
                for (Map.Entry<Question, String> text : own.getValue().texts().entrySet()) {
                    rows.addAll(answer(text.getKey(), own.getKey(), text.getValue(), worked.spot()));
                }
            }
            return rows;
        }
        Elaboration.Divided divided = whole(elaboration.divide(worked.lines()), worked, asked);
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

    /** What was divided; all of it at one question where the names of questions are all that there is. */
    private static Elaboration.Divided whole(Elaboration.Divided divided, Worked worked, List<Question> asked) {
        boolean isLost = divided.texts().values().stream().allMatch(String::isBlank) && !Lines.areBlank(worked.lines());
        return isLost
                ? new Elaboration.Divided(
                        Map.of(asked.get(0), worked.text()),
                        asked.size() == 1 ? Elaboration.Sure.CERTAIN : Elaboration.Sure.NOT)
                : divided;
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
        boolean inCells = worked.rows().stream()
                .anyMatch(row -> row.cells().stream()
                                .filter(cell -> !Lines.areBlank(cell.lines()))
                                .count()
                        > 1);
        if (asked.stream().anyMatch(question -> question.voices().size() < 2)) {
            if (inCells) {
                say("cells-joined", topic, worked);
            }
            return Voices.Said.NOTHING;
        }
        Voices.Said said = Voices.Said.NOTHING;
        boolean byOrder = false;
        for (Worked.Row row : worked.rows()) {
            boolean twoCells = row.cells().size() == PARTIES.size();
            for (int number = 0; number < row.cells().size(); number++) {
                Worked.Cell cell = row.cells().get(number);
                boolean inOrder = twoCells && cell.voice().isEmpty();
                Set<Voice> first = inOrder
                        ? Set.of(PARTIES.get(number))
                        : cell.voice().map(Set::of).orElse(Set.of());
                byOrder |= inOrder && !Lines.areBlank(cell.lines());
                said = said.and(voices.divide(cell.lines(), first, elaboration::names));
            }
        }
        if (byOrder && said.isDivided()) {
            say("by-column", topic, worked);
        }
        return said;
    }

    private void say(String code, Topic topic, Worked worked) {
        log.say(Severity.WARNING, code, worked.spot(), topic.title().in(LocalisedText.DUTCH));
    }

    /** Says once how far a text could be divided, by what could be told least. */
    private void report(Topic topic, Worked worked, Collection<Elaboration.Divided> divided) {
        Elaboration.Sure least = divided.stream()
                .map(Elaboration.Divided::sure)
                .max(Comparator.naturalOrder())
                .orElse(Elaboration.Sure.CERTAIN);
        if (least != Elaboration.Sure.CERTAIN && !Lines.areBlank(worked.lines())) {
            say(least == Elaboration.Sure.BY_ORDER ? "by-order" : "undivided", topic, worked);
        }
    }

    /** The answers of both parties in one text, divided by their names as far as it has them. */
    private List<FilledRow> ofEach(Question question, String answer, String spot) throws UnreadableAgreementException {
        Elaboration alone = new Elaboration(List.of(question), List.of(), printed, voices, contacts);
        Voices.Said each = voices.divide(answer.lines().toList(), Set.of(), alone::names);
        if (!each.isDivided() && !answer.isEmpty()) {
            log.say(Severity.WARNING, "for-both", spot, question.text().in(LocalisedText.DUTCH));
        }
        List<FilledRow> rows = new ArrayList<>();
        for (Voice voice : question.voices()) {
            rows.addAll(answer(question, voice, Lines.join(each.by(voice)), spot));
        }
        return rows;
    }

    /** The rows of an answer: those of its table where the text says what belongs in which column. */
    private List<FilledRow> answer(Question question, Voice voice, String answer, String spot)
            throws UnreadableAgreementException {
        Optional<List<FilledRow>> inTable = tableOf(question).flatMap(table -> table.of(answer, spot));
        if (inTable.isPresent()) {
            log.say(Severity.WARNING, "in-table", spot, question.text().in(LocalisedText.DUTCH));
            return inTable.get();
        }
        return List.of(new WrittenAnswer(form, new AnswerKey(question.id(), voice), log).of(answer, spot));
    }
}
