package nl.ncw.examples.sample.standard;

/** Standard answers to section 1.1 Proces, from pictures on: information, its quality, and leadership. */
final class InformationAnswers {
    private InformationAnswers() {}

    static void addTo(AnswerTexts texts) {
        pictures(texts);
        needs(texts);
        duties(texts);
        quality(texts);
        leadership(texts);
    }

    private static void pictures(AnswerTexts texts) {
        texts.joint("proces.situatiebeelden.opbouw", """
                        In een eigen tabblad in LCMS, in de vaste volgorde: wat is er aan de hand, wat verwachten \
                        we, wat doen we, wat hebben we nodig en wat is onzeker.""")
                .joint("proces.situatiebeelden.startbeeld", """
                        Binnen 30 minuten nadat de informatiemanager is gealarmeerd. Het startbeeld mag onvolledig \
                        zijn.""")
                .joint("proces.situatiebeelden.actualiteit", """
                        Nieuwe feiten staan er binnen 10 minuten in. Het beeld als geheel is nooit ouder dan een \
                        uur; ook als er niets verandert, staat dat erbij.""")
                .joint("proces.situatiebeelden.geografisch", """
                        Ja. De partijen delen kaartlagen in de plot van LCMS. Wat van een eigen kaartsysteem \
                        komt, wordt als webservice ontsloten.""");
    }

    private static void needs(AnswerTexts texts) {
        texts.joint("proces.informatiebehoefte.behoeften", """
                        De regio: gevolgen voor inwoners, verwachte duur, wat {partner} zelf doet en welke besluiten \
                        eraan komen.
                        De partner: plaats en omvang van het incident, afzettingen, GRIP-fase, en wat naar buiten \
                        is gebracht.""")
                .joint("proces.informatiegebruik.gevoelige-informatie", """
                        Gevoelige informatie is als zodanig gemerkt, staat in een afgeschermd tabblad en gaat niet \
                        naar derden zonder toestemming van wie haar gaf. Persoonsgegevens worden alleen gedeeld als \
                        het voor de hulpverlening nodig is.""");
    }

    private static void duties(AnswerTexts texts) {
        texts.joint("proces.informatiemanagement.brengplicht", """
                        Wie iets weet dat voor een ander van belang kan zijn, brengt het uit eigen beweging: in \
                        LCMS, en telefonisch als het niet kan wachten.""")
                .joint("proces.informatiemanagement.haalplicht", """
                        Elke informatiemanager leest de beelden van de anderen voordat zijn team overlegt, en vraagt \
                        na wat onduidelijk is.""")
                .joint("proces.informatiemanagement.regievoering", """
                        De informatiemanager van het hoogste actieve team van de bronregio voert de regie op het \
                        totaalbeeld. Elke partij blijft verantwoordelijk voor haar eigen beeld.""");
    }

    private static void quality(AnswerTexts texts) {
        texts.joint("proces.informatiemanagement.foutieve-informatie", """
                        Wie een fout ziet, meldt die meteen aan de eigenaar van het beeld. Die verbetert haar \
                        zichtbaar, met de tijd erbij, en belt wie er al op heeft gehandeld.""")
                .joint("proces.informatiemanagement.validatie", """
                        Feiten, verwachtingen en geruchten staan apart. Een bericht van buiten wordt door een tweede \
                        bron bevestigd of als onbevestigd gemerkt.""");
    }

    private static void leadership(AnswerTexts texts) {
        texts.joint("proces.leiding-en-coordinatie.werkafspraken", """
                        Vóór elk overleg licht de informatiemanager het beeld in vijf minuten toe. Besluiten die een \
                        ander raken, staan binnen 10 minuten na het overleg in LCMS.""")
                .joint("proces.leiding-en-coordinatie.beschikbaarheid", """
                        Ja. Beide kanten hebben dag en nacht een leidinggevende van dienst, die ook zonder \
                        opschaling te bellen is om samen over een dreiging te denken.""");
    }
}
