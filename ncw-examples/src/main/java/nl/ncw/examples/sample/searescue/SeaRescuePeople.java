package nl.ncw.examples.sample.searescue;

import java.util.stream.IntStream;
import nl.ncw.catalogue.PartnerKinds;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;

/** Parties and people of the sea rescue sample. The service is invented, and so are all people and numbers. */
final class SeaRescuePeople {
    static final SafetyRegion NOORD_HOLLAND_NOORD = SafetyRegions.byCode("VR10");
    static final CrisisPartner KUSTDIENST =
            CrisisPartner.ofKind("Kustdienst Nederland", PartnerKinds.byId("kustwacht"));

    static final Contact JELLE_HUISMAN = Contact.named("Jelle Huisman")
            .as("Informatiemanager", NOORD_HOLLAND_NOORD.fullName())
            .reachedAt("+44 1632 960801", "jelle.huisman@example.nl");

    static final Contact MELDKAMER = Contact.named("Meldkamer Kustdienst (24/7)")
            .as("Wachtofficier", KUSTDIENST.name())
            .reachedAt("+44 1632 960810", "meldkamer.kustdienst@example.nl");

    static final Contact SPOKESPERSON_REGION = Contact.named("Femke Bruin")
            .as("Coördinator crisiscommunicatie", NOORD_HOLLAND_NOORD.fullName())
            .reachedAt("+44 1632 960820", "femke.bruin@example.nl");

    static final Contact SPOKESPERSON_PARTNER = Contact.named("Persvoorlichter van dienst")
            .as("Woordvoerder", KUSTDIENST.name())
            .reachedAt("+44 1632 960821", "pers.kustdienst@example.nl");

    private SeaRescuePeople() {}

    /** Returns the desk of each region that an information manager can be reached at. */
    static Contact[] desksOfRegions() {
        return IntStream.range(0, SafetyRegions.all().size())
                .mapToObj(SeaRescuePeople::desk)
                .toArray(Contact[]::new);
    }

    private static Contact desk(int index) {
        SafetyRegion region = SafetyRegions.all().get(index);
        return Contact.named("Informatiemanager van dienst")
                .as("Informatiemanager", region.fullName())
                .reachedAt("+44 1632 " + (960_700 + index), "")
                .forRegion(region);
    }
}
