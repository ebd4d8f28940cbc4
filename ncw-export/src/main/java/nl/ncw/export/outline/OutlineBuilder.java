package nl.ncw.export.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.field.DocumentLine;
import nl.ncw.export.internal.field.PropertyDefinition;
import nl.ncw.export.internal.field.PropertyDefinitions;
import nl.ncw.export.internal.field.TitleBlockLabels;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerCounts;
import nl.ncw.model.agreement.AskedQuestions;
import nl.ncw.model.agreement.Completeness;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.ConditionDescriber;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;

/** Builder of the outline of one agreement. */
final class OutlineBuilder {
    private final Agreement agreement;
    private final Catalogue catalogue;
    private final DocumentLabels labels;
    private final TitleBlockLabels words;
    private final AnswerFormatter answers;
    private final QuestionGuidance guidance;
    private final EmptyFormFields fields;
    private final OrganisationNames names;
    private final AskedQuestions asked;
    private final Set<QuestionId> possible;
    private final boolean toFillIn;
    private final boolean isFinished;

    /** @param toFillIn whether the document is a form, which has the questions that may come to be asked too */
    OutlineBuilder(Agreement agreement, Catalogue catalogue, DocumentLabels labels, boolean toFillIn) {
        this.agreement = agreement;
        this.asked = AskedQuestions.of(agreement, catalogue);
        this.catalogue = catalogue;
        this.labels = labels;
        this.words = new TitleBlockLabels(new Vocabulary(labels), catalogue);
        this.answers = new AnswerFormatter(labels);
        this.guidance = new QuestionGuidance(labels);
        this.fields = new EmptyFormFields(labels);
        this.names = new OrganisationNames(agreement, labels);
        this.possible = catalogue.entries(agreement.profile()).stream()
                .map(entry -> entry.question().id())
                .collect(Collectors.toSet());
        this.toFillIn = toFillIn || isForm();
        // A finished agreement is read and signed: what helps to fill it in is no part of what was agreed.
        this.isFinished = !this.toFillIn && !agreement.status().isDraft();
    }

    /** Returns whether the agreement has no content yet. Its document is then a form to fill in. */
    private boolean isForm() {
        return agreement.answers().isEmpty()
                && agreement.region().isEmpty()
                && agreement.partner().isEmpty();
    }

    DocumentOutline build() {
        return new DocumentOutlineContent(
                agreement.get(AgreementProperties.TITLE).orElseGet(() -> labels.get("title")),
                toFillIn,
                isForm()
                        ? labels.get(
                                "form",
                                words.option(
                                        AgreementFact.PROFILE,
                                        agreement.profile().key()))
                        : names.all(),
                introduction(),
                labels.locale(),
                agreement.revisions().stream().map(Revision::date).max((a, b) -> a.compareTo(b)),
                facts(),
                completeness(),
                progress(),
                columns(),
                catalogue.sections().stream()
                        .map(this::chapter)
                        .filter(chapter -> !chapter.topics().isEmpty())
                        .toList(),
                annexes(),
                SignaturePlace.all(agreement, labels.locale()));
    }

    /** Returns what the document is for: a model says how it helps to agree, and a finished agreement what it holds. */
    private String introduction() {
        return isFinished
                ? labels.get(
                        "introduction.agreement",
                        names.all(),
                        in(catalogue.text().title()))
                : in(catalogue.text().introduction());
    }

    private List<String> columns() {
        return Stream.of("topic", isFinished ? "question" : "explanation", "agreement")
                .map(column -> labels.get("column." + column))
                .toList();
    }

    /** Returns the annexes of the agreement; for a form, also empty ones to fill in. */
    private List<DocumentOutline.Annex> annexes() {
        List<DocumentOutline.Annex> stored =
                new AnnexBuilder(agreement, catalogue, labels, names, key -> toFillIn || asked.isAsked(key)).all();
        if (!isForm()) {
            return stored;
        }
        List<DocumentOutline.Role> roles =
                stored.stream().map(DocumentOutline.Annex::role).toList();
        Stream<DocumentOutline.Annex> empty =
                new FormAnnexBuilder(labels).all().stream().filter(annex -> !roles.contains(annex.role()));
        return Stream.concat(empty, stored.stream()).toList();
    }

    private List<DocumentOutline.Fact> facts() {
        return PropertyDefinitions.all().stream()
                .filter(property -> property.line().section() == DocumentLine.Section.TITLE_BLOCK)
                .flatMap(property -> fact(property).stream())
                .toList();
    }

    private Optional<DocumentOutline.Fact> fact(PropertyDefinition property) {
        Optional<String> value = property.shown(agreement, words);
        Optional<String> line = switch (property.line().presence()) {
            case ALWAYS -> value.or(() -> Optional.of(isForm() ? "" : labels.get("unknown")));
            case WHEN_KNOWN -> value;
            case NEVER -> Optional.empty();
        };
        return line.map(text -> new DocumentOutline.Fact(property.name(), labels.get(property.label()), text));
    }

    private DocumentOutline.Annex completeness() {
        List<List<String>> rows = new ArrayList<>();
        for (Section section : catalogue.sections()) {
            rows.add(completenessRow(heading(section), Completeness.of(asked, section)));
        }
        rows.add(completenessRow(labels.get("completeness.total"), Completeness.of(agreement, catalogue)));
        List<String> headers = Stream.of("part", "required", "recommended", "optional", "to-be-settled", "unanswered")
                .map(key -> labels.get("completeness." + key))
                .toList();
        return new DocumentOutline.Annex(
                DocumentOutline.Role.COMPLETENESS, labels.get("completeness"), new OutlineBlock.Grid(headers, rows));
    }

