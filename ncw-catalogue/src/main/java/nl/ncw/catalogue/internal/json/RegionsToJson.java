package nl.ncw.catalogue.internal.json;

import nl.ncw.model.organisation.RegionRegister;
import tools.jackson.databind.node.ObjectNode;

/** The register of safety regions as JSON. */
public final class RegionsToJson {
    private RegionsToJson() {}

    /**
     * Returns a register of safety regions.
     *
     * @param register the register
     * @return the regions with their names
     */
    public static ObjectNode of(RegionRegister register) {
        ObjectNode node = TextToJson.object();
        node.set("regions", TextToJson.array(register.entries(), RegionsToJson::of));
        return node;
    }

    /**
     * Returns a safety region with its other names.
     *
     * @param entry the entry of a register
     * @return the code, the name, the other names and the abbreviations
     */
    public static ObjectNode of(RegionRegister.Entry entry) {
        ObjectNode node = TextToJson.object()
                .put("code", entry.region().code())
                .put("name", entry.region().name());
        TextToJson.put(node, "otherNames", entry.otherNames(), TextToJson::string);
        return TextToJson.put(node, "abbreviations", entry.abbreviations(), TextToJson::string);
    }
}
