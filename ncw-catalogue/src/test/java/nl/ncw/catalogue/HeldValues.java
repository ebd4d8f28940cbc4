package nl.ncw.catalogue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The values of the model that others hold, directly or through what their accessors give: one of each type. */
final class HeldValues {
    private final Map<Class<?>, Object> byType = new LinkedHashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> waiting = new ArrayDeque<>();

    private HeldValues() {}

    /** One value of each type, by type. */
    static Map<Class<?>, Object> of(Object... roots) throws ReflectiveOperationException {
        HeldValues values = new HeldValues();
        values.waiting.addAll(List.of(roots));
        while (!values.waiting.isEmpty()) {
            values.visit(values.waiting.pop());
        }
        return values.byType;
    }

    private void visit(Object value) throws ReflectiveOperationException {
        if (value instanceof Collection<?> some) {
            waiting.addAll(some);
        } else if (value instanceof Map<?, ?> some) {
            waiting.addAll(some.keySet());
            waiting.addAll(some.values());
        } else if (value instanceof Optional<?> some) {
            some.ifPresent(waiting::add);
        } else if (value.getClass().getName().startsWith("nl.ncw.model.") && seen.add(value)) {
            byType.putIfAbsent(shown(value.getClass()), value);
            for (Method accessor : accessors(shown(value.getClass()))) {
                waiting.add(accessor.invoke(value));
            }
        }
    }

    /** The type that users know: a hidden record implements it. */
    private static Class<?> shown(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) ? type : type.getInterfaces()[0];
    }

    private static List<Method> accessors(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
        List<Method> accessors = new ArrayList<>();
        if (!type.isEnum()) {
            Stream.of(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers())
                            && !Modifier.isStatic(method.getModifiers())
                            && method.getParameterCount() == 0
                            && isHeld(method.getReturnType(), type))
                    .forEach(accessors::add);
        }
        return accessors;
    }

    private static boolean isHeld(Class<?> returned, Class<?> by) {
        boolean ofModel = returned.getName().startsWith("nl.ncw.model.")
                && returned != by
                && !returned.getSimpleName().endsWith("Builder");
        return ofModel
                || Stream.of(Collection.class, Map.class, Optional.class)
                        .anyMatch(container -> container.isAssignableFrom(returned));
    }
}
