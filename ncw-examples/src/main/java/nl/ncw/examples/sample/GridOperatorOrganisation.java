package nl.ncw.examples.sample;

import static nl.ncw.catalogue.SafetyRegions.byCode;
import static nl.ncw.examples.sample.GridOperatorPeople.ANDRE_SIMONS;
import static nl.ncw.examples.sample.GridOperatorPeople.ESTHER_ZANDBERGEN;
import static nl.ncw.examples.sample.GridOperatorPeople.GEERT_KOOPMAN;
import static nl.ncw.examples.sample.GridOperatorPeople.KOEN_VAN_LEEUWEN;
import static nl.ncw.examples.sample.GridOperatorPeople.LOIS_MULDER;
import static nl.ncw.examples.sample.GridOperatorPeople.NAIMA_BAKKALI;
import static nl.ncw.examples.sample.GridOperatorPeople.PIM_DE_GRAAFF;
import static nl.ncw.examples.sample.GridOperatorPeople.YASMIN_OEZDEMIR;
import static nl.ncw.model.agreement.Answer.checklist;
import static nl.ncw.model.agreement.Answer.contacts;
import static nl.ncw.model.agreement.Answer.text;
import static nl.ncw.model.agreement.Answer.toBeSettled;
import static nl.ncw.model.agreement.AnswerValue.Tick.added;
import static nl.ncw.model.agreement.AnswerValue.Tick.arranged;
import static nl.ncw.model.agreement.AnswerValue.Tick.notArranged;

import java.time.LocalDate;
import nl.ncw.model.agreement.Agreement;

/** Answers of the grid operator sample to sections 1.2 Organisatie and 1.3 Mens/cultuur/OTO. */
final class GridOperatorOrganisation {
    private GridOperatorOrganisation() {}

    static Agreement addTo(Agreement draft) {
        Agreement agreement = crisisOrganisation(draft);
        agreement = conditions(agreement);
        agreement = regionalContacts(agreement);
        return trustAndExercise(agreement);
    }

    private static Agreement crisisOrganisation(Agreement agreement) {
        return agreement
                .answer("organisatie.crisisorganisatie.vakbekwaamheid", text("""
                        Bij Netbeheer Duinland is dat de afdeling Veiligheid en Crisismanagement, die onder de \
                        directeur Netbedrijf valt. Bij de veiligheidsregio's is het de afdeling die over \
                        vakbekwaamheid gaat; de adoptieregio bewaakt dat de zes regio's dezelfde basisopleiding \
                        over energie aanbieden."""))
                .answer("organisatie.crisisorganisatie.functioneel-beheer", text("""
                        De netbeheerder heeft één functioneel beheerder voor het storingssysteem en de \
                        storingskaart, bereikbaar op werkdagen van 8.00 tot 17.00 uur en daarbuiten via het BVC. \
                        Accounts en rechten in LCMS beheert de functioneel beheerder van de adoptieregio."""))
                .answer("organisatie.doorontwikkeling.binnen-sector", text("""
                        De regionale netbeheerders bespreken hun ervaringen elk kwartaal in een werkgroep \
                        crisismanagement. Netbeheer Duinland brengt daar de evaluaties van gezamenlijke \
                        incidenten in, nadat de betrokken regio de tekst heeft gelezen. Nieuwe technische normen \
                        en dreigingen komen langs dezelfde weg terug."""))
                .answer(
                        "organisatie.doorontwikkeling.met-veiligheidsregios",
                        toBeSettled(
                                "Vorm kiezen voor het delen van ontwikkelingen met de zes regio's: een "
                                        + "jaarlijkse themadag of een vast agendapunt in een bestaand overleg. "
                                        + "Voorstel met kosten maken.",
                                "Pim de Graaff, Veiligheidsregio Kennemerland",
                                LocalDate.of(2027, 3, 31)));
    }

    private static Agreement conditions(Agreement agreement) {
        return agreement.answer(
                "organisatie.randvoorwaarden.voorzieningen",
                checklist(
                        arranged(
                                "piketregeling",
                                "Zes piketten bij de netbeheerder; het BVC houdt het rooster bij en de "
                                        + "meldkamers kunnen het inzien."),
                        notArranged(
                                "piketauto",
                                "Geen auto met zwaailicht. De Officier van Dienst Energie vraagt bij spoed "
                                        + "begeleiding door de politie, via de CaCo."),
                        arranged(
                                "backoffice-functionaris",
                                "Vanaf kleur rood zit er in het BVC een aparte medewerker voor vragen van "
                                        + "de regio's."),
                        arranged(
                                "toegang-tot-pand",
                                "Liaisons van de regio's worden bij de receptie opgehaald, dag en nacht. "
                                        + "Toegang tot de bedieningszaal alleen met de wachtleider."),
                        arranged(
                                "beslissingsbevoegdheid",
                                "De wachtleider mag zonder overleg spanningsloos maken of gas afsluiten als "
                                        + "de leider CoPI daarom vraagt vanwege levensgevaar."),
                        added(
                                "Noodaggregaten",
                                "De netbeheerder levert binnen 4 uur het eerste aggregaat; de aansluiting "
                                        + "in het gebouw is een zaak van de eigenaar.")));
    }

    private static Agreement regionalContacts(Agreement agreement) {
        return agreement.answer(
                "organisatie.adoptieregio.aanspreekpunten",
                contacts(
                        GEERT_KOOPMAN.forRegion(byCode("VR10")),
                        LOIS_MULDER.forRegion(byCode("VR11")),
                        ESTHER_ZANDBERGEN.forRegion(byCode("VR12")),
                        ANDRE_SIMONS.forRegion(byCode("VR13")),
                        YASMIN_OEZDEMIR.forRegion(byCode("VR15")),
                        KOEN_VAN_LEEUWEN.forRegion(byCode("VR16"))));
    }

    private static Agreement trustAndExercise(Agreement agreement) {
        return agreement
                .answer("mens-cultuur-oto.vertrouwen.vertrouwen", text("""
                        In de basis wel. De lijn tussen BVC en meldkamer werkt goed en mensen kennen elkaar. Het \
                        vertrouwen in verwachte hersteltijden is minder: die werden in 2025 bij drie van de acht \
                        grotere storingen twee keer of vaker bijgesteld. De netbeheerder geeft daarom voortaan \
                        een beste en een slechtste geval, en de regio's spreken inwoners alleen nog over het \
                        slechtste geval."""))
                .answer("mens-cultuur-oto.vertrouwen.aanspreekpunt", contacts(PIM_DE_GRAAFF, NAIMA_BAKKALI))
                .answer("mens-cultuur-oto.oefenen.frequentie", text("""
                        - Eén keer per jaar een oefening van een dag met uitval van elektriciteit in minstens twee \
                        regio's, tot en met het niveau van het beleidsteam.
                        - Twee keer per jaar een oefening van 3 uur met informatiemanagers en Leiding & Coördinatie: \
                        in het voorjaar over gas, in het najaar over elektriciteit.
                        - Zes keer per jaar een belproef tussen BVC en een meldkamer, zonder aankondiging.

                        Elke informatiemanager doet minstens één keer per jaar mee. De netbeheerder stelt \
                        hiervoor € 12.500 per jaar beschikbaar."""));
    }
}
