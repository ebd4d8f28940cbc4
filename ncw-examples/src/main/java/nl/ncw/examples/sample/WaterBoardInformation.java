package nl.ncw.examples.sample;

import static nl.ncw.model.agreement.Answer.text;

import nl.ncw.model.agreement.Agreement;

/** Answers of the water board sample to section 1.1 Proces, topics 9 to 13: pictures, and who is responsible for them. */
final class WaterBoardInformation {
    private WaterBoardInformation() {}

    static Agreement addTo(Agreement draft) {
        Agreement agreement = pictures(draft);
        agreement = informationNeeds(agreement);
        agreement = informationDuties(agreement);
        agreement = informationQuality(agreement);
        return leadership(agreement);
    }

    private static Agreement pictures(Agreement agreement) {
        return agreement
                .answer("proces.situatiebeelden.opbouw", text("""
                        De informatiemanager WOT bouwt het beeld op in vaste blokken: wat is er gebeurd, wat is \
                        de toestand van keringen, waterpeilen en waterkwaliteit, wat doet het waterschap, wat \
                        verwacht het voor de komende 6, 12 en 24 uur, en wat heeft het van anderen nodig. De \
                        hydroloog levert de verwachting en het WAT de waarnemingen uit het veld. De leider WOT \
                        stelt het beeld vast."""))
                .answer("proces.situatiebeelden.startbeeld", text("""
                        Binnen 45 minuten nadat de informatiemanager WOT is gealarmeerd, staat er een startbeeld \
                        in LCMS. Dat bevat minstens de locatie, de aard van het incident, de eerste maatregelen \
                        en de telefonisch bereikbare functionarissen. Buiten kantooruren mag het 60 minuten \
                        duren."""))
                .answer("proces.situatiebeelden.actualiteit", text("""
                        - Fase 1: bij elke wijziging, en minstens elke 4 uur.
                        - Fase 2: minstens elke 2 uur, en altijd 15 minuten voor een overleg van WOT of ROT.
                        - Fase 3 en 4: minstens elk uur.

                        Elk blok heeft een eigen tijd. Is een blok ouder dan afgesproken, dan vermeldt de \
                        informatiemanager “niet gewijzigd” met de tijd van controle."""))
                .answer("proces.situatiebeelden.geografisch", text("""
                        Ja. Het waterschap levert in de LCMS-plot kaartlagen met keringen, gemalen, stuwen, \
                        waterstanden en de diepte van een mogelijke overstroming (in stappen van ½ meter). De \
                        waterstanden verversen elke 15 minuten; de andere lagen worden in april en oktober \
                        bijgewerkt. De regio's leveren afzettingen, opvanglocaties en het gebied van een \
                        NL-Alert."""));
    }

    private static Agreement informationNeeds(Agreement agreement) {
        return agreement
                .answer("proces.informatiebehoefte.behoeften", text("""
                        Het waterschap wil van de veiligheidsregio weten:
                        - locatie, aard en verwachte duur van het incident;
                        - vrijgekomen stoffen, hoeveelheid bluswater en plek van lozing;
                        - afgesloten wegen en routes naar dijken en gemalen;
                        - besluiten over evacuatie en over communicatie met inwoners.

                        De veiligheidsregio wil van het waterschap weten:
                        - waterstand nu en over 6, 12, 24 en 48 uur, met de zekerheid van de verwachting;
                        - sterkte van de kering, zwakke plekken en tijd tot een mogelijke doorbraak;
                        - gebied, diepte en snelheid van een overstroming;
                        - gevolgen voor zuivering, zwemwater en vee;
                        - welke hulp nodig is, zoals mensen, pompen of zandzakken."""))
                .answer("proces.informatiegebruik.gevoelige-informatie", text("""
                        Elke partij gebruikt de informatie alleen voor de bestrijding van het incident. Gevoelige \
                        informatie staat in een aparte, afgeschermde notitie en niet in het algemene beeld. Dat geldt \
                        voor persoonsgegevens, voor de zwakke plekken van keringen en voor gegevens over de bediening \
                        van objecten.

                        De informatiemanager die iets invoert, zet erbij voor wie het bestemd is. Doorgeven aan \
                        een derde mag alleen met zijn toestemming. Dertig dagen na het einde van het incident \
                        controleren beide functioneel beheerders of persoonsgegevens zijn verwijderd. Een \
                        mogelijk datalek melden de partijen elkaar binnen 4 uur."""));
    }

