package nl.ncw.examples.sample;

import static nl.ncw.examples.sample.standard.SampleRows.account;
import static nl.ncw.model.agreement.Answer.table;
import static nl.ncw.model.agreement.Answer.text;
import static nl.ncw.model.organisation.Party.PARTNER;
import static nl.ncw.model.organisation.Party.REGION;

import nl.ncw.model.agreement.Agreement;

/** Answers of the water board sample to section 1.4 Techniek. */
final class WaterBoardTechnology {
    private WaterBoardTechnology() {}

    static Agreement addTo(Agreement draft) {
        Agreement agreement = tools(draft);
        agreement = accounts(agreement);
        return fallback(agreement);
    }

    private static Agreement tools(Agreement agreement) {
        return agreement
                .answer("techniek.tool.tool", REGION, text("""
                        De vijf regio's werken met LCMS, met het tekstdeel en de plot. Beide zijn geschikt om met \
                        het waterschap tekst en geografische informatie uit te wisselen. Een aparte technische \
                        koppeling is niet nodig."""))
                .answer("techniek.tool.tool", PARTNER, text("""
                        Het waterschap werkt ook met LCMS. Voor metingen en verwachtingen gebruikt het een eigen \
                        waterinformatiesysteem. De kaartlagen daaruit komen als webservice in de plot; tekst \
                        neemt de informatiemanager met de hand over."""))
                .answer("techniek.aansluitvoorwaarden.voldaan", REGION, text("""
                        Ja. De adoptieregio heeft dit op 3 november 2025 gecontroleerd voor alle vijf regio's. Er \
                        zijn geen open punten."""))
                .answer("techniek.aansluitvoorwaarden.voldaan", PARTNER, text("""
                        Ja. Het waterschap voldoet aan de eisen voor beheer, beveiliging en opleiding. Alle \
                        accounts zijn persoonlijk en hebben een tweede factor. De controle van 3 november 2025 \
                        leverde één verbeterpunt op, het intrekken van oude accounts; dat is op 24 november 2025 \
                        afgerond."""));
    }

    private static Agreement accounts(Agreement agreement) {
        return agreement.answer(
                "techniek.accounts.rechten",
                table(
                        account(
                                "Informatiemanager WOT (8 personen)",
                                "Lezen en schrijven in tekst en plot, activiteit openen"),
                        account("Plotter WOT (6 personen)", "Lezen in tekst, schrijven in plot"),
                        account("Officier van Dienst Water (10 personen)", "Lezen in tekst en plot"),
                        account(
                                "Leider WOT en liaison (9 personen)",
                                "Lezen in tekst en plot, schrijven in besluitenlijst"),
                        account(
                                "Functioneel beheerder waterschap (2 personen)",
                                "Beheren van kaartlagen en eigen accounts")));
    }

    private static Agreement fallback(Agreement agreement) {
        return agreement.answer("techniek.terugvalprocedure.wijze", text("""
                        Valt LCMS langer dan 15 minuten uit, dan gaan de partijen zonder nader overleg over op de \
                        terugval:
                        - De informatiemanagers openen elk heel uur een telefonische vergadering op een vast nummer; \
                        de informatiemanager ROT zit voor.
                        - Het beeld staat in een vast tekstsjabloon van twee pagina's, dat per e-mail rondgaat met een \
                        volgnummer en een tijd.
                        - Kaarten gaan als pdf mee. Valt ook internet uit, dan brengt een koerier van het waterschap \
                        ze op papier.
                        - Valt de telefonie uit, dan gaat het contact via de C2000-portofoons van de Officier van \
                        Dienst Water en de liaison.

                        Is LCMS terug, dan voert elke informatiemanager binnen 60 minuten zijn laatste beeld in. \
                        De partijen oefenen deze procedure één keer per jaar."""));
    }
}
