package nl.ncw.model.internal.snapshot;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.internal.plaintext.CanonicalText;

/**
 * Canonical form of values of an agreement. The forms of two values are equal if the values differ in nothing but the
 * normal form of their texts and the blanks at the ends of these. It goes through the components of records, so that it
 * holds for every kind of answer.
 */
public final class CanonicalValue {
    private CanonicalValue() {}

    /** Returns the canonical form of a value. */
    public static Object of(Object value) {
        if (value instanceof String text) {
            return CanonicalText.of(text);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(CanonicalValue::of);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CanonicalValue::of).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> canonical = new HashMap<>();
            map.forEach((key, content) -> canonical.put(key, of(content)));
            return canonical;
        }
        return value instanceof Record content ? components(content) : value;
    }

    private static List<Object> components(Record value) {
        List<Object> components = new ArrayList<>();
        components.add(value.getClass());
        try {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                components.add(of(component.getAccessor().invoke(value)));
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record of this module has accessors", e);
        }
        return components;
    }
}