    private static Agreement informationDuties(Agreement agreement) {
        return agreement
                .answer("proces.informatiemanagement.brengplicht", text("""
                        Elke partij brengt uit eigen beweging wat de ander nodig heeft om een besluit te nemen, \
                        ook als het nog niet volledig is. Nieuws dat direct gevolgen heeft voor de veiligheid van \
                        mensen wordt binnen 5 minuten gebeld en daarna pas ingevoerd. Al het andere staat binnen \
                        15 minuten in het situatiebeeld."""))
                .answer("proces.informatiemanagement.haalplicht", text("""
                        Een informatiemanager die iets mist, kijkt eerst in het beeld van de ander en stelt \
                        daarna een vraag in LCMS. Na 20 minuten zonder antwoord belt hij. Elke vraag krijgt een \
                        antwoord, ook als dat “onbekend” is."""))
                .answer("proces.informatiemanagement.regievoering", text("""
                        De informatiemanager ROT voert de regie op het totaalbeeld zodra er een ROT is. Zonder \
                        ROT doet de informatiemanager WOT dat voor alle waterthema's. Zijn er meer regio's bij \
                        betrokken, dan voert de informatiemanager van de adoptieregio de regie en is hij voor het \
                        waterschap het enige aanspreekpunt."""));
    }

    private static Agreement informationQuality(Agreement agreement) {
        return agreement
                .answer("proces.informatiemanagement.foutieve-informatie", text("""
                        Wie een fout ziet, belt de eigenaar van de informatie. De eigenaar herstelt haar binnen \
                        10 minuten en zet “gecorrigeerd om …” bij de tekst; niemand past andermans tekst aan. Is \
                        er op grond van de fout al een besluit genomen, dan licht hij de leider van elk betrokken \
                        team persoonlijk in. Onvolledige informatie krijgt het label “nog aan te vullen”, met een \
                        tijd."""))
                .answer("proces.informatiemanagement.validatie", text("""
                        De bron van elk gegeven staat in het beeld. Waterstanden komen alleen uit het meetnet van \
                        het waterschap of uit het landelijke hoogwaterbericht. Een waarneming van buiten wordt \
                        door het WAT of de Officier van Dienst Water gecontroleerd en heet tot dan “niet \
                        bevestigd”. Kaarten met overstromingsdiepten worden door de hydroloog en een tweede paar \
                        ogen nagekeken voordat ze worden gedeeld."""));
    }

    private static Agreement leadership(Agreement agreement) {
        return agreement
                .answer("proces.leiding-en-coordinatie.werkafspraken", text("""
                        - De informatiemanager licht het beeld in hoogstens 5 minuten toe aan het begin van elk \
                        overleg: de informatiemanager ROT in het ROT, de informatiemanager WOT in het WOT.
                        - De leider WOT en de operationeel leider bellen elkaar 15 minuten voor hun overleg over de \
                        drie belangrijkste knelpunten.
                        - Een besluit dat de ander raakt, staat binnen 10 minuten na het overleg in LCMS.
                        - De dijkgraaf en de voorzitter van het beleidsteam stemmen elk bericht aan inwoners over \
                        evacuatie vooraf op elkaar af."""))
                .answer("proces.leiding-en-coordinatie.beschikbaarheid", text("""
                        Ja. De operationeel leider van dienst en de leider WOT van dienst zijn 24/7 telefonisch \
                        beschikbaar, ook als er niet is opgeschaald. Voor overleg op strategisch niveau zijn de \
                        dijkgraaf of een loco-dijkgraaf en de directeur van dienst van de veiligheidsregio binnen \
                        60 minuten te spreken."""));
    }
}
