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
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.AnswerKind;
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
    private final TopicTables tables;
    private final ReadingLog log;

    TopicAnswers(
            FillInForm form,
            OriginalFormSentences printed,
            SpeakerSplitter voices,
            RegionMentions regions,
            RegionRegister known,
            ReadingLog log) {
        this.form = form;
        this.printed = printed;
        this.voices = voices;
        this.regions = regions;
        this.contacts = new ContactLineParser(known, voices);
        this.tables = new TopicTables(form, printed, voices, contacts, log);
        this.log = log;
    }

    /** Adds a row about a topic. Tables in its cells that answer a question are taken out. */
    void add(DocumentPiece.OfTopic row, TopicText topicText) {
        List<TopicText.Cell> cells = new ArrayList<>();
        for (ColumnRoles.Cell cell : row.in(ColumnRoles.Use.ELABORATION)) {
            List<String> lines = lines(row, cell, topicText);
            cells.add(new TopicText.Cell(
                    lines, cell.column().voice(), cell.column().name()));
        }
        List<String> explanation = row.in(ColumnRoles.Use.EXPLANATION).stream()
                .flatMap(cell -> TextLines.of(cell.content().content()).stream())
                .map(TextLines::withoutSign)
                .toList();
        topicText.add(new TopicText.Row(row.location(), cells, printed.questions(explanation)));
    }

    /** Returns the lines of a cell. A table in it that answers a question of the topic is taken out. */
    List<String> lines(DocumentPiece.OfTopic row, ColumnRoles.Cell cell, TopicText topicText) {
        return tables.lines(row, cell, topicText);
    }

    /**
     * Returns the rows of the form that the text of a topic fills in. Regions in the text are collected separately.
     */
    List<ReturnedRow> of(Topic topic, TopicText topicText) throws UnreadableAgreementException {
        List<ReturnedRow> rows = new ArrayList<>(topicText.tableRows());
        tables.keepOtherColumns(topicText);
        List<Question> questions = topic.questions().stream()
                .filter(question -> isRegion(question) || isAsked(question))
                .filter(question -> !topicText.hasTable(question))
                .toList();
        if (questions.stream().allMatch(TopicAnswers::isRegion)) {
            rows.addAll(outsideTables(topicText));
            return rows;
        }
        List<ReturnedRow> written = new ArrayList<>();
        for (TopicText part : topicText.parts()) {
            List<Question> own = questions.stream()
                    .filter(question -> part.beside().contains(question.id()))
                    .toList();
            written.addAll(part(topic, part, part == topicText || own.isEmpty() ? questions : own));
        }
        rows.addAll(WrittenAnswer.joined(written));
        return rows;
    }

    /**
     * Returns the row for text outside the tables that answer all questions of the topic. Questions repeated above the
     * tables do not count as text.
     */
    private List<ReturnedRow> outsideTables(TopicText topicText) throws UnreadableAgreementException {
        List<String> own = printed.added(topicText.lines());
        if (TextLines.areBlank(own)) {
            return List.of();
        }
        Optional<Question> inTable = topicText.inTables().stream().findFirst();
        if (inTable.isEmpty()) {
            log.keep(
                    WordFindingCode.NOT_ASKED,
                    topicText.location(),
                    TextLines.join(own),
                    Excerpt.brief(TextLines.join(own)));
            return List.of();
        }
        Question question = inTable.get();
        return List.of(new WrittenAnswer(
                        form, new AnswerKey(question.id(), question.voices().get(0)), log)
                .of(TextLines.join(own), topicText.location()));
    }

    private List<ReturnedRow> part(Topic topic, TopicText topicText, List<Question> questions)
            throws UnreadableAgreementException {
        List<ReturnedRow> rows = new ArrayList<>();
        QuestionSplitter elaboration = new QuestionSplitter(questions, topicText.guides(), printed, voices, contacts);
        SpeakerSplitter.Said byParty = byParty(topic, topicText, questions, elaboration);
        if (byParty.isDivided()) {
            if (byParty.strange()) {
                say(WordFindingCode.OTHER_NAMES, topic, topicText);
            }
            Map<Voice, QuestionSplitter.Divided> byVoice = new EnumMap<>(Voice.class);
            byParty.named().keySet().forEach(voice -> byVoice.put(voice, elaboration.divide(byParty.by(voice))));
            report(topic, topicText, byVoice.values());
            for (Map.Entry<Voice, QuestionSplitter.Divided> own : byVoice.entrySet()) {
                for (Map.Entry<Question, String> text : own.getValue().texts().entrySet()) {
                    rows.addAll(answer(text.getKey(), own.getKey(), text.getValue(), topicText.location()));
                }
            }
            return rows;
        }
        boolean isJoint = questions.stream().noneMatch(TopicAnswers::isForEach);
        List<String> lines = isJoint ? voices.withoutBoth(topicText.lines()) : topicText.lines();
        QuestionSplitter.Divided divided = whole(elaboration.divide(lines), topicText, questions);
        report(topic, topicText, List.of(divided));
        for (Map.Entry<Question, String> own : divided.texts().entrySet()) {
            Question question = own.getKey();
            if (question.fact().isPresent()) {
                boolean adopting = question.fact().get() == AgreementFact.ADOPTING_REGION;
                regions.one(own.getValue(), adopting, topicText.location());
            } else {
                rows.addAll(
                        isForEach(question)
                                ? ofEach(question, own.getValue(), topicText.location())
                                : ofBoth(question, own.getValue(), topicText.location()));
            }
        }
        return rows;
    }

    /**
     * Returns the division; if it contains nothing but names of questions, the whole text is assigned to one question.
     */
    private static QuestionSplitter.Divided whole(
            QuestionSplitter.Divided divided, TopicText topicText, List<Question> questions) {
        boolean isLost =
                divided.texts().values().stream().allMatch(String::isBlank) && !TextLines.areBlank(topicText.lines());
        return isLost
                ? new QuestionSplitter.Divided(
                        Map.of(questions.get(0), topicText.text()),
                        questions.size() == 1 ? QuestionSplitter.Sure.CERTAIN : QuestionSplitter.Sure.NOT)
                : divided;
    }

    private static boolean isForEach(Question question) {
        return question.voices().size() > 1;
    }

    private boolean isAsked(Question question) {
        return question.voices().stream()
                .anyMatch(voice ->
                        form.answer(new AnswerKey(question.id(), voice)).isPresent());
    }

    private static boolean isRegion(Question question) {
        return question.fact().filter(fact -> fact.kind() == AnswerKind.REGIONS).isPresent();
    }

    /**
     * Divides the text of a topic between the parties. Only a topic whose questions are all asked of each party is
     * divided.
     */
    private SpeakerSplitter.Said byParty(
            Topic topic, TopicText topicText, List<Question> questions, QuestionSplitter elaboration) {
        boolean inCells = topicText.rows().stream()
                .anyMatch(row -> row.cells().stream()
                                .filter(cell -> !TextLines.areBlank(cell.lines()))
                                .count()
                        > 1);
        if (!questions.stream().allMatch(TopicAnswers::isForEach)) {
            if (inCells) {
                say(WordFindingCode.CELLS_JOINED, topic, topicText);
            }
            return SpeakerSplitter.Said.NOTHING;
        }
        SpeakerSplitter.Said byParty = SpeakerSplitter.Said.NOTHING;
        boolean byOrder = false;
        for (TopicText.Row row : topicText.rows()) {
            boolean twoCells = row.cells().size() == PARTIES.size();
            for (int number = 0; number < row.cells().size(); number++) {
                TopicText.Cell cell = row.cells().get(number);
                boolean inOrder = twoCells && cell.voice().isEmpty();
                Set<Voice> first = inOrder
                        ? Set.of(PARTIES.get(number))
                        : cell.voice().map(Set::of).orElse(Set.of());
                byOrder |= inOrder && !TextLines.areBlank(cell.lines());
                byParty = byParty.and(voices.divide(cell.lines(), first, elaboration::names));
            }
        }
        if (byOrder && byParty.isDivided()) {
            say(WordFindingCode.BY_COLUMN, topic, topicText);
        }
        return byParty;
    }

    private void say(WordFindingCode code, Topic topic, TopicText topicText) {
        log.say(code, topicText.location(), topic.title().in(LocalisedText.DUTCH));
    }

    /** Reports once how a text was divided, by its least certain part. */
    private void report(Topic topic, TopicText topicText, Collection<QuestionSplitter.Divided> divided) {
        QuestionSplitter.Sure least = divided.stream()
                .map(QuestionSplitter.Divided::sure)
                .max(Comparator.naturalOrder())
                .orElse(QuestionSplitter.Sure.CERTAIN);
        if (least != QuestionSplitter.Sure.CERTAIN && !TextLines.areBlank(topicText.lines())) {
            say(
                    least == QuestionSplitter.Sure.BY_ORDER ? WordFindingCode.BY_ORDER : WordFindingCode.UNDIVIDED,
                    topic,
                    topicText);
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

    /** Returns the rows for the common answer of the parties. */
    private List<ReturnedRow> ofBoth(Question question, String answer, String location)
            throws UnreadableAgreementException {
        String text = String.join("\n", voices.withoutBoth(answer.lines().toList()));
        return answer(question, question.voices().get(0), text, location);
    }

    /** Returns the rows of an answer; those of its table, if the text shows which part belongs in which column. */
    private List<ReturnedRow> answer(Question question, Voice voice, String answer, String location)
            throws UnreadableAgreementException {
        Optional<List<ReturnedRow>> inTable = tables.of(question).flatMap(table -> table.of(answer, location));
        if (inTable.isPresent()) {
            log.say(WordFindingCode.IN_TABLE, location, question.text().in(LocalisedText.DUTCH));
            return inTable.get();
        }
        return List.of(new WrittenAnswer(form, new AnswerKey(question.id(), voice), log).of(answer, location));
    }
}
