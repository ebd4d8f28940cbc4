package nl.ncw.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;

/**
 * The 25 safety regions of the Netherlands, by their statistical code. Thread-safe.
 *
 * @since 0.1.0
 */
public final class SafetyRegions {
    private static final RegionRegister REGISTER = BundledResources.read("safety-regions.json", SafetyRegions::parse);

    private SafetyRegions() {}

    /**
     * Returns all safety regions.
     *
     * @return the regions in the order of their codes, unmodifiable
     */
    public static List<SafetyRegion> all() {
        return REGISTER.regions();
    }

    /**
     * Returns the regions with their other names and abbreviations, by which {@link RegionRegister#find} finds them.
     *
     * @return the register, the same instance each time
     */
    public static RegionRegister register() {
        return REGISTER;
    }

    /**
     * Returns the region with a code.
     *
     * @param code the code, such as {@code VR08}
     * @return the region
     * @throws IllegalArgumentException if no region has the code
     */
    public static SafetyRegion byCode(String code) {
        Checks.notNull(code, "code");
        return find(code)
                .orElseThrow(() ->
                        new IllegalArgumentException("code: expected one of VR01 to VR25, was \"%s\"".formatted(code)));
    }

    /**
     * Finds the region with a code.
     *
     * @param code any text
     * @return the region, or empty if no region has the code
     */
    public static Optional<SafetyRegion> find(String code) {
        Checks.notNull(code, "code");
        return all().stream().filter(region -> region.code().equals(code)).findFirst();
    }

    private static RegionRegister parse(String file, InputStream in) throws IOException {
        LocatedJson root = LocatedJson.root(file, in);
        List<RegionRegister.Entry> entries = new ArrayList<>();
        for (LocatedJson part : root.field("regions").elements()) {
            String code = part.field("code").text();
            String name = part.field("name").text();
            List<String> otherNames = texts(part, "otherNames");
            List<String> abbreviations = texts(part, "abbreviations");
            entries.add(part.makeWhole(
                    () -> new RegionRegister.Entry(new SafetyRegion(code, name), otherNames, abbreviations)));
        }
        return root.makeWhole(() -> RegionRegister.ofEntries(entries));
    }

    private static List<String> texts(LocatedJson region, String field) throws IOException {
        List<String> texts = new ArrayList<>();
        for (LocatedJson text : region.elements(field)) {
            texts.add(text.text());
        }
        return texts;
    }
}