    private List<DocumentOutline.Progress> progress() {
        if (isForm() || isFinished) {
            return List.of();
        }
        Stream<DocumentOutline.Progress> sections = catalogue.sections().stream()
                .map(section -> new DocumentOutline.Progress(
                        heading(section), Completeness.of(asked, section).total()));
        DocumentOutline.Progress all = new DocumentOutline.Progress(
                labels.get("completeness.total"),
                Completeness.of(agreement, catalogue).total());
        return Stream.concat(sections.filter(part -> part.tally().asked() > 0), Stream.of(all))
                .toList();
    }

    private List<String> completenessRow(String part, Completeness completeness) {
        AnswerCounts total = completeness.total();
        return List.of(
                part,
                settled(completeness.of(Obligation.REQUIRED)),
                settled(completeness.of(Obligation.RECOMMENDED)),
                settled(completeness.of(Obligation.OPTIONAL)),
                String.valueOf(total.toBeSettled()),
                String.valueOf(total.unanswered()));
    }

    private String settled(AnswerCounts tally) {
        return tally.asked() == 0
                ? labels.get("completeness.none")
                : labels.get("completeness.of", tally.settled(), tally.asked());
    }

    private DocumentOutline.Chapter chapter(Section section) {
        List<OutlineTopic> topics = section.topics().stream()
                .map(this::topic)
                .filter(topic -> !topic.items().isEmpty())
                .toList();
        return new DocumentOutline.Chapter(section.id(), heading(section), topics);
    }

    private String heading(Section section) {
        return section.number().map(number -> number + " ").orElse("") + in(section.title());
    }

    private OutlineTopic topic(Topic topic) {
        List<OutlineTopic.Item> items = topic.questions().stream()
                .filter(question -> !voices(question).isEmpty())
                .map(this::item)
                .toList();
        return new OutlineTopic(
                topic.id(), topic.number() + ". " + in(topic.title()), isFinished ? List.of() : notes(topic), items);
    }

    private List<String> notes(Topic topic) {
        return Stream.of(topic.description(), topic.profileNote(agreement.profile()), topic.instruction())
                .flatMap(Optional::stream)
                .map(this::in)
                .toList();
    }

    /**
     * Returns the voices that the document shows: those that are asked; on a form also those that may come to be asked;
     * in a finished document none that left open what needs no answer.
     */
    private List<Voice> voices(Question question) {
        if (isFinished && question.obligation(agreement.profile()) != Obligation.REQUIRED) {
            return asked.voicesOf(question).stream()
                    .filter(voice -> agreement.answerTo(question, voice).isPresent())
                    .toList();
        }
        if (!toFillIn) {
            return asked.voicesOf(question);
        }
        return possible.contains(question.id()) ? question.voices() : List.of();
    }

    private OutlineTopic.Item item(Question question) {
        return new OutlineTopic.Item(
                question.id(),
                in(question.text()),
                condition(question),
                isFinished ? List.of() : hints(question),
                voices(question).stream()
                        .map(voice -> response(question, voice))
                        .toList());
    }

    private OutlineTopic.Response response(Question question, Voice voice) {
        Optional<String> speaker = question.header().voicing() == Voicing.EACH_PARTY
                ? Optional.of(labels.get("voice." + voice.key()))
                : Optional.empty();
        Optional<Answer> answer = agreement.answerTo(question, voice);
        if (answer.isEmpty()) {
            return unanswered(question, voice, speaker);
        }
        return new OutlineTopic.Response(
                voice, speaker, state(answer.get()), answers.of(answer.get(), Optional.of(question)), Optional.empty());
    }

    private OutlineTopic.Response unanswered(Question question, Voice voice, Optional<String> speaker) {
        String obligation = question.obligation(agreement.profile()).key();
        return new OutlineTopic.Response(
                voice,
                speaker,
                OutlineTopic.State.UNANSWERED,
                isForm() ? fields.of(question) : List.of(),
                isForm() ? Optional.empty() : Optional.of(labels.get("missing." + obligation)));
    }

    private Optional<String> condition(Question question) {
        return toFillIn && !question.condition().isAlways()
                ? Optional.of(new ConditionDescriber(catalogue, labels.locale()).describe(question.condition()))
                : Optional.empty();
    }

    /**
     * Returns the hints of a question. Before anything is filled in, they include its obligation; an agreement shows
     * that only where an answer is missing.
     */
    private List<String> hints(Question question) {
        Stream<String> obligation = isForm() && question.fact().isEmpty()
                ? Stream.of(labels.get(
                        "obligation." + question.obligation(agreement.profile()).key()))
                : Stream.of();
        return Stream.concat(guidance.of(question).stream(), obligation).toList();
    }

    private static OutlineTopic.State state(Answer answer) {
        return switch (answer.state()) {
            case GIVEN -> OutlineTopic.State.GIVEN;
            case NOT_APPLICABLE -> OutlineTopic.State.NOT_APPLICABLE;
            case TO_BE_SETTLED -> OutlineTopic.State.TO_BE_SETTLED;
        };
    }

    private String in(LocalisedText text) {
        return text.in(labels.locale());
    }
}
