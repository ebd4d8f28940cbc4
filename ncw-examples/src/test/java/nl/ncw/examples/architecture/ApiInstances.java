package nl.ncw.examples.architecture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Instances of the public types: those that are handed over, and all that methods without parameters lead to from there.
 * Also values for parameters.
 */
final class ApiInstances {
    private static final int MOST_OF_A_CLASS = 400;
    private static final int MOST_VALUES = 6;
    private static final List<Object> TEXTS =
            List.of("VR08", "proces.alerteren.wijze", "tekst", "file.damaged", "1.0.0", "nl");

    private final List<Class<?>> types;
    private final Map<Class<?>, List<Object>> byClass = new LinkedHashMap<>();
    private final Map<Class<?>, List<Method>> accessors = new HashMap<>();
    private final Set<Object> seen = new HashSet<>();
    private final Deque<Object> waiting = new ArrayDeque<>();

    ApiInstances(List<Class<?>> types, Stream<?> first) {
        this.types = types;
        first.forEach(this::add);
        for (Class<?> type : types) {
            addConstants(type);
            PublicApi.methods(type)
                    .filter(method -> method.getParameterCount() == 0 && PublicApi.isStatic(method))
                    .forEach(method -> addResult(method, null));
        }
        while (!waiting.isEmpty()) {
            Object instance = waiting.remove();
            accessors
                    .computeIfAbsent(instance.getClass(), this::accessors)
                    .forEach(method -> addResult(method, instance));
        }
    }

    /** Returns the methods without parameters that lead to other values, and not to changed copies. */
    private List<Method> accessors(Class<?> like) {
        return types.stream()
                .filter(type -> type.isAssignableFrom(like))
                .flatMap(PublicApi::methods)
                .filter(method -> method.getParameterCount() == 0 && !PublicApi.isStatic(method))
                .filter(method -> !method.getReturnType().isPrimitive() && method.getReturnType() != String.class)
                .filter(method -> !method.getReturnType().isAssignableFrom(like))
                .distinct()
                .toList();
    }

    private void addConstants(Class<?> type) {
        Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .forEach(field -> {
                    try {
                        add(field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private void addResult(Method method, Object instance) {
        try {
            method.setAccessible(true);
            add(method.invoke(instance));
        } catch (ReflectiveOperationException e) {
            // A method that these instances do not allow leads nowhere.
        }
    }

    private void add(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> {
                add(key);
                add(element);
            });
        } else if (value instanceof Stream<?> elements) {
            elements.forEach(this::add);
        } else if (value instanceof Object[] elements) {
            Arrays.stream(elements).forEach(this::add);
        } else if (types.stream().anyMatch(type -> type.isInstance(value))) {
            List<Object> like = byClass.computeIfAbsent(value.getClass(), type -> new ArrayList<>());
            if (like.size() < MOST_OF_A_CLASS && seen.add(value)) {
                like.add(value);
                waiting.add(value);
            }
        }
    }

    /** Returns all instances. */
    Stream<Object> all() {
        return byClass.values().stream().flatMap(List::stream);
    }

    /** Returns one instance of each class that has this type. */
    List<Object> ofEachClass(Class<?> type) {
        return byClass.values().stream()
                .map(instances -> instances.get(0))
                .filter(type::isInstance)
                .toList();
    }

    /** Returns values that a parameter may have; none if there is no sample. */
    List<Object> values(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        if (type instanceof WildcardType wildcard) {
            return values(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof TypeVariable<?> variable) {
            return values(variable.getBounds()[0]);
        }
        return type instanceof Class<?> plain ? plain(plain) : List.of();
    }

    private List<Object> generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        List<Object> elements = values(type.getActualTypeArguments()[0]);
        if (raw == Optional.class) {
            return before(Optional.empty(), elements.stream().map(Optional::of));
        }
        if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
            return before(List.of(), elements.stream().map(List::of));
        }
        if (raw == Set.class) {
            return before(Set.of(), elements.stream().map(Set::of));
        }
        if (raw == SortedSet.class) {
            return elements.stream()
                    .map(element -> (Object) new TreeSet<>(List.of(element)))
                    .toList();
        }
        if (raw == Map.class || raw == SortedMap.class) {
            List<Object> values = values(type.getActualTypeArguments()[1]);
            Stream<Map<Object, Object>> maps =
                    elements.stream().flatMap(key -> values.stream().limit(1).map(value -> Map.of(key, value)));
            return raw == Map.class ? before(Map.of(), maps) : before(new TreeMap<>(), maps.map(TreeMap::new));
        }
        return plain(raw);
    }

    private static List<Object> before(Object last, Stream<?> values) {
        return Stream.concat(values.limit(MOST_VALUES), Stream.of(last)).collect(Collectors.toList());
    }

    private List<Object> plain(Class<?> type) {
        if (type == String.class || type == Object.class) {
            return TEXTS;
        }
        if (type.isPrimitive()) {
            return type == boolean.class ? List.of(true) : type == long.class ? List.of(1L) : List.of(1);
        }
        if (type == byte[].class) {
            return List.of(new byte[] {'{', '}'});
        }
        if (type.isArray()) {
            return values(type.getComponentType()).stream()
                    .map(value -> {
                        Object array = Array.newInstance(type.getComponentType(), 1);
                        Array.set(array, 0, value);
                        return array;
                    })
                    .toList();
        }
        List<Object> instances = byClass.values().stream()
                .filter(like -> type.isInstance(like.get(0)))
                .flatMap(like -> like.stream().limit(2))
                .toList();
        return instances.isEmpty() ? ofTheJdk(type) : instances;
    }

    private static List<Object> ofTheJdk(Class<?> type) {
        List<Object> values = Stream.of(
                        LocalDate.of(2026, 5, 4),
                        ZonedDateTime.parse("2026-11-27T12:00:00+01:00[Europe/Amsterdam]"),
                        Period.ofYears(1),
                        BigDecimal.TEN,
                        Locale.ENGLISH,
                        new ByteArrayInputStream(new byte[] {'{', '}'}),
                        OutputStream.nullOutputStream(),
                        new IOException("sample"))
                .filter(type::isInstance)
                .toList();
        if (!values.isEmpty() || !type.isInterface() || type.getName().startsWith("tools.")) {
            return values;
        }
        return List.of(Proxy.newProxyInstance(
                ApiInstances.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null));
    }
}
