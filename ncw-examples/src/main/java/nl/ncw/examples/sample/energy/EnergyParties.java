package nl.ncw.examples.sample.energy;

import java.util.List;
import java.util.stream.Stream;
import nl.ncw.catalogue.PartnerKinds;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.model.organisation.AssociationMember;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;

/** The organisations of the energy sample, and the members that the association signs for. */
final class EnergyParties {
    static final SafetyRegion ZUID_HOLLAND_ZUID = SafetyRegions.byCode("VR18");
    static final CrisisPartner NETBEHEER_NEDERLAND =
            CrisisPartner.ofKind("Netbeheer Nederland", PartnerKinds.byId("netbeheerder"));
    static final CrisisPartner POLITIE =
            CrisisPartner.ofKind("Politie, eenheid Rotterdam", PartnerKinds.byId("politie"));

    static final List<AssociationMember> MEMBERS = Stream.of("Stedin", "TenneT", "Gasunie Transport Services")
            .map(member -> new AssociationMember(NETBEHEER_NEDERLAND.name(), member))
            .toList();

    private EnergyParties() {}
}
