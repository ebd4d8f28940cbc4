package nl.ncw.export.internal.table;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.organisation.SafetyRegion;

/** Codec of safety regions, with a row for each. */
public final class RegionRowCodec implements RowCodec<SafetyRegion> {
    private static final ColumnDefinition<SafetyRegion, SafetyRegion> REGION =
            ColumnDefinition.region("region", "voice.region", Optional::of);

    private final TypedColumn<SafetyRegion, SafetyRegion> region;
    private final boolean multiple;

    /**
     * Creates the codec in a language.
     *
     * @param words the vocabulary
     * @param multiple whether rows may be added
     */
    public RegionRowCodec(Vocabulary words, boolean multiple) {
        region = REGION.in(words);
        this.multiple = multiple;
    }

    @Override
    public List<TypedColumn<SafetyRegion, ?>> columns() {
        return List.of(region);
    }

    @Override
    public Optional<Object> unique(SafetyRegion element) {
        return Optional.of(element.code());
    }

    @Override
    public Optional<SafetyRegion> read(RowInput row, Optional<String> item, Optional<SafetyRegion> sent) {
        return row.read(region, sent);
    }

    @Override
    public boolean open() {
        return multiple;
    }
}
