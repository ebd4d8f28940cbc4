package nl.ncw.export.internal.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.cell.ChoiceCodec;
import nl.ncw.export.internal.cell.NamedTextCodec;
import nl.ncw.export.internal.cell.PeriodCodec;
import nl.ncw.export.internal.cell.TextCodec;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.PathDescriber;
import nl.ncw.model.organisation.Organisation;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.ValueType;
import nl.ncw.model.text.LocalisedText;

/** Labels and choices of forms and documents, in one language. */
public final class Vocabulary {
    /** The id of the column for functions in tables of the catalogue. Its suggestions are offered for contacts too. */
    private static final String FUNCTION_COLUMN = "functie";

    /** The number of characters up to which a name is suggested, since a longer one does not fit in a list. */
    private static final int LONGEST_SUGGESTION = 200;

    private final DocumentLabels labels;
    private final RegionCodec regions;
    private final TextCodec functions;
    private final TextCodec organisations;
    private final PeriodCodec periods;
    private final ChoiceCodec<CoreTask> coreTasks;
    private final ChoiceCodec<AnswerStatus> answerStatuses;
    private final ChoiceCodec<Party> parties;
    private final ChoiceCodec<Boolean> yesOrNo;
    private final NamedTextCodec copies;
    private final NamedTextCodec places;

    /**
     * Creates the vocabulary of an agreement. Regions that the agreement mentions are choices, in addition to the known
     * ones.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @param locale the language; Dutch where there is no translation
     * @param known the safety regions that are known
     */
    public Vocabulary(Agreement agreement, Catalogue catalogue, Locale locale, RegionRegister known) {
        this(agreement, catalogue, locale, regions(agreement, locale, known));
    }

    private Vocabulary(Agreement agreement, Catalogue catalogue, Locale locale, RegionCodec regions) {
        this(
                DocumentLabels.in(locale),
                catalogue.entries().stream().map(Catalogue.Entry::question).toList(),
                regions,
                Stream.of(Party.values())
                        .flatMap(party -> agreement.organisations(party).stream())
                        .map(Organisation::fullName)
                        .filter(name -> name.length() <= LONGEST_SUGGESTION)
                        .distinct()
                        .toList(),
                () -> places(catalogue, locale));
    }

    /**
     * Returns the vocabulary for texts that are set one by one. A safety region that is not known is refused: whoever sets
     * it can choose another one at once.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @param locale the language; Dutch where there is no translation
     * @param known the safety regions that are known; if there are none, any region is accepted
     * @return the vocabulary
     */
    public static Vocabulary forSetting(Agreement agreement, Catalogue catalogue, Locale locale, RegionRegister known) {
        return new Vocabulary(
                agreement, catalogue, locale, regions(agreement, locale, known).strict());
    }

    private static RegionCodec regions(Agreement agreement, Locale locale, RegionRegister known) {
        return new RegionCodec(
                DocumentLabels.in(locale), known, MentionedRegions.of(agreement).toList());
    }

    /**
     * Creates a vocabulary without the choices of a catalogue and without regions, for text that is only shown.
     *
     * @param labels the labels in the language
     */
    public Vocabulary(DocumentLabels labels) {
        this(labels, List.of(), new RegionCodec(labels, RegionRegister.empty(), List.of()), List.of(), Map::of);
    }

    private Vocabulary(
            DocumentLabels labels,
            List<Question> questions,
            RegionCodec regions,
            List<String> names,
            Supplier<Map<String, String>> places) {
        this.labels = labels;
        this.regions = regions;
        functions = functions(questions);
        organisations = TextCodec.suggesting(names);
        periods = new PeriodCodec(labels);
        coreTasks = coreTasks(questions);
        answerStatuses = choice(AnswerStatus.values(), AnswerStatus::key, "answer.");
        parties = choice(Party.values(), Party::key, "voice.");
        yesOrNo = choice(new Boolean[] {true, false}, String::valueOf, arranged -> labelled(arranged ? "yes" : "no"));
        copies = new NamedTextCodec(() ->
                Stream.of(Party.values()).collect(Collectors.toMap(Party::key, party -> word("voice." + party.key()))));
        this.places = new NamedTextCodec(places);
    }

    /** Returns the names of all answers that the catalogue asks for, by the text forms of their paths. */
    private static Map<String, String> places(Catalogue catalogue, Locale locale) {
        PathDescriber describer = PathDescriber.of(catalogue, locale);
        return catalogue.entries().stream()
                .map(Catalogue.Entry::question)
                .flatMap(question -> question.voices().stream().map(voice -> new AnswerKey(question.id(), voice)))
                .map(AgreementPath.OfAnswer::new)
                .collect(Collectors.toMap(AgreementPath::toString, describer::of));
    }

