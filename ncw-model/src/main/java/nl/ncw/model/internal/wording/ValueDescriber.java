package nl.ncw.model.internal.wording;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.internal.check.EnumKeys;
import nl.ncw.model.organisation.AssociationMember;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.term.AgreementReference;
import nl.ncw.model.term.AgreementScope;
import nl.ncw.model.term.BasisDocument;
import nl.ncw.model.term.Classification;
import nl.ncw.model.term.DurationKind;
import nl.ncw.model.term.Enclosure;
import nl.ncw.model.term.Endorsement;
import nl.ncw.model.term.PublicationDecision;

/** Describes the value of a property of an agreement, or an element of a list, as text, completely. */
public final class ValueDescriber {
    private static final String BETWEEN = ", ";
    private static final Map<Class<?>, BiFunction<Object, Locale, String>> WORDS = Map.ofEntries(
            words(String.class, (text, locale) -> text),
            words(LocalDate.class, ChangeMessages::day),
            words(CatalogueReference.class, (reference, locale) -> reference.toString()),
            words(SafetyRegion.class, (region, locale) -> AnswerDescriber.region(region)),
            words(CrisisPartner.class, (partner, locale) -> partner(partner)),
            words(ValidityPeriod.class, ValueDescriber::validity),
            words(PartyContact.class, (contact, locale) -> AnswerDescriber.contact(contact.contact())),
            words(Signatory.class, ValueDescriber::signatory),
            words(Period.class, ValueDescriber::period),
            words(
                    AgreementReference.class,
                    (other, locale) -> filled(other.reference(), other.digest().orElse(""))),
            words(AssociationMember.class, (member, locale) -> filled(member.name(), member.association())),
            words(BasisDocument.class, (document, locale) -> basis(document)),
            words(Enclosure.class, (enclosure, locale) -> enclosure(enclosure)),
            words(Endorsement.class, ValueDescriber::endorsement),
            words(Revision.class, ValueDescriber::revision),
            words(SetAsideValue.class, ValueDescriber::setAside),
            words(UnplacedText.class, (kept, locale) -> kept.content()));

    private ValueDescriber() {}

    private static <T> Map.Entry<Class<?>, BiFunction<Object, Locale, String>> words(
            Class<T> type, BiFunction<T, Locale, String> words) {
        return Map.entry(type, (value, locale) -> words.apply(type.cast(value), locale));
    }

    /**
     * Returns the description of a value. A constant of an enum is a term of art and is described by its key, but for
     * those that have the words of the form in each language: status, scope, duration, publication and classification.
     *
     * @throws IllegalArgumentException if no property of an agreement has a value of that type
     */
    public static String of(Object value, Locale locale) {
        if (value instanceof AgreementStatus status) {
            return ChangeMessages.in(locale, "status." + status.key());
        }
        if (value instanceof AgreementScope scope) {
            return ChangeMessages.in(locale, "scope." + scope.key());
        }
        if (value instanceof DurationKind duration) {
            return ChangeMessages.in(locale, "duration." + duration.key());
        }
        if (value instanceof PublicationDecision publication) {
            return ChangeMessages.in(locale, "publication." + publication.key());
        }
        if (value instanceof Classification classification) {
            return ChangeMessages.in(locale, "classification." + classification.key());
        }
        if (value instanceof Enum<?> constant) {
            return EnumKeys.of(constant);
        }
        return WORDS.entrySet().stream()
                .filter(words -> words.getKey().isInstance(value))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseThrow(
                        () -> new IllegalArgumentException("value: expected one of a property of an agreement, was %s"
                                .formatted(value.getClass().getName())))
                .apply(value, locale);
    }

    public static boolean has(Class<?> type) {
        return type.isEnum() || WORDS.keySet().stream().anyMatch(known -> known.isAssignableFrom(type));
    }

    private static String partner(CrisisPartner partner) {
        return filled(
                partner.name(),
                partner.coreTask().map(CoreTask::key).orElse(""),
                partner.kind().orElse(""));
    }

    private static String validity(ValidityPeriod validity, Locale locale) {
        return Stream.of(validity.from(), validity.until(), validity.evaluation())
                .map(day -> day.isPresent() ? day(day, locale) : "–")
                .collect(Collectors.joining(BETWEEN));
    }

    private static String signatory(Signatory signatory, Locale locale) {
        String signed = signatory
                .signedOn()
                .map(day -> ChangeMessages.in(locale, "content.signed", ChangeMessages.day(day, locale)))
                .orElse("");
        return filled(
                signatory.name(),
                signatory.function(),
                signatory.organisation(),
                signatory.capacity(),
                signatory.mandate(),
                day(signatory.mandateDate(), locale),
                signed,
                signatory.place());
    }

    private static String period(Period period, Locale locale) {
        return Stream.of(
                        period("year", period.getYears(), locale),
                        period("month", period.getMonths(), locale),
                        period("day", period.getDays(), locale))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    private static String period(String unit, int number, Locale locale) {
        return number == 0
                ? ""
                : ChangeMessages.in(locale, "period." + unit + (number == 1 ? "" : "s"), String.valueOf(number));
    }

    private static String basis(BasisDocument document) {
        return filled(document.kind().key(), document.title(), document.reference());
    }

    private static String enclosure(Enclosure enclosure) {
        return filled(enclosure.title(), enclosure.reference(), enclosure.digest());
    }

    private static String endorsement(Endorsement endorsement, Locale locale) {
        return filled(endorsement.body(), day(endorsement.date(), locale), endorsement.remark());
    }

    private static String revision(Revision revision, Locale locale) {
        return filled(revision.version(), ChangeMessages.day(revision.date(), locale), revision.author()) + ": "
                + revision.change();
    }

    private static String setAside(SetAsideValue value, Locale locale) {
        return filled(author(value.author(), locale), day(value.day(), locale)) + ": " + value.content();
    }

    /** Returns the name of a copy of an agreement in words. Names other than the keys of the parties stay as they are. */
    public static String author(String name, Locale locale) {
        return Stream.of(Party.values())
                .filter(party -> party.key().equals(name))
                .map(party -> ChangeMessages.in(locale, "author." + party.key()))
                .findFirst()
                .orElse(name);
    }

    private static String day(Optional<LocalDate> day, Locale locale) {
        return day.map(present -> ChangeMessages.day(present, locale)).orElse("");
    }

    private static String filled(String... parts) {
        return AnswerDescriber.filled(parts).collect(Collectors.joining(BETWEEN));
    }
}
