package nl.ncw.export.internal.ooxml.equation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Properties and parts of a structure in an equation, such as the numerator and the denominator of a fraction. */
final class EquationParts {
    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final Map<String, String> properties = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    void set(String name, String value) {
        properties.put(name, value);
    }

    void add(String name, LinearText text) {
        parts.add(new Part(name, text));
    }

    /** Returns the value of a property, or another one if the structure does not have the property. */
    String property(String name, String otherwise) {
        return properties.getOrDefault(name, otherwise);
    }

    /** Returns whether a property is switched on. */
    boolean is(String name, boolean otherwise) {
        return properties.containsKey(name) ? !OFF.contains(properties.get(name)) : otherwise;
    }

    /** Takes all parts with a name. */
    List<LinearText> all(String name) {
        List<LinearText> found = parts.stream()
                .filter(part -> part.name.equals(name))
                .map(Part::text)
                .toList();
        parts.removeIf(part -> part.name.equals(name));
        return found;
    }

    /** Takes the parts with a name, which is one unless the file is damaged. */
    LinearText one(String name) {
        return joined(all(name));
    }

    /** Returns the parts that were not taken. */
    LinearText rest() {
        return joined(parts.stream().map(Part::text).toList());
    }

    private static LinearText joined(List<LinearText> texts) {
        LinearTextBuilder joined = new LinearTextBuilder();
        texts.forEach(joined::add);
        return joined.joined();
    }

    private record Part(String name, LinearText text) {}
}
