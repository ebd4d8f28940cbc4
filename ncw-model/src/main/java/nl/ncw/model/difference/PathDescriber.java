package nl.ncw.model.difference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.wording.AnswerDescriber;
import nl.ncw.model.internal.wording.ChangeMessages;
import nl.ncw.model.internal.wording.ValueDescriber;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/**
 * Descriptions of the paths and values of an agreement in words, for showing changes and conflicts to people. A
 * description leaves nothing out. Terms of art such as {@code incidentele-partner} stay Dutch. Days are written as in
 * the language, such as {@code 1 maart 2026}. Immutable.
 *
 * @since 0.1.0
 */
public final class PathDescriber {
    private static final String BETWEEN = ", ";

    private final Optional<Catalogue> catalogue;
    private final Locale locale;

    private PathDescriber(Optional<Catalogue> catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = Checks.notNull(locale, "locale");
    }

    /**
     * Returns descriptions without a catalogue: questions and options are named by their ids.
     *
     * @param locale the language; Dutch if there is no translation
     * @return the descriptions
     */
    public static PathDescriber in(Locale locale) {
        return new PathDescriber(Optional.empty(), locale);
    }

    /**
     * Returns descriptions with the texts of a catalogue for its questions and options.
     *
     * @param catalogue the catalogue
     * @param locale the language; Dutch if there is no translation
     * @return the descriptions
     */
    public static PathDescriber of(Catalogue catalogue, Locale locale) {
        return new PathDescriber(Optional.of(Checks.notNull(catalogue, "catalogue")), locale);
    }

    /**
     * Describes a path.
     *
     * @param path the path
     * @return the question with its topic, the name of the field, or the list and the identity of the element
     */
    public String of(AgreementPath path) {
        Checks.notNull(path, "path");
        return switch (path.kind()) {
            case ANSWER -> answer(((AgreementPath.OfAnswer) path).key());
            case FIELD ->
                ChangeMessages.in(
                        locale, "path." + ((AgreementPath.OfField) path).field().label());
            case ELEMENT -> element((AgreementPath.InList) path);
            case ORDER ->
                ChangeMessages.in(
                        locale,
                        "path.order." + ((AgreementPath.OrderOf) path).list().label());
        };
    }

    /**
     * Describes a path of which only the text form is known, such as that of a value that was set aside.
     *
     * @param path the text form of an {@link AgreementPath}
     * @return the description of the answer to a question of the catalogue, or of the field; of another path the text form
     *     itself
     */
    public String of(String path) {
        Checks.notNull(path, "path");
        return Stream.concat(answers(), fields())
                .filter(known -> known.toString().equals(path))
                .findFirst()
                .map(this::of)
                .orElse(path);
    }

    /**
     * Returns the order in which people know what is described: first what is no answer, then the answers in the order of
     * the form, whose questions are in another order than their ids.
     *
     * @return the order, by which paths of one question are equal, as are all answers without a catalogue
     */
    public Comparator<AgreementPath> formOrder() {
        List<QuestionId> order = catalogue.stream()
                .flatMap(known -> known.entries().stream())
                .map(entry -> entry.question().id())
                .toList();
        return Comparator.comparingInt(path ->
                path.answer().map(key -> 1 + order.indexOf(key.question())).orElse(-1));
    }

    private Stream<AgreementPath> answers() {
        return catalogue.stream()
                .flatMap(known -> known.entries().stream())
                .flatMap(entry -> Stream.of(Voice.values())
                        .map(voice -> new AnswerKey(entry.question().id(), voice)))
                .map(AgreementPath.OfAnswer::new);
    }

    private static Stream<AgreementPath> fields() {
        return AgreementProperties.fields().stream().map(AgreementPath.OfField::new);
    }

    private String element(AgreementPath.InList element) {
        String number = element.occurrence() > 1 ? " (" + element.occurrence() + ")" : "";
        return ChangeMessages.in(locale, "path." + element.list().label(), name(element)) + number;
    }

    /**
     * Describes the value at a path.
     *
     * @param path the path
     * @param content the value, if there is one
     * @return the value in words, possibly on several lines; without a value, a text that says so
     */
    public String of(AgreementPath path, Optional<ValueAtPath> content) {
        Checks.notNull(path, "path");
        Checks.notNull(content, "content");
        return content.map(present -> of(path, present.value()))
                .orElseGet(() -> ChangeMessages.in(locale, "content.none"));
    }

    private String of(AgreementPath path, Object value) {
        return switch (path.kind()) {
            case ANSWER -> AnswerDescriber.of((Answer) value, question(path), locale);
            case FIELD, ELEMENT -> ValueDescriber.of(value, locale);
            case ORDER ->
                ((List<?>) value)
                        .stream()
                                .map(element -> name((AgreementPath.InList) element))
                                .collect(Collectors.joining(BETWEEN));
        };
    }

    private String answer(AnswerKey key) {
        String question = catalogue
                .flatMap(known -> known.find(key.question()))
                .map(entry -> "%s – %s"
                        .formatted(
                                entry.topic().title().in(locale),
                                entry.question().text().in(locale)))
                .orElse(key.question().value());
        return key.voice() == Voice.JOINT ? question : question + " (" + voice(key.voice()) + ")";
    }

    private Optional<Question> question(AgreementPath path) {
        return path.answer()
                .flatMap(key -> catalogue.flatMap(known -> known.find(key.question())))
                .map(Catalogue.Entry::question);
    }

    private String name(AgreementPath.InList element) {
        List<String> identity = element.identity();
        if (element.list().equals(AgreementProperties.SET_ASIDE)) {
            return of(identity.get(0));
        }
        if (!element.list().isOfParties()) {
            return identity.get(0);
        }
        String side = voice(Party.ofKey(identity.get(0)).voice());
        return identity.get(1) + " (" + (identity.size() == 2 ? side : side + BETWEEN + identity.get(2)) + ")";
    }

    private String voice(Voice voice) {
        return ChangeMessages.in(locale, "voice." + voice.key());
    }

    @Override
    public String toString() {
        return catalogue.map(known -> "paths in " + known).orElse("paths") + ", " + locale;
    }
}
