package nl.ncw.model.difference;

import static nl.ncw.fixture.SampleAgreement.DAY;
import static nl.ncw.fixture.SampleAgreement.FIRST;
import static nl.ncw.fixture.SampleAgreement.MAP;
import static nl.ncw.fixture.SampleAgreement.UTRECHT;
import static nl.ncw.fixture.SampleAgreement.WIJZE;
import static nl.ncw.fixture.SampleAgreement.contact;
import static nl.ncw.fixture.SampleAgreement.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.ListProperty;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.SingleValueProperty;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.wording.ValueDescriber;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voice;
import nl.ncw.model.text.LocalisedText;
import nl.ncw.model.upgrade.Versions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PathDescriberTest {
    private static final PathDescriber DUTCH = PathDescriber.of(SmallCatalogue.catalogue(), LocalisedText.DUTCH);
    private static final AgreementPath ANSWER = new AgreementPath.OfAnswer(WIJZE);

    private static String words(String language, AgreementPath path, Object content) {
        return PathDescriber.in(Locale.forLanguageTag(language)).of(path, Optional.of(new ValueAtPath(content)));
    }

    @Nested
    public class A_subject {
        static Stream<Arguments> paths() {
            AnswerKey trigger = new AnswerKey(new QuestionId(SmallCatalogue.TRIGGER), Voice.PARTNER);
            AnswerKey unknown = new AnswerKey(new QuestionId("proces.oud.vraag"), Voice.REGION);
            return Stream.of(
                    arguments(ANSWER, "proces.alerteren – Hoe?"),
                    arguments(new AgreementPath.OfAnswer(trigger), "proces.monitoren – Hoe? (Crisispartner)"),
                    arguments(new AgreementPath.OfAnswer(unknown), "proces.oud.vraag (Veiligheidsregio)"),
                    arguments(field(AgreementProperties.VALIDITY_UNTIL), "Geldig tot en met"),
                    arguments(contact("Jansen"), "Contactpersoon Jansen (Veiligheidsregio)"),
                    arguments(
                            new AgreementPath.InList(AgreementProperties.SIGNATORIES, List.of("partner", "Smit"), 2),
                            "Ondertekenaar Smit (Crisispartner) (2)"),
                    arguments(new AgreementPath.InList(AgreementProperties.REVISIONS, List.of("0.1"), 1), "Versie 0.1"),
                    arguments(
                            new AgreementPath.InList(AgreementProperties.UNPLACED, List.of("Blad!A1", "Kaart"), 1),
                            "Apart bewaard: Blad!A1"),
                    arguments(
                            new AgreementPath.InList(
                                    AgreementProperties.SET_ASIDE,
                                    List.of("proces.alerteren.wijze/joint", "partner", "", "Fax."),
                                    1),
                            "Niet gekozen bij samenvoegen: proces.alerteren – Hoe?"),
                    arguments(
                            new AgreementPath.OrderOf(AgreementProperties.CONTACTS),
                            "Volgorde van de contactpersonen"));
        }

        @ParameterizedTest(name = "{1}")
        @MethodSource("paths")
        void is_called_what_people_call_it(AgreementPath path, String words) {
            assertThat(DUTCH.of(path)).isEqualTo(words);
        }

        @ParameterizedTest
        @CsvSource({
            "proces.alerteren.wijze/joint, proces.alerteren – Hoe?",
            "validity.until, Geldig tot en met",
            "proces.oud.vraag/region, proces.oud.vraag/region",
            "contacts[region Jansen], contacts[region Jansen]"
        })
        void is_called_so_by_its_text_form_if_that_is_known(String path, String words) {
            assertThat(DUTCH.of(path)).isEqualTo(words);
        }

        @Test
        void goes_by_its_id_without_a_catalogue() {
            assertThat(PathDescriber.in(LocalisedText.DUTCH).of(ANSWER)).isEqualTo("proces.alerteren.wijze");
        }

        @ParameterizedTest
        @CsvSource({
            "nl, Contactpersoon Jansen (Veiligheidsregio)",
            "en, Contact Jansen (Safety region (veiligheidsregio))",
            "de, Ansprechperson Jansen (Sicherheitsregion (veiligheidsregio))",
            "fr, Personne de contact Jansen (Région de sécurité (veiligheidsregio))",
            "tr, Contactpersoon Jansen (Veiligheidsregio)"
        })
        void has_words_in_each_language(String language, String words) {
            assertThat(PathDescriber.in(Locale.forLanguageTag(language)).of(contact("Jansen")))
                    .isEqualTo(words);
        }

        @Test
        void has_words_whichever_it_is() {
            Stream<AgreementPath> fields = AgreementProperties.fields().stream().map(AgreementPath.OfField::new);
            Stream<AgreementPath> orders = AgreementProperties.lists().stream().map(AgreementPath.OrderOf::new);
            Stream<AgreementPath> elements = AgreementProperties.lists().stream()
                    .map(list -> new AgreementPath.InList(list, List.of("region", "Jansen"), 1));

            assertThat(Stream.of(fields, orders, elements).flatMap(all -> all))
                    .allSatisfy(path -> assertThat(DUTCH.of(path)).isNotBlank());
        }
    }

    @Nested
    public class A_content {
        static Stream<Arguments> contents() {
            Contact jansen = Contact.named("Jansen")
                    .as("IM", "VRU")
                    .reachedAt("030-1", "j@vru.nl")
                    .forRegion(UTRECHT);
            CrisisPartner vitens =
                    new CrisisPartner("Vitens", Optional.of(CoreTask.DIENSTVERLENER), Optional.of("drinkwaterbedrijf"));
            Signatory unsigned = Signatory.of(Party.REGION, "Smit", "Directeur");
            Signatory signed = Signatory.of(Party.REGION, "Smit", "").signed(DAY);
            AgreementPath order = new AgreementPath.OrderOf(AgreementProperties.CONTACTS);
            return Stream.of(
                    arguments(ANSWER, Answer.text("Bel.\nEn mail."), "Bel.\nEn mail."),
                    arguments(field(AgreementProperties.ID), "zaak-1", "zaak-1"),
                    arguments(field(AgreementProperties.STATUS), AgreementStatus.IN_AFSTEMMING, "in afstemming"),
                    arguments(field(AgreementProperties.VALIDITY_FROM), DAY, "1 maart 2026"),
                    arguments(field(AgreementProperties.CATALOGUE), SmallCatalogue.REFERENCE, "klein-model 1.0.0"),
                    arguments(field(AgreementProperties.REGION), UTRECHT, "Utrecht (VR09)"),
                    arguments(field(AgreementProperties.PARTNER), vitens, "Vitens, dienstverlener, drinkwaterbedrijf"),
                    arguments(
                            contact("Jansen"),
                            new PartyContact(Party.REGION, jansen),
                            "Jansen, IM, VRU, 030-1, j@vru.nl, Utrecht (VR09)"),
                    arguments(contact("Smit"), unsigned, "Smit, Directeur"),
                    arguments(contact("Smit"), signed, "Smit, ondertekend op 1 maart 2026"),
                    arguments(contact("x"), FIRST, "0.1, 1 maart 2026, Jansen: Eerste versie"),
                    arguments(contact("x"), MAP, "Kaart"),
                    arguments(
                            order, List.of(contact("B"), contact("A")), "B (Veiligheidsregio), A (Veiligheidsregio)"));
        }

        @ParameterizedTest(name = "{2}")
        @MethodSource("contents")
        void is_said_whole(AgreementPath path, Object content, String words) {
            assertThat(words("nl", path, content)).isEqualTo(words);
        }

        @Test
        void has_words_whichever_property_it_is_of() {
            Stream<Class<?>> values = AgreementProperties.fields().stream().map(SingleValueProperty::type);
            Stream<Class<?>> elements = AgreementProperties.lists().stream().map(ListProperty::type);

            assertThat(Stream.concat(values, elements)).allMatch(ValueDescriber::has);
        }

        @Test
        void of_no_property_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> words("nl", field(AgreementProperties.ID), 1.5))
                    .withMessage("value: expected one of a property of an agreement, was java.lang.Double");
        }

        @Test
        void that_is_not_there_is_said_to_be_none() {
            assertThat(DUTCH.of(ANSWER, Optional.empty())).isEqualTo("niets");
        }

        @ParameterizedTest
        @CsvSource({
            "nl, Nog af te spreken: Bellen; trekker: Smit; uiterlijk: –",
            "en, To be settled: Bellen; owner: Smit; due: –",
            "de, Noch zu vereinbaren: Bellen; zuständig: Smit; bis: –",
            "fr, Reste à convenir\u00a0: Bellen\u00a0; responsable\u00a0: Smit\u00a0; échéance\u00a0: –"
        })
        void of_an_answer_has_words_in_each_language(String language, String words) {
            assertThat(words(language, ANSWER, Answer.toBeSettled("Bellen", "Smit")))
                    .isEqualTo(words);
        }

        @ParameterizedTest
        @CsvSource({"nl, account: geregeld; Ja", "en, account: arranged; Ja", "fr, account: réglé; Ja"})
        void of_a_checklist_has_words_in_each_language(String language, String words) {
            assertThat(words(language, ANSWER, Answer.checklist(AnswerValue.Tick.arranged("account", "Ja"))))
                    .isEqualTo(words);
        }

        @Test
        void has_the_words_of_the_question_in_the_language() {
            LocalisedText label = LocalisedText.of(Map.of("nl", "Beheerder", "en", "Administrator"));
            Question text = Versions.text("rol");
            Catalogue catalogue = Versions.first(
                            ValueQuestion.choice(text.header(), List.of(new CatalogueItem("beheerder", label))))
                    .newest();
            ValueAtPath choice = new ValueAtPath(Answer.choice("beheerder"));

            assertThat(PathDescriber.of(catalogue, Locale.ENGLISH)
                            .of(new AgreementPath.OfAnswer(Versions.joint("rol")), Optional.of(choice)))
                    .isEqualTo("Administrator");
        }
    }
}
