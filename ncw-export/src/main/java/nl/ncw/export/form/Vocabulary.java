package nl.ncw.export.form;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.message.Labels;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.ChoiceQuestion;
import nl.ncw.model.catalogue.Fact;
import nl.ncw.model.catalogue.LocalisedText;
import nl.ncw.model.catalogue.Option;
import nl.ncw.model.catalogue.Question;
import nl.ncw.model.catalogue.TableColumn;
import nl.ncw.model.catalogue.TableQuestion;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CoreTask;

/** The words of a form, and the choices that it offers, in one language. */
final class Vocabulary {
    /** The column in which tables of the catalogue name a function, for which they have suggestions. */
    private static final String FUNCTION_COLUMN = "functie";

    private final Labels labels;
    private final RegionChoice regions;
    private final FreeText functions;
    private final ListedChoice<CoreTask> coreTasks;
    private final ListedChoice<AnswerStatus> answerStatuses;
    private final ListedChoice<AgreementStatus> agreementStatuses;
    private final ListedChoice<Party> parties;
    private final ListedChoice<Boolean> yesOrNo;

    /** The words for an agreement; the regions that it names can be chosen beside those that are known. */
    Vocabulary(Agreement agreement, Catalogue catalogue, Locale locale, Collection<SafetyRegion> known) {
        labels = Labels.in(locale);
        regions = new RegionChoice(
                labels,
                Stream.concat(known.stream(), NamedRegions.of(agreement)).toList());
        functions = functions(catalogue);
        coreTasks = coreTasks(catalogue);
        answerStatuses = choice(AnswerStatus.values(), AnswerStatus::key, status -> labelled("answer." + status.key()));
        agreementStatuses =
                choice(AgreementStatus.values(), AgreementStatus::key, status -> labelled("status." + status.key()));
        parties = choice(Party.values(), Party::key, party -> labelled("voice." + party.key()));
        yesOrNo = choice(new Boolean[] {true, false}, String::valueOf, arranged -> labelled(arranged ? "yes" : "no"));
    }

    /** A word or phrase. */
    String word(String key) {
        return labels.get(key);
    }

    Labels labels() {
        return labels;
    }

    String in(LocalisedText text) {
        return text.in(labels.locale());
    }

    /** The name of one of a few things; of one that is not among them, such as an item that was withdrawn, its id. */
    String name(String id, List<Option> options) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(option -> in(option.label()))
                .orElse(id);
    }

    RegionChoice regions() {
        return regions;
    }

    /** The functions that the catalogue knows of. */
    FreeText functions() {
        return functions;
    }

    private FreeText functions(Catalogue catalogue) {
        return FreeText.suggesting(catalogue.entries().stream()
                .flatMap(entry ->
                        entry.question() instanceof TableQuestion table ? table.columns().stream() : Stream.empty())
                .filter(column -> column.id().equals(FUNCTION_COLUMN))
                .map(TableColumn::suggestions)
                .flatMap(List::stream)
                .map(this::in)
                .distinct()
                .toList());
    }

    /** Whether a question does not apply or is still to be settled. */
    ListedChoice<AnswerStatus> answerStatuses() {
        return answerStatuses;
    }

    ListedChoice<AgreementStatus> agreementStatuses() {
        return agreementStatuses;
    }

    ListedChoice<Party> parties() {
        return parties;
    }

    ListedChoice<Boolean> yesOrNo() {
        return yesOrNo;
    }

    /** The core tasks under the names that the catalogue gives them in the question that asks for one. */
    ListedChoice<CoreTask> coreTasks() {
        return coreTasks;
    }

    private ListedChoice<CoreTask> coreTasks(Catalogue catalogue) {
        Map<String, LocalisedText> names = catalogue.entries().stream()
                .map(Catalogue.Entry::question)
                .filter(question ->
                        question.fact().filter(Fact.CORE_TASK::equals).isPresent())
                .flatMap(question -> ((ChoiceQuestion) question).options().stream())
                .collect(Collectors.toMap(Option::id, Option::label, (first, second) -> first));
        return choice(
                CoreTask.values(),
                CoreTask::key,
                task -> names.getOrDefault(task.key(), LocalisedText.dutch(task.key())));
    }

    /** The names of the columns in which an answer is written, by their ids. */
    Map<String, String> answerColumns() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(FormAnswer.STATUS, word("fact.status"));
        names.put(FormAnswer.ANSWER, word("annex.unasked.answer"));
        names.put(FormAnswer.NOTE, word("answer.note"));
        names.put(FormAnswer.OWNER, word("annex.open.owner"));
        names.put(FormAnswer.DUE, word("annex.open.due"));
        return names;
    }

    /** What is written as the answer to a question: one of its options, by their ids, or text. */
    CellType<String> answers(Question question) {
        return question instanceof ChoiceQuestion choice
                ? new ListedChoice<>(
                        labels.locale(),
                        choice.options().stream()
                                .map(option -> new ListedChoice.Thing<>(option.id(), option.id(), option.label()))
                                .toList())
                : FreeText.PLAIN;
    }

    private <T> ListedChoice<T> choice(T[] values, Function<T, String> id, Function<T, LocalisedText> label) {
        return new ListedChoice<>(
                labels.locale(),
                Arrays.stream(values)
                        .map(value -> new ListedChoice.Thing<>(value, id.apply(value), label.apply(value)))
                        .toList());
    }

    /** A word in all languages. */
    private static LocalisedText labelled(String key) {
        return LocalisedText.of(LocalisedText.LANGUAGES.stream()
                .collect(Collectors.toMap(
                        Locale::getLanguage, language -> Labels.in(language).get(key))));
    }
}
