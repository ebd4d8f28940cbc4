package nl.ncw.model.internal.wording;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.text.LocalisedText;

/** Describes an answer of any kind as text, completely. */
public final class AnswerDescriber {
    private final Locale locale;
    private final Function<LocalDate, String> days;
    private final Map<String, String> labels;
    private final Map<String, String> columns;
    /** The labels of the options of a column, by the ids of the column and the option. */
    private final Map<String, Map<String, String>> options;

    private AnswerDescriber(Optional<Question> question, Locale locale, Function<LocalDate, String> days) {
        List<CatalogueItem> offered = question.map(Question::offered).orElse(List.of());
        this.locale = locale;
        this.days = days;
        // Rows come before columns; a row and a column may have the same id.
        labels = labels(offered, locale, (row, column) -> row);
        columns = labels(offered, locale, (row, column) -> column);
        options = question.filter(asked -> asked.kind() == AnswerKind.TABLE).stream()
                .flatMap(asked -> ((TableQuestion) asked).columns().stream())
                .collect(Collectors.toMap(
                        TableColumn::id, column -> labels(column.type().options(), locale, (one, other) -> one)));
    }

    private static Map<String, String> labels(
            List<CatalogueItem> items, Locale locale, BinaryOperator<String> preferred) {
        return items.stream()
                .collect(Collectors.toMap(
                        CatalogueItem::id, item -> item.label().in(locale), preferred, LinkedHashMap::new));
    }

    /** Returns the answer as text to keep: in Dutch, with days in ISO 8601 form, which later versions can read. */
    public static String kept(Answer answer, Optional<Question> question) {
        return new AnswerDescriber(question, LocalisedText.DUTCH, LocalDate::toString).of(answer);
    }

    /** Returns the answer in a language, with the texts of its question if there is one. */
    public static String of(Answer answer, Optional<Question> question, Locale locale) {
        return new AnswerDescriber(question, locale, day -> ChangeMessages.day(day, locale)).of(answer);
    }

    private String of(Answer answer) {
        return switch (answer.state()) {
            case GIVEN -> lines(((Answer.Given) answer).value()).collect(Collectors.joining("\n"));
            case NOT_APPLICABLE ->
                ChangeMessages.in(locale, "answer.not-applicable", orDash(((Answer.NotApplicable) answer).reason()));
            case TO_BE_SETTLED -> openPoint((Answer.ToBeSettled) answer);
        };
    }

    private String openPoint(Answer.ToBeSettled open) {
        String due = open.due().map(days).orElse("");
        return ChangeMessages.in(
                locale, "answer.to-be-settled", orDash(open.action()), orDash(open.owner()), orDash(due));
    }

    private static String orDash(String words) {
        return words.isBlank() ? "–" : words;
    }

    private Stream<String> lines(AnswerValue value) {
        return switch (value.kind()) {
            case TEXT, CHOICE, CHOICES, YES_NO, DATE, NUMBER -> Stream.of(single((AnswerValue.Single) value, labels));
            case CHECKLIST -> ((AnswerValue.Checklist) value).ticks().stream().map(this::tick);
            case TABLE -> ((AnswerValue.Table) value).rows().stream().map(this::row);
            case MATRIX ->
                inOrder(((AnswerValue.Matrix) value).rows(), labels)
                        .map(row -> label(row.getKey()) + " – " + row(row.getValue()));
            case REGIONS -> ((AnswerValue.Regions) value).regions().stream().map(AnswerDescriber::region);
            case CONTACTS -> ((AnswerValue.Contacts) value).contacts().stream().map(AnswerDescriber::contact);
        };
    }

    private String single(AnswerValue.Single value, Map<String, String> options) {
        return switch (value.kind()) {
            case TEXT -> ((AnswerValue.Text) value).text();
            case CHOICE -> name(((AnswerValue.Choice) value).option(), options);
            case CHOICES ->
                ((AnswerValue.Choices) value)
                        .options().stream().map(option -> name(option, options)).collect(Collectors.joining("; "));
            case YES_NO -> yesNo((AnswerValue.YesNo) value);
            case DATE -> days.apply(((AnswerValue.Date) value).date());
            case NUMBER -> number((AnswerValue.Number) value);
            case CHECKLIST, TABLE, MATRIX, REGIONS, CONTACTS ->
                throw new IllegalStateException("value: expected a single one, was of kind " + value.kind());
        };
    }

    private String yesNo(AnswerValue.YesNo value) {
        return filled(ChangeMessages.in(locale, "answer." + value.key()), value.remark())
                .collect(Collectors.joining(" – "));
    }

    private String number(AnswerValue.Number value) {
        return value.text().in(locale);
    }

    private static String name(String id, Map<String, String> names) {
        return names.getOrDefault(id, id);
    }

    private String label(String id) {
        return labels.getOrDefault(id, id);
    }

    private String tick(AnswerValue.Tick tick) {
        String item = tick.own() ? tick.item() : label(tick.item());
        String arranged = ChangeMessages.in(locale, tick.arranged() ? "answer.arranged" : "answer.not-arranged");
        return filled(item + ": " + arranged, tick.note()).collect(Collectors.joining("; "));
    }

    private String row(AnswerValue.Row row) {
        return inOrder(row.cells(), columns)
                .map(cell -> name(cell.getKey(), columns)
                        + ": "
                        + single(cell.getValue(), options.getOrDefault(cell.getKey(), Map.of())))
                .collect(Collectors.joining("; "));
    }

    /** Returns entries in the order of the form, followed by those that it does not have. */
    private static <V> Stream<Map.Entry<String, V>> inOrder(Map<String, V> entries, Map<String, String> names) {
        List<String> order = List.copyOf(names.keySet());
        return entries.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        entry -> names.containsKey(entry.getKey()) ? order.indexOf(entry.getKey()) : order.size()));
    }

    static String region(SafetyRegion region) {
        return "%s (%s)".formatted(region.name(), region.code());
    }

    static String contact(Contact contact) {
        return filled(
                        contact.name(),
                        contact.function(),
                        contact.organisation(),
                        contact.telephone(),
                        contact.email(),
                        contact.region().map(AnswerDescriber::region).orElse(""))
                .collect(Collectors.joining(", "));
    }

    static Stream<String> filled(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank());
    }
}
