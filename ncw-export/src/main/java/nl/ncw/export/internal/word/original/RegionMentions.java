package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ncw.export.internal.finding.WordFindingCode;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.model.internal.plaintext.LettersOnly;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.UnreadableAgreementException;

/**
 * Collects the adopting region and the involved regions, which a form names at two locations. Text beyond the names is
 * kept.
 */
final class RegionMentions {
    private static final RowId ADOPTING = RowId.field("region");
    private static final RowId INVOLVED = RowId.field("involved-regions");

    /** Words after which a region is mentioned but not meant. */
    private static final Pattern EXCEPT = Pattern.compile(
            "\\b(niet|geen|behalve|zonder|uitgezonderd|te bepalen|mogelijk|waarschijnlijk)\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<RegionSpelling> known;
    private final ReadingLog log;
    private final Map<SafetyRegion, String> involved = new LinkedHashMap<>();
    private Optional<SafetyRegion> adopting = Optional.empty();
    private String adoptingLocation = "";

    RegionMentions(RegionRegister regions, ReadingLog log) {
        this.known = RegionSpelling.allOf(regions);
        this.log = log;
    }

    /** Takes the regions from a text that names the adopting region and, after the word "betrokken", the others. */
    void both(String text, String location) throws UnreadableAgreementException {
        boolean others = false;
        for (String line : text.lines().toList()) {
            String letters = LettersOnly.of(line);
            others = letters.startsWith("betrokken") || others && !letters.startsWith("adoptieregio");
            line(line, !others, location);
        }
    }

    /** Takes the adopting region, or the involved regions, from a text. */
    void one(String text, boolean isAdopting, String location) throws UnreadableAgreementException {
        for (String line : text.lines().toList()) {
            line(line, isAdopting, location);
        }
    }

    private void line(String line, boolean isAdopting, String location) throws UnreadableAgreementException {
        Matcher except = EXCEPT.matcher(line);
        Set<SafetyRegion> named = named(except.find() ? line.substring(0, except.start()) : line);
        if (isAdopting && !named.isEmpty() && !LettersOnly.of(line).startsWith("betrokken")) {
            SafetyRegion region = named.iterator().next();
            // Other names in such a line may belong to the region's history or to a person.
            named = Set.of(region);
            if (adopting.isEmpty()) {
                adopting = Optional.of(region);
                adoptingLocation = location;
            } else if (!adopting.get().equals(region)) {
                log.keep(
                        WordFindingCode.OTHER_ADOPTING_REGION,
                        location,
                        line,
                        region.name(),
                        adopting.get().name());
            }
        }
        named.forEach(region -> involved.putIfAbsent(region, location));
        if (!hasOnlyNames(line, named)) {
            log.keep(
                    named.isEmpty() ? WordFindingCode.NO_REGION : WordFindingCode.REGIONS_REST,
                    location,
                    line,
                    Excerpt.brief(line));
        }
    }

    /** Returns the regions that a line names, in its order. */
    private Set<SafetyRegion> named(String line) {
        Map<Integer, SafetyRegion> byPlace = new TreeMap<>();
        String rest = RegionSpelling.normalized(line);
        for (RegionSpelling spelling : known) {
            Matcher mention = spelling.pattern().matcher(rest);
            if (mention.find()) {
                byPlace.put(mention.start(), spelling.region());
                rest = mention.replaceAll(name -> "#".repeat(name.group().length()));
            }
        }
        return new LinkedHashSet<>(byPlace.values());
    }

    private boolean hasOnlyNames(String line, Set<SafetyRegion> named) {
        String rest = RegionSpelling.normalized(line);
        for (RegionSpelling spelling : known) {
            if (named.contains(spelling.region())) {
                rest = spelling.pattern().matcher(rest).replaceAll(" ");
            }
        }
        rest = rest.replaceAll("^\\W*(adoptieregio|betrokken( regio[’'`]?s)?|andere regio[’'`]?s)\\W*", " ")
                .replaceAll("veiligheidsregio([’'`]?s)?|\\b(de|en|regio)\\b", " ");
        return LettersOnly.of(rest).isEmpty();
    }

    /** Returns the rows of the form with these regions. */
    List<ReturnedRow> rows() {
        List<ReturnedRow> rows = new ArrayList<>();
        adopting.ifPresent(region -> rows.add(filled(ADOPTING, FormField.VALUE, region, adoptingLocation)));
        involved.forEach((region, location) -> rows.add(filled(INVOLVED, "region", region, location)));
        return rows;
    }

    private static ReturnedRow filled(RowId id, String column, SafetyRegion region, String location) {
        return new ReturnedRow(id, location, Map.of(column, new ReturnedRow.Cell(region.code(), location)));
    }
}
