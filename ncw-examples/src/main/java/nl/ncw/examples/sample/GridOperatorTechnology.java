package nl.ncw.examples.sample;

import static nl.ncw.examples.sample.standard.SampleRows.account;
import static nl.ncw.model.agreement.Answer.table;
import static nl.ncw.model.agreement.Answer.text;
import static nl.ncw.model.organisation.Party.PARTNER;
import static nl.ncw.model.organisation.Party.REGION;

import nl.ncw.model.agreement.Agreement;

/** Answers of the grid operator sample to section 1.4 Techniek. */
final class GridOperatorTechnology {
    private static final String FALLBACK = """
            Bij een grote stroomstoring vallen juist de middelen weg waarmee de partijen elkaar informeren. Daarom \
            kent deze procedure drie stappen. Elke partij mag de volgende stap inzetten; de ander volgt zonder \
            discussie.

            Stap 1 – LCMS of de storingskaart werkt niet, telefoon en internet wel. De wachtleider en de CaCo stellen \
            dit samen vast, uiterlijk 15 minuten na de eerste melding. De informatiemanager van de netbeheerder mailt \
            daarna elk half uur een situatiebeeld van één pagina, in het vaste sjabloon en met een volgnummer. Hij \
            belt na elke mail om te horen of die is ontvangen. De informatiemanager ROT van de adoptieregio stuurt het \
            beeld door aan de andere regio's en houdt de enige actuele versie bij.

            Stap 2 – ook internet of de mobiele telefonie valt uit. De partijen gaan ervan uit dat mobiele netten \
            zonder stroom na enkele uren wegvallen, en wachten daar niet op. Zodra een storing naar verwachting langer \
            dan 2 uur duurt, rijdt een liaison van de netbeheerder naar het regionaal coördinatiecentrum van de \
            zwaarst getroffen regio, met een laptop, een papieren netkaart en een satelliettelefoon. Het BVC en de \
            liaison spreken elkaar op elk heel en elk half uur, hoogstens 5 minuten. De liaison schrijft het beeld op \
            een wandbord met vier vakken: gebied, oorzaak, herstel en behoefte.

            Stap 3 – er is geen enkele verbinding meer met het BVC. De Officier van Dienst Energie en de leider CoPI \
            werken dan op eigen gezag, met de laatst bekende volgorde van herstel. Een koerier rijdt elke 2 uur op \
            vaste tijden tussen het BVC en het coördinatiecentrum (vertrek op de even uren). Wat de koerier meeneemt, \
            staat op een doorschrijfformulier in drievoud: één voor de afzender, één voor de ontvanger en één voor het \
            archief.

            Terug naar gewoon werken gaat in omgekeerde volgorde, en pas als een verbinding 30 minuten stabiel \
            is. De informatiemanagers leggen dan hun beelden naast elkaar, voeren de laatste stand in LCMS in en \
            zetten erbij welke besluiten tijdens de uitval zijn genomen. Het papieren archief blijft vijf jaar \
            bewaard bij de adoptieregio. De partijen oefenen stap 1 elk half jaar en stap 2 één keer per jaar; \
            stap 3 lopen zij één keer per twee jaar aan tafel door.""";

    private GridOperatorTechnology() {}

    static Agreement addTo(Agreement draft) {
        Agreement agreement = tools(draft);
        agreement = accounts(agreement);
        return fallback(agreement);
    }

    private static Agreement tools(Agreement agreement) {
        return agreement
                .answer("techniek.tool.tool", REGION, text("""
                        De zes regio's werken met LCMS, voor tekst en voor kaart. LCMS kan kaartlagen van anderen \
                        tonen als webservice. Tekst van de netbeheerder komt in een eigen tabblad van de \
                        activiteit."""))
                .answer("techniek.tool.tool", PARTNER, text("""
                        Netbeheer Duinland werkt met een eigen storingssysteem en een eigen crisislogboek. Het \
                        storingssysteem levert de storingskaart: elke 5 minuten een nieuwe stand, per postcode \
                        van zes tekens. Voor tekst werkt de informatiemanager rechtstreeks in LCMS. De koppeling \
                        van de storingskaart met de plot is bijna klaar; tot dan gaat de kaart elk half uur als \
                        afbeelding mee."""))
                .answer("techniek.aansluitvoorwaarden.voldaan", REGION, text("""
                        Ja, alle zes regio's voldoen. De adoptieregio heeft de verklaringen verzameld; de laatste \
                        is van 28 augustus 2026."""))
                .answer("techniek.aansluitvoorwaarden.voldaan", PARTNER, text("""
                        Ja. Opleiding, beheer en beveiliging zijn op orde. De penetratietest van de webservice is \
                        op 9 oktober 2026 afgerond; de twee bevindingen met prioriteit “midden” zijn verholpen. \
                        De netbeheerder herhaalt de test elk jaar."""));
    }

    private static Agreement accounts(Agreement agreement) {
        return agreement.answer(
                "techniek.accounts.rechten",
                table(
                        account("Informatiemanager netbeheerder (6 personen)", "Lezen en schrijven in tekst en plot"),
                        account(
                                "Wachtleider BVC (14 personen, één account per persoon)",
                                "Lezen, schrijven in het logboek van de activiteit"),
                        account("Crisismanager (5 personen)", "Lezen"),
                        account("Officier van Dienst Energie (8 personen)", "Lezen in tekst en plot, foto's toevoegen"),
                        account("Webservice storingskaart", "Aanleveren van één kaartlaag, geen leesrechten")));
    }

    private static Agreement fallback(Agreement agreement) {
        return agreement.answer("techniek.terugvalprocedure.wijze", text(FALLBACK));
    }
}
