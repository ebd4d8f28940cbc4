package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.internal.finding.WordFindingCode;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voice;
import nl.ncw.model.text.LocalisedText;

/** Converts the agreed text of a topic to answers, by question, by party and by row. */
final class TopicAnswers {
    /** The parties, in the order of their columns in the original form. */
    private static final List<Voice> PARTIES = List.of(Voice.REGION, Voice.PARTNER);

    private final FillInForm form;
    private final OriginalFormSentences printed;
    private final SpeakerSplitter voices;
    private final RegionMentions regions;
    private final ContactLineParser contacts;
    private final ReadingLog log;

    TopicAnswers(
            FillInForm form,
            OriginalFormSentences printed,
            SpeakerSplitter voices,
            RegionMentions regions,
            Collection<SafetyRegion> known,
            ReadingLog log) {
        this.form = form;
        this.printed = printed;
        this.voices = voices;
        this.regions = regions;
        this.contacts = new ContactLineParser(known, voices);
        this.log = log;
    }

    /** Adds a row about a topic. Tables in its cells that answer a question are taken out. */
    void add(DocumentPiece.OfTopic row, TopicText worked) {
        List<TopicText.Cell> cells = new ArrayList<>();
        for (ColumnRoles.Cell cell : row.in(ColumnRoles.Use.ELABORATION)) {
            List<String> lines = lines(row, cell, worked);
            cells.add(new TopicText.Cell(
                    lines, cell.column().voice(), cell.column().name()));
            if (cell.content().goesOn() && TextLines.areBlank(lines)) {
                log.say(
                        WordFindingCode.GOES_ON,
                        row.location(),
                        row.topic().title().in(LocalisedText.DUTCH));
            }
        }
        List<String> beside = row.in(ColumnRoles.Use.EXPLANATION).stream()
                .flatMap(cell -> TextLines.of(cell.content().content()).stream())
                .map(TextLines::withoutSign)
                .toList();
        worked.add(new TopicText.Row(row.location(), cells, printed.questions(beside)));
    }

    /** Returns the lines of a cell. A table in it that answers a question of the topic is taken out. */
    List<String> lines(DocumentPiece.OfTopic row, ColumnRoles.Cell cell, TopicText worked) {
        boolean isWorkedOut = cell.column().use() == ColumnRoles.Use.ELABORATION;
        List<BodyElement> rest = new ArrayList<>();
        for (BodyElement piece : cell.content().content()) {
            boolean isAnswer = piece.table()
                    .filter(table -> takes(row.topic(), worked, table, row.location(), isWorkedOut))
                    .isPresent();
            if (!isAnswer) {
                rest.add(piece);
            }
        }
        return TextLines.of(rest);
    }

