package nl.ncw.examples.sample.standard;

/** Standard answers to sections 1.2 Organisatie, 1.3 Mens/cultuur/OTO and 1.4 Techniek. */
final class OrganisationAnswers {
    private OrganisationAnswers() {}

    static void addTo(AnswerTexts texts) {
        organisation(texts);
        development(texts);
        trust(texts);
        technology(texts);
    }

    private static void organisation(AnswerTexts texts) {
        texts.joint("organisatie.crisisorganisatie.vakbekwaamheid", """
                        Bij elke partij ligt dit bij de afdeling die over opleiden, trainen en oefenen gaat. De \
                        adoptieregio bewaakt dat het aanbod op elkaar past.""")
                .joint("organisatie.crisisorganisatie.functioneel-beheer", """
                        Bij de functioneel beheerder van de adoptieregio. {Partner} heeft een eigen functioneel \
                        beheerder voor de accounts van de eigen mensen.""");
    }

    private static void development(AnswerTexts texts) {
        texts.joint("organisatie.doorontwikkeling.binnen-sector", """
                        In het landelijke overleg van de sector. Wat daar over netcentrisch werken is besproken, \
                        komt in het jaarlijkse overleg van de partijen terug.""")
                .joint("organisatie.doorontwikkeling.met-veiligheidsregios", """
                        De adoptieregio brengt ze in het regionale en het landelijke netwerk van \
                        informatiemanagers.""");
    }

    private static void trust(AnswerTexts texts) {
        texts.joint("mens-cultuur-oto.vertrouwen.vertrouwen", """
                        Ja. De functionarissen kennen elkaar van oefeningen. Na elk gezamenlijk incident bellen de \
                        informatiemanagers elkaar na.""").joint("mens-cultuur-oto.oefenen.frequentie", """
                        Eén gezamenlijke oefening per jaar, tot en met het tactische niveau, en twee keer per jaar \
                        een training van een dagdeel voor informatiemanagers.""");
    }

    private static void technology(AnswerTexts texts) {
        texts.region("techniek.tool.tool", """
                        LCMS, met tekst en plot. Beide zijn geschikt om met de ander uit te wisselen.""")
                .partner("techniek.tool.tool", """
                        LCMS, met tekst en plot, naast de eigen systemen. Tekst wordt met de hand overgenomen.""")
                .region("techniek.aansluitvoorwaarden.voldaan", """
                        Ja, er zijn geen open punten.""")
                .partner("techniek.aansluitvoorwaarden.voldaan", """
                        Ja. Alle accounts zijn persoonlijk en hebben een tweede factor; de mensen die schrijven, zijn \
                        opgeleid.""")
                .joint("techniek.terugvalprocedure.wijze", """
                        Valt LCMS langer dan 15 minuten uit, dan bellen de informatiemanagers elkaar op elk heel uur \
                        en mailen zij het beeld in het vaste sjabloon, met volgnummer en tijd. Valt ook de telefonie \
                        uit, dan loopt het contact via C2000 en liaisons. De partijen oefenen dit elk jaar.""");
    }
}
