package nl.ncw.model.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.organisation.AssociationMember;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.term.AgreementReference;
import nl.ncw.model.term.AgreementScope;
import nl.ncw.model.term.BasisDocument;
import nl.ncw.model.term.BasisKind;
import nl.ncw.model.term.Classification;
import nl.ncw.model.term.DurationKind;
import nl.ncw.model.term.Enclosure;
import nl.ncw.model.term.Endorsement;
import nl.ncw.model.term.PublicationDecision;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueDescriberTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("zaak-1", "zaak-1"),
                arguments(DAY, "1 maart 2026"),
                arguments(AgreementStatus.IN_AFSTEMMING, "in afstemming"),
                arguments(SmallCatalogue.REFERENCE, "klein-model 1.0.0"),
                arguments(new SafetyRegion("VR09", "Utrecht"), "Utrecht (VR09)"),
                arguments(
                        new CrisisPartner(
                                "Vitens", Optional.of(CoreTask.DIENSTVERLENER), Optional.of("drinkwaterbedrijf")),
                        "Vitens, dienstverlener, drinkwaterbedrijf"),
                arguments(CrisisPartner.named("Vitens", CoreTask.DIENSTVERLENER), "Vitens, dienstverlener"),
                arguments(ValidityPeriod.from(DAY).evaluatedBy(DAY), "1 maart 2026, –, 1 maart 2026"),
                arguments(Period.of(1, 6, 10), "1 jaar, 6 maanden, 10 dagen"),
                arguments(new AgreementReference("2022/3", Optional.of("ab12")), "2022/3, ab12"),
                arguments(new AssociationMember("Netbeheer Nederland", "Liander"), "Liander, Netbeheer Nederland"),
                arguments(
                        new BasisDocument(BasisKind.WET, "Wet veiligheidsregio's", "artikel 16"),
                        "wet, Wet veiligheidsregio's, artikel 16"),
                arguments(new Enclosure("Kaart", "bijlage 1", "ab12"), "Kaart, bijlage 1, ab12"),
                arguments(
                        new Endorsement("Werkgroep", Optional.of(DAY), "unaniem"), "Werkgroep, 1 maart 2026, unaniem"),
                arguments(
                        Signatory.of(Party.PARTNER, "Mulder", "HID")
                                .inCapacity("namens de Staat")
                                .mandatedBy("mandaatbesluit", DAY)
                                .signed(DAY, "Arnhem"),
                        "Mulder, HID, namens de Staat, mandaatbesluit, 1 maart 2026, ondertekend op 1 maart 2026, Arnhem"),
                arguments(new PartyContact(Party.REGION, Contact.named("Jansen").as("IM", "VRU")), "Jansen, IM, VRU"),
                arguments(Signatory.of(Party.REGION, "Smit", "Directeur"), "Smit, Directeur"),
                arguments(Signatory.of(Party.REGION, "Smit", "").signed(DAY), "Smit, ondertekend op 1 maart 2026"),
                arguments(
                        new Revision("0.1", DAY, "Jansen", "Eerste versie"),
                        "0.1, 1 maart 2026, Jansen: Eerste versie"),
                arguments(
                        new SetAsideValue("region", Optional.of(DAY), "status", "concept"),
                        "Veiligheidsregio, 1 maart 2026: concept"),
                arguments(new SetAsideValue("Vitens", Optional.empty(), "status", "concept"), "Vitens: concept"),
                arguments(new UnplacedText("/kaart", "Kaart"), "Kaart"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("values")
    void a_value_is_said_whole(Object value, String words) {
        assertThat(ValueDescriber.of(value, LocalisedText.DUTCH)).isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_that_has_words_is_known_by_its_type(Object value) {
        assertThat(ValueDescriber.has(value.getClass())).isTrue();
    }

    @Test
    void terms_have_the_words_of_the_form() {
        assertThat(ValueDescriber.of(DurationKind.BEPAALD, LocalisedText.DUTCH)).isEqualTo("Bepaalde tijd");
        assertThat(ValueDescriber.of(AgreementScope.REGIONAAL, LocalisedText.DUTCH))
                .isEqualTo("Regionaal");
        assertThat(Stream.of(
                                AgreementScope.values(),
                                DurationKind.values(),
                                Classification.values(),
                                PublicationDecision.values())
                        .flatMap(Stream::of)
                        .map(term -> ValueDescriber.of(term, Locale.ENGLISH)))
                .allMatch(words -> words.contains("("));
    }

    @Test
    void a_value_of_no_property_has_no_words() {
        assertThat(ValueDescriber.has(Double.class)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueDescriber.of(1.5, LocalisedText.DUTCH))
                .withMessage("value: expected one of a property of an agreement, was java.lang.Double");
    }
}
