package nl.ncw.export.form;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.organisation.SafetyRegion;

/** Safety regions, a row each. */
final class RegionRows implements TableKind<SafetyRegion> {
    private final TypedColumn<SafetyRegion, SafetyRegion> region;
    private final boolean multiple;

    RegionRows(Vocabulary words, boolean multiple) {
        region = new TypedColumn<>("region", words.word("voice.region"), words.regions(), Optional::of);
        this.multiple = multiple;
    }

    @Override
    public List<TypedColumn<SafetyRegion, ?>> columns() {
        return List.of(region);
    }

    @Override
    public Optional<Object> unique(SafetyRegion named) {
        return Optional.of(named.code());
    }

    @Override
    public Optional<SafetyRegion> read(RowReading row, Optional<String> item, Optional<SafetyRegion> sent) {
        return row.read(region, sent);
    }

    @Override
    public boolean open() {
        return multiple;
    }
}
