package nl.ncw.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What becomes of a null where users call the library: each parameter of each public constructor and method in turn is
 * null, and the others have values. The exception comes at the door, and names the parameter.
 */
class NullArgumentsTest {
    private static final int ATTEMPTS = 8;
    private static final Pattern REFUSAL = Pattern.compile("(?<name>[^:]+): expected a value, was null");

    /** The methods that others than users call, each with its reason. */
    private static final Map<String, String> CALLED_BY_OTHERS = Map.of(
            "equals", "null equals nothing, says java.lang.Object",
            "valueOf", "the compiler writes it for each enum",
            "setupModule", "Jackson calls it");

    /** The methods of ports that users implement and the library does not, for which there is no instance. */
    private static final Set<String> NOT_TRIED = Set.of(
            "nl.ncw.export.pdf.PdfSigner.sign(byte[]) document",
            "nl.ncw.model.port.AgreementRule.check(Agreement, Catalogue) agreement",
            "nl.ncw.model.port.AgreementRule.check(Agreement, Catalogue) catalogue");

    private final ParameterNames names = new ParameterNames();
    private final List<Class<?>> types = PublicApi.types();
    private final ApiInstances instances = new ApiInstances(types, ApiSamples.all());

    NullArgumentsTest() throws IOException {}

    @Test
    void null_is_refused_at_the_door_by_name() {
        Set<String> notTried = new TreeSet<>();
        Set<String> accepted = new TreeSet<>();
        for (Class<?> type : types) {
            PublicApi.calls(type).stream()
                    .filter(call -> !CALLED_BY_OTHERS.containsKey(call.getName()))
                    .forEach(call -> tryNulls(type, call, notTried, accepted));
        }
        assertThat(accepted).as("parameters whose null is not refused by name").isEmpty();
        assertThat(notTried).as("parameters that were not tried").isEqualTo(NOT_TRIED);
    }

    private void tryNulls(Class<?> type, Executable call, Set<String> notTried, Set<String> accepted) {
        for (int index = 0; index < call.getParameterCount(); index++) {
            if (call.getParameterTypes()[index].isPrimitive()) {
                continue;
            }
            Set<String> name = names.of(call, index);
            String parameter = signature(type, call) + " " + String.join("|", name);
            List<Object[]> attempts = attempts(call, index);
            List<Object> receivers = PublicApi.isStatic(call) ? List.of(type) : instances.ofEachClass(type);
            if (attempts.isEmpty() || receivers.isEmpty()) {
                notTried.add(parameter);
            }
            for (Object receiver : receivers) {
                List<String> outcomes = new ArrayList<>();
                for (Object[] arguments : attempts) {
                    outcomes.add(outcome(receiver, call, arguments, name));
                    if (outcomes.contains("")) {
                        break;
                    }
                }
                if (!outcomes.isEmpty() && !outcomes.contains("")) {
                    accepted.add(parameter + " of " + receiver.getClass().getSimpleName() + ": " + outcomes.get(0));
                }
            }
        }
    }

    private static String signature(Class<?> type, Executable call) {
        return "%s.%s(%s)"
                .formatted(
                        type.getName(),
                        call instanceof Constructor ? "new" : call.getName(),
                        Arrays.stream(call.getParameterTypes())
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(", ")));
    }

    /** Returns arguments with a null at the index. Other values may fit at another attempt. */
    private List<Object[]> attempts(Executable call, int index) {
        List<Object[]> attempts = new ArrayList<>();
        if (call instanceof Constructor && call.getDeclaringClass().isRecord()) {
            instances.ofEachClass(call.getDeclaringClass()).forEach(like -> {
                Object[] components = components(like);
                if (components.length == call.getParameterCount()) {
                    components[index] = null;
                    attempts.add(components);
                }
            });
        }
        Type[] types = call.getGenericParameterTypes();
        List<List<Object>> values = IntStream.range(0, types.length)
                .mapToObj(at -> at == index ? Arrays.asList((Object) null) : instances.values(types[at]))
                .toList();
        if (values.stream().noneMatch(List::isEmpty)) {
            IntStream.range(0, ATTEMPTS)
                    .mapToObj(attempt -> values.stream()
                            .map(some -> some.get(attempt % some.size()))
                            .toArray())
                    .forEach(attempts::add);
        }
        return attempts;
    }

    private static Object[] components(Object instance) {
        return Arrays.stream(instance.getClass().getRecordComponents())
                .map(RecordComponent::getAccessor)
                .map(accessor -> {
                    try {
                        return accessor.invoke(instance);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(accessor.toString(), e);
                    }
                })
                .toArray();
    }

    /** Returns an empty text if null was refused by name; else what happened. */
    private static String outcome(Object receiver, Executable call, Object[] arguments, Set<String> names) {
        try {
            call.setAccessible(true);
            if (call instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                ((Method) call).invoke(receiver, arguments);
            }
            return "accepted";
        } catch (InvocationTargetException e) {
            return isRefusal(e.getCause(), call, names) ? "" : String.valueOf(e.getCause());
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            return "not called: " + e;
        }
    }

    private static boolean isRefusal(Throwable thrown, Executable call, Set<String> names) {
        Matcher message = REFUSAL.matcher(String.valueOf(thrown.getMessage()));
        return thrown instanceof NullPointerException
                && message.matches()
                && isNameOf(words(message.group("name")), call, names);
    }

    /** A message names the parameter, or says with the method or the constructed type what it is for. */
    private static boolean isNameOf(Set<String> said, Executable call, Set<String> names) {
        if (names.stream().anyMatch(name -> said.containsAll(words(name)))) {
            return true;
        }
        Set<String> known = words(String.join(" ", names) + " " + call.getName());
        if (PublicApi.isStatic(call)) {
            known.addAll(words(call.getDeclaringClass().getSimpleName()));
        }
        return said.stream()
                .anyMatch(
                        word -> known.stream().anyMatch(other -> beginning(word).equals(beginning(other))));
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(4, word.length()));
    }

    private static Set<String> words(String name) {
        return Stream.of(name.split("(?=[A-Z])|\\W+"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
