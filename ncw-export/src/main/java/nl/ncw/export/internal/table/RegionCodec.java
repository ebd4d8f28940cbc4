package nl.ncw.export.internal.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.export.internal.cell.CellCodec;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.cell.NormalizedText;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.text.LocalisedText;

/**
 * Codec of cells with a safety region. A known region is read by any of its names; an unknown one only by its name and
 * code, as in a form that came back, where nothing may be lost.
 */
public final class RegionCodec implements CellCodec<SafetyRegion> {
    private static final Pattern CODE_BEHIND_NAME = Pattern.compile(" \\((VR[0-9]{2})\\)");
    private static final int CODE_LENGTH = " (VR01)".length();

    private final DocumentLabels labels;
    private final List<SafetyRegion> regions;
    private final RegionRegister known;
    private final RegionRegister mentioned;
    private final Map<String, SafetyRegion> byName = new HashMap<>();
    private final boolean isStrict;

    /** Creates the codec, with the known regions and those that the agreement mentions. */
    RegionCodec(DocumentLabels labels, RegionRegister known, Collection<SafetyRegion> mentioned) {
        this(labels, known, mentioned, false);
    }

    private RegionCodec(
            DocumentLabels labels, RegionRegister known, Collection<SafetyRegion> mentioned, boolean isStrict) {
        this.isStrict = isStrict;
        this.labels = labels;
        this.known = known;
        this.mentioned = RegionRegister.of(mentioned);
        this.regions = Stream.concat(known.regions().stream(), mentioned.stream())
                .distinct()
                .toList();
        for (SafetyRegion region : this.regions) {
            byName.putIfAbsent(NormalizedText.of(show(region)), region);
            byName.putIfAbsent(NormalizedText.of(region.code()), region);
            byName.putIfAbsent(NormalizedText.of(region.name()), region);
        }
    }

    /** Returns a codec of the same regions that reads no others, unless none is known. */
    RegionCodec strict() {
        return new RegionCodec(
                labels, known, mentioned.regions(), !known.regions().isEmpty());
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
                .or(() -> named(text))
                .or(() -> withoutTitle(text).flatMap(this::named))
                .or(() -> unknown(text))
                .or(() -> unknown(text.strip()));
    }

    @Override
    public List<String> nearest(String text) {
        return known.nearest(withoutTitle(text).orElse(text)).stream()
                .map(this::show)
                .toList();
    }

    private Optional<SafetyRegion> named(String text) {
        return Optional.ofNullable(byName.get(NormalizedText.of(text)))
                .or(() -> known.find(text))
                .or(() -> mentioned.find(text));
    }

    /** Returns the name behind the words for a safety region in any language; empty without such words. */
    private static Optional<String> withoutTitle(String text) {
        String normalized = NormalizedText.of(text);
        return LocalisedText.LANGUAGES.stream()
                .map(language -> NormalizedText.of(DocumentLabels.in(language).get("parties.region", "")) + " ")
                .filter(normalized::startsWith)
                .findFirst()
                .map(title -> normalized.substring(title.length()));
    }

    private Optional<SafetyRegion> unknown(String text) {
        return isStrict ? Optional.empty() : parse(text);
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
