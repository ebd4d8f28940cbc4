package nl.ncw.examples.sample.waterways;

import java.util.List;
import nl.ncw.catalogue.PartnerKinds;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;

/** The six organisations of the waterways sample. */
final class WaterwaysParties {
    static final SafetyRegion FLEVOLAND = SafetyRegions.byCode("VR25");
    static final SafetyRegion GOOI_EN_VECHTSTREEK = SafetyRegions.byCode("VR14");
    static final CrisisPartner MIDDEN_NEDERLAND = partner("Rijkswaterstaat Midden-Nederland", "rijkswaterstaat");
    static final CrisisPartner VERKEER_EN_WATERMANAGEMENT =
            partner("Rijkswaterstaat Verkeer- en Watermanagement", "rijkswaterstaat");
    static final CrisisPartner ZUIDERZEELAND = partner("Waterschap Zuiderzeeland", "waterschap");
    static final CrisisPartner AMSTEL_GOOI_EN_VECHT = partner("Waterschap Amstel, Gooi en Vecht", "waterschap");

    static final List<SafetyRegion> REGIONS = List.of(FLEVOLAND, GOOI_EN_VECHTSTREEK);
    static final List<CrisisPartner> PARTNERS =
            List.of(MIDDEN_NEDERLAND, VERKEER_EN_WATERMANAGEMENT, ZUIDERZEELAND, AMSTEL_GOOI_EN_VECHT);

    private WaterwaysParties() {}

    private static CrisisPartner partner(String name, String kind) {
        return CrisisPartner.ofKind(name, PartnerKinds.byId(kind));
    }
}
