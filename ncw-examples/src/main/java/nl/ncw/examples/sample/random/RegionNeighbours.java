package nl.ncw.examples.sample.random;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.model.organisation.SafetyRegion;

/** Safety regions that border on each other. */
final class RegionNeighbours {
    private final Map<String, List<SafetyRegion>> byCode;

    private RegionNeighbours(Map<String, List<SafetyRegion>> byCode) {
        this.byCode = byCode;
    }

    static RegionNeighbours read() {
        Map<String, List<SafetyRegion>> byCode = new TreeMap<>();
        SectionedText.read("regions.txt")
                .forEach((code, lines) -> byCode.put(
                        code,
                        SectionedText.values(lines).stream()
                                .map(SafetyRegions::byCode)
                                .toList()));
        return new RegionNeighbours(byCode);
    }

    /** Returns a region with at most so many of its neighbours. */
    List<SafetyRegion> around(SafetyRegion region, int neighbours, Draws draws) {
        List<SafetyRegion> bordering = byCode.getOrDefault(region.code(), List.of());
        return Stream.concat(Stream.of(region), draws.some(bordering, neighbours).stream())
                .toList();
    }
}
