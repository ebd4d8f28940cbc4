package nl.ncw.export.internal.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ncw.export.internal.cell.CellCodec;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.cell.NormalizedText;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.text.LocalisedText;

/**
 * Codec of cells with a safety region. A known region is read by name, by code or by both; an unknown one only by both.
 */
public final class RegionCodec implements CellCodec<SafetyRegion> {
    private static final Pattern CODE_BEHIND_NAME = Pattern.compile(" \\((VR[0-9]{2})\\)");
    private static final int CODE_LENGTH = " (VR01)".length();

    private final DocumentLabels labels;
    private final List<SafetyRegion> regions;
    private final Map<String, SafetyRegion> byName = new HashMap<>();

    RegionCodec(DocumentLabels labels, Collection<SafetyRegion> regions) {
        this.labels = labels;
        this.regions = regions.stream().distinct().toList();
        List<DocumentLabels> languages =
                LocalisedText.LANGUAGES.stream().map(DocumentLabels::in).toList();
        for (SafetyRegion region : this.regions) {
            byName.putIfAbsent(NormalizedText.of(show(region)), region);
            byName.putIfAbsent(NormalizedText.of(region.code()), region);
            byName.putIfAbsent(NormalizedText.of(region.name()), region);
            languages.forEach(language ->
                    byName.putIfAbsent(NormalizedText.of(language.get("parties.region", region.name())), region));
        }
    }

    @Override
    public CellInput input() {
        return CellInput.choice(regions.stream().map(this::show).toList());
    }

    @Override
    public String show(SafetyRegion region) {
        return labels.get("region", region.name(), region.code());
    }

    @Override
    public Optional<SafetyRegion> read(String text) {
        return parse(text)
                .filter(regions::contains)
                .or(() -> Optional.ofNullable(byName.get(NormalizedText.of(text))))
                .or(() -> parse(text))
                .or(() -> parse(text.strip()));
    }

    private static Optional<SafetyRegion> parse(String text) {
        int end = Math.max(0, text.length() - CODE_LENGTH);
        Matcher code = CODE_BEHIND_NAME.matcher(text.substring(end));
        String name = text.substring(0, end);
        return code.matches() && !name.isBlank()
                ? Optional.of(new SafetyRegion(code.group(1), name))
                : Optional.empty();
    }
}
