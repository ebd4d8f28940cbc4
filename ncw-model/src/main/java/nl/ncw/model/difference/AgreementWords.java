package nl.ncw.model.difference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.PathValue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.wording.AnswerInWords;
import nl.ncw.model.internal.wording.ChangeMessages;
import nl.ncw.model.internal.wording.ValueInWords;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voice;

/**
 * What can change in an agreement, in words for people: changes and conflicts are shown with it. Nothing is left out of a
 * content. Terms of art such as {@code in-afstemming} stay Dutch, and days are written as ISO 8601 has them. Immutable.
 */
public final class AgreementWords {
    private static final String BETWEEN = ", ";

    private final Optional<Catalogue> catalogue;
    private final Locale locale;

    private AgreementWords(Optional<Catalogue> catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = Checks.notNull(locale, "locale");
    }

    /**
     * The words of this library alone: questions and options go by their ids.
     *
     * @param locale the language; Dutch where there is no translation
     * @return the words
     */
    public static AgreementWords in(Locale locale) {
        return new AgreementWords(Optional.empty(), locale);
    }

    /**
     * The words of this library, and those of a catalogue for its questions and options.
     *
     * @param catalogue the catalogue
     * @param locale the language; Dutch where there is no translation
     * @return the words
     */
    public static AgreementWords of(Catalogue catalogue, Locale locale) {
        return new AgreementWords(Optional.of(Checks.notNull(catalogue, "catalogue")), locale);
    }

    /**
     * What a subject is.
     *
     * @param subject the subject
     * @return the question with its topic, the name of the field, or which element of which list it is
     */
    public String of(AgreementPath subject) {
        return switch (subject.kind()) {
            case ANSWER -> answer(((AgreementPath.OfAnswer) subject).key());
            case FIELD ->
                ChangeMessages.in(
                        locale,
                        "subject." + ((AgreementPath.OfField) subject).field().label());
            case ELEMENT -> element((AgreementPath.InList) subject);
            case ORDER ->
                ChangeMessages.in(
                        locale,
                        "subject.order."
                                + ((AgreementPath.OrderOf) subject).list().label());
        };
    }

    private String element(AgreementPath.InList element) {
        String number = element.occurrence() > 1 ? " (" + element.occurrence() + ")" : "";
        return ChangeMessages.in(locale, "subject." + element.list().label(), name(element)) + number;
    }

    /**
     * What stands at a subject.
     *
     * @param subject the subject
     * @param content what stands there, if anything
     * @return the content in words, on as many lines as it takes; where there is none, that there is none
     */
    public String of(AgreementPath subject, Optional<PathValue> content) {
        return content.map(present -> of(subject, present.value()))
                .orElseGet(() -> ChangeMessages.in(locale, "content.none"));
    }

    private String of(AgreementPath subject, Object value) {
        return switch (subject.kind()) {
            case ANSWER -> AnswerInWords.of((Answer) value, question(subject), locale);
            case FIELD, ELEMENT -> ValueInWords.of(value, locale);
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

    private Optional<Question> question(AgreementPath subject) {
        return subject.answer()
                .flatMap(key -> catalogue.flatMap(known -> known.find(key.question())))
                .map(Catalogue.Entry::question);
    }

    private String name(AgreementPath.InList element) {
        List<String> identity = element.identity();
        return element.list().isOfParties()
                ? identity.get(1) + " (" + voice(Party.ofKey(identity.get(0)).voice()) + ")"
                : identity.get(0);
    }

    private String voice(Voice voice) {
        return ChangeMessages.in(locale, "voice." + voice.key());
    }
}