    /**
     * Takes a table as the answer to a question of a topic, if it is one. A table with only the text of the form is not
     * an answer.
     */
    private boolean takes(
            Topic topic, TopicText worked, BodyElement.Table table, String location, boolean isWorkedOut) {
        for (Question question : topic.questions()) {
            Optional<TableText> inTable = tableOf(question);
            Optional<List<ReturnedRow>> rows = inTable.flatMap(text -> text.of(table, location));
            if (rows.isPresent() && !isWorkedOut && inTable.get().isAsPrinted(rows.get())) {
                return true;
            }
            if (rows.isPresent() && !worked.hasTable(question)) {
                worked.table(question, rows.get());
                if (!inTable.get().isNamedIn(table)) {
                    log.say(WordFindingCode.IN_TABLE, location, question.text().in(LocalisedText.DUTCH));
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

    /**
     * Returns the rows of the form that the text of a topic fills in. Regions in the text are collected separately.
     */
    List<ReturnedRow> of(Topic topic, TopicText worked) throws UnreadableAgreementException {
        List<ReturnedRow> rows = new ArrayList<>(worked.tableRows());
        List<Question> asked = topic.questions().stream()
                .filter(question -> isRegion(question) || isAsked(question))
                .filter(question -> !worked.hasTable(question))
                .toList();
        if (asked.stream().allMatch(TopicAnswers::isRegion)) {
            rows.addAll(besideTables(worked));
            return rows;
        }
        for (TopicText part : worked.parts()) {
            List<Question> own = asked.stream()
                    .filter(question -> part.beside().contains(question.id()))
                    .toList();
            rows.addAll(part(topic, part, part == worked || own.isEmpty() ? asked : own));
        }
        return rows;
    }

    /**
     * Returns the row for text outside the tables that answer all questions of the topic. Questions repeated above the
     * tables do not count as text.
     */
    private List<ReturnedRow> besideTables(TopicText worked) throws UnreadableAgreementException {
        List<String> own = printed.added(worked.lines());
        if (TextLines.areBlank(own)) {
            return List.of();
        }
        Optional<Question> inTable = worked.inTables().stream().findFirst();
        if (inTable.isEmpty()) {
            log.keep(
                    WordFindingCode.NOT_ASKED,
                    worked.location(),
                    TextLines.join(own),
                    Excerpt.brief(TextLines.join(own)));
            return List.of();
        }
        Question question = inTable.get();
        return List.of(new WrittenAnswer(
                        form, new AnswerKey(question.id(), question.voices().get(0)), log)
                .of(TextLines.join(own), worked.location()));
    }

    private List<ReturnedRow> part(Topic topic, TopicText worked, List<Question> asked)
            throws UnreadableAgreementException {
        List<ReturnedRow> rows = new ArrayList<>();
        QuestionSplitter elaboration = new QuestionSplitter(asked, worked.guides(), printed, voices, contacts);
        SpeakerSplitter.Said said = said(topic, worked, asked, elaboration);
        if (said.isDivided()) {
            if (said.strange()) {
                say(WordFindingCode.OTHER_NAMES, topic, worked);
            }
            Map<Voice, QuestionSplitter.Divided> byVoice = new EnumMap<>(Voice.class);
            said.named().keySet().forEach(voice -> byVoice.put(voice, elaboration.divide(said.by(voice))));
            report(topic, worked, byVoice.values());
            for (Map.Entry<Voice, QuestionSplitter.Divided> own : byVoice.entrySet()) {
                for (Map.Entry<Question, String> text : own.getValue().texts().entrySet()) {
                    rows.addAll(answer(text.getKey(), own.getKey(), text.getValue(), worked.location()));
                }
            }
            return rows;
        }
        QuestionSplitter.Divided divided = whole(elaboration.divide(worked.lines()), worked, asked);
        report(topic, worked, List.of(divided));
        for (Map.Entry<Question, String> own : divided.texts().entrySet()) {
            Question question = own.getKey();
            if (question.fact().isPresent()) {
                boolean adopting = question.fact().get() == AgreementFact.ADOPTING_REGION;
                regions.one(own.getValue(), adopting, worked.location());
            } else {
                rows.addAll(
                        question.voices().size() > 1
                                ? ofEach(question, own.getValue(), worked.location())
                                : answer(question, question.voices().get(0), own.getValue(), worked.location()));
            }
        }
        return rows;
    }

    /**
     * Returns the division; if it contains nothing but names of questions, the whole text is assigned to one question.
     */
    private static QuestionSplitter.Divided whole(
            QuestionSplitter.Divided divided, TopicText worked, List<Question> asked) {
        boolean isLost =
                divided.texts().values().stream().allMatch(String::isBlank) && !TextLines.areBlank(worked.lines());
        return isLost
                ? new QuestionSplitter.Divided(
                        Map.of(asked.get(0), worked.text()),
                        asked.size() == 1 ? QuestionSplitter.Sure.CERTAIN : QuestionSplitter.Sure.NOT)
                : divided;
    }

    private boolean isAsked(Question question) {
        return question.voices().stream()
                .anyMatch(voice ->
                        form.answer(new AnswerKey(question.id(), voice)).isPresent());
    }

    private static boolean isRegion(Question question) {
        return question.fact()
                .filter(fact -> fact == AgreementFact.ADOPTING_REGION || fact == AgreementFact.INVOLVED_REGIONS)
                .isPresent();
    }

    /**
     * Divides the text of a topic between the parties. Only a topic whose questions are all asked of each party is
     * divided.
     */
    private SpeakerSplitter.Said said(
            Topic topic, TopicText worked, List<Question> asked, QuestionSplitter elaboration) {
        boolean inCells = worked.rows().stream()
                .anyMatch(row -> row.cells().stream()
                                .filter(cell -> !TextLines.areBlank(cell.lines()))
                                .count()
                        > 1);
        if (asked.stream().anyMatch(question -> question.voices().size() < 2)) {
            if (inCells) {
                say(WordFindingCode.CELLS_JOINED, topic, worked);
            }
            return SpeakerSplitter.Said.NOTHING;
        }
        SpeakerSplitter.Said said = SpeakerSplitter.Said.NOTHING;
        boolean byOrder = false;
        for (TopicText.Row row : worked.rows()) {
            boolean twoCells = row.cells().size() == PARTIES.size();
            for (int number = 0; number < row.cells().size(); number++) {
                TopicText.Cell cell = row.cells().get(number);
                boolean inOrder = twoCells && cell.voice().isEmpty();
                Set<Voice> first = inOrder
                        ? Set.of(PARTIES.get(number))
                        : cell.voice().map(Set::of).orElse(Set.of());
                byOrder |= inOrder && !TextLines.areBlank(cell.lines());
                said = said.and(voices.divide(cell.lines(), first, elaboration::names));
            }
        }
        if (byOrder && said.isDivided()) {
            say(WordFindingCode.BY_COLUMN, topic, worked);
        }
        return said;
    }

    private void say(WordFindingCode code, Topic topic, TopicText worked) {
        log.say(code, worked.location(), topic.title().in(LocalisedText.DUTCH));
    }

    /** Reports once how a text was divided, by its least certain part. */
    private void report(Topic topic, TopicText worked, Collection<QuestionSplitter.Divided> divided) {
        QuestionSplitter.Sure least = divided.stream()
                .map(QuestionSplitter.Divided::sure)
                .max(Comparator.naturalOrder())
                .orElse(QuestionSplitter.Sure.CERTAIN);
        if (least != QuestionSplitter.Sure.CERTAIN && !TextLines.areBlank(worked.lines())) {
            say(
                    least == QuestionSplitter.Sure.BY_ORDER ? WordFindingCode.BY_ORDER : WordFindingCode.UNDIVIDED,
                    topic,
                    worked);
        }
    }

    /** Returns the rows for the answers of both parties in one text, divided by their names if it has them. */
    private List<ReturnedRow> ofEach(Question question, String answer, String location)
            throws UnreadableAgreementException {
        QuestionSplitter alone = new QuestionSplitter(List.of(question), List.of(), printed, voices, contacts);
        SpeakerSplitter.Said each = voices.divide(answer.lines().toList(), Set.of(), alone::names);
        if (!each.isDivided() && !answer.isEmpty()) {
            log.say(WordFindingCode.FOR_BOTH, location, question.text().in(LocalisedText.DUTCH));
        }
        List<ReturnedRow> rows = new ArrayList<>();
        for (Voice voice : question.voices()) {
            rows.addAll(answer(question, voice, TextLines.join(each.by(voice)), location));
        }
        return rows;
    }

    /** Returns the rows of an answer; those of its table, if the text shows which part belongs in which column. */
    private List<ReturnedRow> answer(Question question, Voice voice, String answer, String location)
            throws UnreadableAgreementException {
        Optional<List<ReturnedRow>> inTable = tableOf(question).flatMap(table -> table.of(answer, location));
        if (inTable.isPresent()) {
            log.say(WordFindingCode.IN_TABLE, location, question.text().in(LocalisedText.DUTCH));
            return inTable.get();
        }
        return List.of(new WrittenAnswer(form, new AnswerKey(question.id(), voice), log).of(answer, location));
    }
}
