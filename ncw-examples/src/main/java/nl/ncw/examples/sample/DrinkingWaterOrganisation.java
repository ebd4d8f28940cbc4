package nl.ncw.examples.sample;

import static nl.ncw.catalogue.SafetyRegions.byCode;
import static nl.ncw.examples.sample.DrinkingWaterPeople.JELLE_DIJKEMA;
import static nl.ncw.examples.sample.standard.SampleRows.account;
import static nl.ncw.model.agreement.Answer.checklist;
import static nl.ncw.model.agreement.Answer.contacts;
import static nl.ncw.model.agreement.Answer.table;
import static nl.ncw.model.agreement.Answer.text;
import static nl.ncw.model.agreement.Answer.toBeSettled;
import static nl.ncw.model.agreement.AnswerValue.Tick.arranged;
import static nl.ncw.model.agreement.AnswerValue.Tick.notArranged;
import static nl.ncw.model.organisation.Party.PARTNER;
import static nl.ncw.model.organisation.Party.REGION;

import java.time.LocalDate;
import nl.ncw.model.agreement.Agreement;

/** Answers of the drinking water sample to sections 1.2 to 1.4, as far as they are drafted. */
final class DrinkingWaterOrganisation {
    private DrinkingWaterOrganisation() {}

    static Agreement addTo(Agreement draft) {
        Agreement agreement = organisation(draft);
        agreement = people(agreement);
        return technology(agreement);
    }

    private static Agreement organisation(Agreement agreement) {
        return agreement
                .answer("organisatie.crisisorganisatie.vakbekwaamheid", text("""
                        Drinkwaterbedrijf: afdeling Leveringszekerheid en Beveiliging. Regio's: nog in te vullen \
                        per regio."""))
                .answer(
                        "organisatie.randvoorwaarden.voorzieningen",
                        checklist(
                                arranged(
                                        "piketregeling",
                                        "Alleen voor Leiding & Coördinatie; informatiemanagement volgt in 2027."),
                                notArranged("piketauto", ""),
                                arranged("toegang-tot-pand", "Via de centrale meldkamer, met legitimatie.")))
                .answer("organisatie.adoptieregio.aanspreekpunten", contacts(JELLE_DIJKEMA.forRegion(byCode("VR01"))));
    }

    private static Agreement people(Agreement agreement) {
        return agreement.answer(
                "mens-cultuur-oto.oefenen.frequentie",
                toBeSettled(
                        "Aantal oefeningen afspreken; budget bij het drinkwaterbedrijf is € 7.500 "
                                + "per jaar. Aansluiten bij het jaarplan van beide regio's.",
                        "Inge Haan, Drinkwaterbedrijf Noorderbron",
                        LocalDate.of(2027, 3, 1)));
    }

    private static Agreement technology(Agreement agreement) {
        return agreement
                .answer("techniek.tool.tool", REGION, text("LCMS, tekst en plot."))
                .answer("techniek.tool.tool", PARTNER, text("""
                        Nu e-mail en een eigen logboek. LCMS wordt in het eerste kwartaal van 2027 in gebruik \
                        genomen, eerst alleen voor tekst."""))
                .answer("techniek.aansluitvoorwaarden.voldaan", REGION, text("Ja, beide regio's voldoen."))
                .answer(
                        "techniek.accounts.rechten",
                        table(
                                account("Informatiemanager drinkwaterbedrijf (aantal volgt)", "Lezen en schrijven"),
                                account("Coördinator leveringszekerheid", "")));
    }
}
