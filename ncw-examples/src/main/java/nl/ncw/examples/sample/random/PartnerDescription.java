package nl.ncw.examples.sample.random;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ncw.model.organisation.PartnerKind;

/** Kind of crisis partner with the words that its agreements use. */
record PartnerDescription(PartnerKind kind, Map<String, List<String>> words) {
    List<String> of(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    boolean isNational() {
        return of("scope").contains("landelijk");
    }

    int weight() {
        return Integer.parseInt(of("weight").get(0));
    }
}
