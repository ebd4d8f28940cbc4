package nl.ncw.export.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.cell.SingleValueCodec;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.AnswerTable;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.ValueQuestion;

/**
 * Formatter of answers as blocks of a document. An option or column that the catalogue does not have, such as a
 * withdrawn one, is shown by its id, so that an answer never disappears from a document.
 *
 * @since 0.1.0
 */
public final class AnswerFormatter {
    private final DocumentLabels labels;
    private final Vocabulary words;

    AnswerFormatter(DocumentLabels labels) {
        this.labels = labels;
        this.words = new Vocabulary(labels);
    }

    /**
     * Returns an answer as plain text, for cells and messages that cannot show blocks.
     *
     * @param answer the answer
     * @param question the question, which names the options and columns; empty if the catalogue does not have it
     * @param locale the language; Dutch where there is no translation
     * @return the text, its lines separated by line feeds
     */
    public static String plain(Answer answer, Optional<Question> question, Locale locale) {
        Checks.notNull(answer, "answer");
        Checks.notNull(question, "question");
        Checks.notNull(locale, "locale");
        return new AnswerFormatter(DocumentLabels.in(locale))
                .of(answer, question).stream()
                        .flatMap(block -> block.lines().stream())
                        .collect(Collectors.joining("\n"));
    }

    /**
     * Returns the blocks of an answer. The question names the options and columns; it is empty if the catalogue does
     * not have it.
     */
    List<OutlineBlock> of(Answer answer, Optional<Question> question) {
        OutlineBlock block = switch (answer.state()) {
            case GIVEN -> value(((Answer.Given) answer).value(), question);
            case NOT_APPLICABLE -> new OutlineBlock.Paragraph(notApplicable((Answer.NotApplicable) answer));
            case TO_BE_SETTLED -> new OutlineBlock.Paragraph(String.join("\n", openPoint((Answer.ToBeSettled) answer)));
        };
        return List.of(block);
    }

    private String notApplicable(Answer.NotApplicable answer) {
        return answer.reason().isBlank()
                ? labels.get("not-applicable.no-reason")
                : labels.get("not-applicable", answer.reason());
    }

    private List<String> openPoint(Answer.ToBeSettled open) {
        return List.of(
                open.action().isBlank()
                        ? labels.get("to-be-settled.no-action")
                        : labels.get("to-be-settled", open.action()),
                open.owner().isBlank()
                        ? labels.get("to-be-settled.owner-missing")
                        : labels.get("to-be-settled.owner", open.owner()),
                open.due()
                        .map(day -> labels.get("to-be-settled.due", labels.date(day)))
                        .orElseGet(() -> labels.get("to-be-settled.due-missing")));
    }

    private OutlineBlock value(AnswerValue value, Optional<Question> question) {
        return switch (value.kind()) {
            case TEXT -> new OutlineBlock.Paragraph(((AnswerValue.Text) value).text(), true);
            case CHOICE, YES_NO, NUMBER -> new OutlineBlock.Paragraph(single((AnswerValue.Single) value, question));
            case DATE -> new OutlineBlock.Paragraph(labels.date(((AnswerValue.Date) value).date()));
            case CHOICES -> choices((AnswerValue.Choices) value, question);
            case CHECKLIST, TABLE -> TableGrid.filled(table(value, question), labels);
            case MATRIX -> TableGrid.complete(table(value, question), words);
            case REGIONS ->
                new OutlineBlock.Paragraph(table(value, question).filledRows().stream()
                        .map(row -> row.get(0))
                        .collect(Collectors.joining(", ")));
            case CONTACTS ->
                new OutlineBlock.Bullets(((AnswerValue.Contacts) value)
                        .contacts().stream().map(this::contact).toList());
        };
    }

    private AnswerTable<?> table(AnswerValue value, Optional<Question> question) {
        return AnswerTable.of(value, question, words).orElseThrow();
    }

    private String single(AnswerValue.Single value, Optional<Question> question) {
        return question.filter(known -> known.kind() == value.kind())
                .map(known -> SingleValueCodec.of(((ValueQuestion) known).type(), labels)
                        .show(value))
                .orElseGet(() -> SingleValueCodec.text(value, labels));
    }

    private OutlineBlock choices(AnswerValue.Choices choices, Optional<Question> question) {
        List<CatalogueItem> options = question.filter(known -> known.kind() == AnswerKind.CHOICES)
                .map(Question::offered)
                .orElse(List.of());
        return new OutlineBlock.Bullets(choices.options().stream()
                .map(option -> words.name(option, options))
                .toList());
    }

    /** Returns a contact in one line. */
    String contact(Contact contact) {
        List<String> parts = new ArrayList<>(Stream.of(contact.name(), contact.function(), contact.organisation())
                .filter(part -> !part.isBlank())
                .toList());
        if (!contact.telephone().isBlank()) {
            parts.add(labels.get("contact.telephone", contact.telephone()));
        }
        if (!contact.email().isBlank()) {
            parts.add(labels.get("contact.email", contact.email()));
        }
        String line = String.join(", ", parts);
        return contact.region()
                .map(region -> labels.get("contact.region", words.regions().show(region), line))
                .orElse(line);
    }
}
