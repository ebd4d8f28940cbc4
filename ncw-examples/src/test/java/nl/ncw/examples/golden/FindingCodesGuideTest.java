package nl.ncw.examples.golden;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.FindingCodes;
import org.junit.jupiter.api.Test;

/** The guide to the codes of findings, which is written from the registry. {@link GoldenFile#COMMAND} renews it. */
class FindingCodesGuideTest {
    private static final String INTRODUCTION = """
            # Finding codes

            Every finding has a stable code, for programs and for looking it up here. The severity is the most serious one
            that a finding with the code can have. `FindingCodes.installed()` gives the same list, in four languages, and so
            does `ncw rules`: `ncw rules answer.missing` explains one code, `ncw rules --format json` all for programs.

            This page is written from that list by `mvn -Pgolden test`; do not edit it.""";

    @Test
    void lists_every_installed_code_with_its_severity_meaning_and_cause() throws IOException {
        Map<String, List<FindingCode>> families = FindingCodes.installed().all().stream()
                .collect(Collectors.groupingBy(
                        code -> code.code().substring(0, code.code().indexOf('.')), TreeMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>(INTRODUCTION.lines().toList());
        families.forEach((family, codes) -> {
            lines.addAll(List.of("", "## " + family, "", "| code | severity | meaning | cause |", "|---|---|---|---|"));
            codes.stream().map(FindingCodesGuideTest::row).sorted().forEach(lines::add);
        });
        GoldenFile.guide("finding-codes.md").requireEqual(lines);
    }

    private static String row(FindingCode code) {
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        code.code(),
                        code.severity().name().toLowerCase(Locale.ROOT),
                        code.meaning().in(Locale.ENGLISH),
                        code.cause().in(Locale.ENGLISH));
    }
}
