package nl.ncw.model.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.Unplaced;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.Question;
import nl.ncw.model.catalogue.Voice;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.check.Keys;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;

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

    static AgreementWords of(Optional<Catalogue> catalogue, Locale locale) {
        return new AgreementWords(catalogue, locale);
    }

    /**
     * What a subject is.
     *
     * @param subject the subject
     * @return the question with its topic, the name of the field, or which element of which list it is
     */
    public String of(Subject subject) {
        if (subject instanceof Subject.OfAnswer answer) {
            return answer(answer.key());
        }
        if (subject instanceof Subject.OfField field) {
            return Messages.in(locale, "subject." + field.field().path());
        }
        if (subject instanceof Subject.OrderOf order) {
            return Messages.in(locale, "subject.order." + order.list().path());
        }
        Subject.InList element = (Subject.InList) subject;
        String number = element.occurrence() > 1 ? " (" + element.occurrence() + ")" : "";
        return Messages.in(locale, "subject." + element.list().path(), name(element)) + number;
    }

    /**
     * What stands at a subject.
     *
     * @param subject the subject
     * @param content what stands there, if anything
     * @return the content in words, on as many lines as it takes; where there is none, that there is none
     */
    public String of(Subject subject, Optional<Content> content) {
        return content.map(present -> of(subject, present.value()))
                .orElseGet(() -> Messages.in(locale, "content.none"));
    }

    private String of(Subject subject, Object value) {
        if (value instanceof Answer answer) {
            return AnswerInWords.of(answer, question(subject), locale);
        }
        if (value instanceof Enum<?> constant) {
            return Keys.of(constant);
        }
        if (value instanceof SafetyRegion region) {
            return AnswerInWords.region(region);
        }
        if (value instanceof CrisisPartner partner) {
            return filled(
                    partner.name(), partner.coreTask().key(), partner.kind().orElse(""));
        }
        if (value instanceof List<?> order) {
            return order.stream().map(element -> name((Subject.InList) element)).collect(Collectors.joining(BETWEEN));
        }
        return element(value);
    }

    private String element(Object value) {
        if (value instanceof PartyContact contact) {
            return AnswerInWords.contact(contact.contact());
        }
        if (value instanceof Signatory signatory) {
            String signed = signatory
                    .signedOn()
                    .map(day -> Messages.in(locale, "content.signed", day))
                    .orElse("");
            return filled(signatory.name(), signatory.function(), signed);
        }
        if (value instanceof Revision revision) {
            return filled(revision.version(), revision.date().toString(), revision.author()) + ": " + revision.change();
        }
        return value instanceof Unplaced kept ? kept.content() : value.toString();
    }

    private static String filled(String... parts) {
        return AnswerInWords.filled(parts).collect(Collectors.joining(BETWEEN));
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

    private Optional<Question> question(Subject subject) {
        if (subject instanceof Subject.OfAnswer answer) {
            return catalogue
                    .flatMap(known -> known.find(answer.key().question()))
                    .map(Catalogue.Entry::question);
        }
        return Optional.empty();
    }

    private String name(Subject.InList element) {
        List<String> identity = element.identity();
        return switch (element.list()) {
            case CONTACTS, SIGNATORIES ->
                identity.get(1) + " (" + voice(Party.ofKey(identity.get(0)).voice()) + ")";
            case INVOLVED_REGIONS, REVISIONS, UNPLACED -> identity.get(0);
        };
    }

    private String voice(Voice voice) {
        return Messages.in(locale, "voice." + voice.key());
    }
}
