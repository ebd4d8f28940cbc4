package nl.ncw.examples.sample.standard;

/** Standard answers to section 1.1 Proces, up to scaling: exchange, alerting, monitoring and the alarm. */
final class ProcessAnswers {
    private ProcessAnswers() {}

    static void addTo(AnswerTexts texts) {
        exchange(texts);
        regionMonitors(texts);
        partnerMonitors(texts);
        alarm(texts);
        alarmRoles(texts);
        scaling(texts);
    }

    private static void exchange(AnswerTexts texts) {
        texts.joint("proces.continue-informatie-uitwisseling.risicobeelden", """
                        Ja. Elke partij houdt een eigen risicobeeld bij dat past bij haar taak, en werkt het op \
                        werkdagen bij.""")
                .joint("proces.continue-informatie-uitwisseling.wijze", """
                        De beelden staan in een doorlopende activiteit in LCMS die alle partijen kunnen lezen. Bij \
                        een verhoogd risico bellen de informatiemanagers elkaar.""")
                .joint("proces.alerteren.wijze", """
                        Telefonisch, tussen de meldkamer en {desk}: binnen 15 minuten nadat duidelijk is dat een \
                        incident de ander kan raken. Wie belt, noemt de plaats, de aard, de verwachting en een \
                        terugbelnummer.""")
                .joint("proces.alerteren.rol-locc", """
                        Het LOCC wordt alleen ingeseind als een incident meer regio's raakt of als bijstand nodig \
                        is. Dat doet de meldkamer van de bronregio.""");
    }

    private static void regionMonitors(AnswerTexts texts) {
        texts.region("proces.monitoren.trigger", """
                        Een alertering door {partner}, of een melding waarbij zijn taak geraakt kan worden. Zonder \
                        aanleiding kijkt de regio niet mee.""")
                .region("proces.monitoren.functionarissen", """
                        De CaCo, en vanaf GRIP 1 de informatiemanager van dienst.""")
                .region("proces.monitoren.wijze", """
                        De CaCo volgt de meldingen; de informatiemanager leest elk half uur het beeld van \
                        {partner} in LCMS.""")
                .region("proces.monitoren.rolbepaling", """
                        De informatiemanager overlegt met de operationeel leider. Bij twijfel belt hij met \
                        {desk}.""");
    }

    private static void partnerMonitors(AnswerTexts texts) {
        texts.partner("proces.monitoren.trigger", """
                        Een alertering door de meldkamer, of een eigen waarneming die op een incident kan wijzen.""")
                .partner("proces.monitoren.functionarissen", """
                        De dienstdoende medewerker van {desk}, en na opschaling de eigen informatiemanager.""")
                .partner("proces.monitoren.wijze", """
                        Door het beeld van de veiligheidsregio in LCMS te lezen: bij de start, en daarna bij elke \
                        nieuwe versie.""")
                .partner("proces.monitoren.rolbepaling", """
                        De leidinggevende van dienst toetst of het incident de eigen taak raakt en belt dan met de \
                        informatiemanager van de regio. Bij twijfel sluit hij aan.""");
    }

    private static void alarm(AnswerTexts texts) {
        texts.joint("proces.alarmeren.voorafspraken", """
                        Ja. Voor de incidenttypen uit het risicoprofiel staat in het meldkamersysteem wie wordt \
                        gealarmeerd. De partijen lopen die lijst elk jaar samen na.""")
                .joint("proces.alarmeren.verloop", """
                        1. De meldkamer alarmeert {desk}.
                        2. Daar wordt de eigen crisisorganisatie opgeroepen; een leidinggevende belt binnen 10 \
                        minuten terug naar de CaCo.
                        3. Andersom belt de leidinggevende de CaCo, die de operationeel leider alarmeert.""")
                .joint("proces.alarmeren.communicatiemiddelen", """
                        Telefoon. C2000 als het vaste en het mobiele net zijn uitgevallen. E-mail is nooit een \
                        middel om te alarmeren.""");
    }

    private static void alarmRoles(AnswerTexts texts) {
        texts.joint("proces.alarmeren.functionarissen", """
                        - CaCo: alarmeert namens de regio en ontvangt de alarmering door de ander.
                        - Operationeel leider: besluit over de GRIP-fase.
                        - Medewerker van {desk}: ontvangt de alarmering en roept de eigen mensen op.
                        - Informatiemanagers: openen of volgen de activiteit in LCMS.""").joint("proces.alarmeren.bereikbaarheid", """
                        Beide kanten zijn dag en nacht bereikbaar. De informatiemanager neemt binnen 15 minuten op \
                        en werkt binnen 30 minuten in LCMS; Leiding & Coördinatie zit binnen 60 minuten aan tafel, \
                        op locatie of online.""");
    }

    private static void scaling(AnswerTexts texts) {
        texts.joint("proces.op-en-afschalen.verhouding", """
                        Elke partij schaalt op voor haar eigen taak; de fasen zijn niet gekoppeld. Teams van gelijk \
                        niveau wisselen een liaison uit. Afschalen stemmen de leidinggevenden vooraf af.""").joint("proces.op-en-afschalen.opschalingsniveau", """
                        Het eigen niveau staat bovenaan het situatiebeeld, met de tijd van ingang. Een wijziging \
                        wordt ook gebeld, tussen de CaCo en {desk}.""");
    }
}