    /**
     * Returns a label.
     *
     * @param key the key of the label
     * @return the text
     */
    public String word(String key) {
        return labels.get(key);
    }

    /**
     * Returns the labels in the same language.
     *
     * @return the labels
     */
    public DocumentLabels labels() {
        return labels;
    }

    /**
     * Returns a text of the catalogue in this language.
     *
     * @param text the text
     * @return the translation, or the Dutch text
     */
    public String in(LocalisedText text) {
        return text.in(labels.locale());
    }

    /**
     * Returns the name of an option; its id if it is not among the options, such as a withdrawn item.
     *
     * @param id the id
     * @param options the options
     * @return the name
     */
    public String name(String id, List<CatalogueItem> options) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(option -> in(option.label()))
                .orElse(id);
    }

    /**
     * Returns the codec of safety regions, with the choices.
     *
     * @return the codec
     */
    public RegionCodec regions() {
        return regions;
    }

    /**
     * Returns the codec of functions, with the suggestions of the catalogue.
     *
     * @return the codec
     */
    public TextCodec functions() {
        return functions;
    }

    /**
     * Returns the codec of organisations, with the names of the parties as suggestions.
     *
     * @return the codec
     */
    public TextCodec organisations() {
        return organisations;
    }

    /**
     * Returns the codec of periods.
     *
     * @return the codec
     */
    public PeriodCodec periods() {
        return periods;
    }

    private TextCodec functions(List<Question> questions) {
        return TextCodec.suggesting(questions.stream()
                .filter(question -> question.kind() == AnswerKind.TABLE)
                .flatMap(question -> ((TableQuestion) question).columns().stream())
                .filter(column -> column.id().equals(FUNCTION_COLUMN))
                .map(TableColumn::type)
                .filter(type -> type.kind() == AnswerKind.TEXT)
                .flatMap(type -> ((ValueType.Text) type).suggestions().stream())
                .map(this::in)
                .distinct()
                .toList());
    }

    /**
     * Returns the codec of the statuses of an answer.
     *
     * @return the codec
     */
    public ChoiceCodec<AnswerStatus> answerStatuses() {
        return answerStatuses;
    }

    /**
     * Returns the codec of the parties.
     *
     * @return the codec
     */
    public ChoiceCodec<Party> parties() {
        return parties;
    }

    /**
     * Returns the codec of the names of copies. The copy of a party is shown as its party is, such as Crisispartner.
     *
     * @return the codec
     */
    public NamedTextCodec copies() {
        return copies;
    }

    /**
     * Returns the codec of paths of an agreement, in which answers are named by their topic and question.
     *
     * @return the codec
     */
    public NamedTextCodec places() {
        return places;
    }

    /**
     * Returns the codec of yes and no.
     *
     * @return the codec
     */
    public ChoiceCodec<Boolean> yesOrNo() {
        return yesOrNo;
    }

    /**
     * Returns the codec of the core tasks, by their names in the question of the catalogue that asks for one.
     *
     * @return the codec
     */
    public ChoiceCodec<CoreTask> coreTasks() {
        return coreTasks;
    }

    private ChoiceCodec<CoreTask> coreTasks(List<Question> questions) {
        Map<String, LocalisedText> names = questions.stream()
                .filter(question ->
                        question.fact().filter(AgreementFact.CORE_TASK::equals).isPresent())
                .flatMap(question -> question.offered().stream())
                .collect(Collectors.toMap(CatalogueItem::id, CatalogueItem::label, (first, second) -> first));
        return choice(
                CoreTask.values(),
                CoreTask::key,
                task -> names.getOrDefault(task.key(), LocalisedText.dutch(task.key())));
    }

    /**
     * Returns the codec of a few values, each named by a label.
     *
     * @param values the values
     * @param key the key of a value
     * @param labels the prefix of the keys of the labels, such as {@code status.}, which the key of the value follows
     * @param <T> the type of the values
     * @return the codec
     */
    public <T> ChoiceCodec<T> choice(T[] values, Function<T, String> key, String labels) {
        return choice(values, key, value -> labelled(labels + key.apply(value)));
    }

    private <T> ChoiceCodec<T> choice(T[] values, Function<T, String> id, Function<T, LocalisedText> label) {
        return new ChoiceCodec<>(
                labels.locale(),
                Arrays.stream(values)
                        .map(value -> new ChoiceCodec.Choice<>(value, id.apply(value), label.apply(value), List.of()))
                        .toList());
    }

    /** Returns a label in all languages. */
    private static LocalisedText labelled(String key) {
        return LocalisedText.of(LocalisedText.LANGUAGES.stream()
                .collect(Collectors.toMap(
                        Locale::getLanguage,
                        language -> DocumentLabels.in(language).get(key))));
    }
}
