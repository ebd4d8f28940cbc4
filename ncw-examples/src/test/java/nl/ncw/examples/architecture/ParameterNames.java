package nl.ncw.examples.architecture;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of parameters, from the sources: the class files do not have those of abstract methods. */
final class ParameterNames {
    private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("(?:@\\w+ )*[\\w.]+(?:<.*>)?(?:\\[]|\\.\\.\\.)* (\\w+)");

    private final Map<String, String> sources = new HashMap<>();

    ParameterNames() throws IOException {
        for (Path file : Sources.main()) {
            sources.put(
                    file.getFileName().toString().replace(".java", ""),
                    COMMENT.matcher(Files.readString(file)).replaceAll(" ").replaceAll("\\s+", " "));
        }
    }

    /** Returns the names of a parameter: several for methods that are overloaded with as many parameters. */
    Set<String> of(Executable call, int index) {
        if (call instanceof Constructor && call.getDeclaringClass().isRecord()) {
            RecordComponent[] components = call.getDeclaringClass().getRecordComponents();
            if (Arrays.equals(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(), call.getParameterTypes())) {
                return Set.of(components[index].getName());
            }
        }
        String name = call instanceof Constructor ? call.getDeclaringClass().getSimpleName() : call.getName();
        String source = sources.get(outermost(call.getDeclaringClass()).getSimpleName());
        Set<String> names = new TreeSet<>();
        Pattern.compile("\\b" + name + "\\(").matcher(source).results().forEach(start -> {
            List<String> parameters = parameters(source, start.end());
            if (parameters.size() == call.getParameterCount()
                    && parameters.stream().noneMatch(String::isEmpty)) {
                names.add(parameters.get(index));
            }
        });
        return names;
    }

    private static Class<?> outermost(Class<?> type) {
        return type.getNestHost();
    }

    /** Returns the names of the parameters between parentheses; an empty name for what is no parameter. */
    private static List<String> parameters(String source, int start) {
        StringBuilder list = new StringBuilder();
        int depth = 0;
        for (int index = start; depth >= 0; index++) {
            char character = source.charAt(index);
            depth += "(<".indexOf(character) >= 0 ? 1 : ")>".indexOf(character) >= 0 ? -1 : 0;
            list.append(depth == 0 && character == ',' ? '\n' : depth >= 0 ? character : ' ');
        }
        return list.toString()
                .lines()
                .map(parameter -> PARAMETER.matcher(parameter.strip()))
                .map(parameter -> parameter.matches() ? parameter.group(1) : "")
                .collect(Collectors.toList());
    }
}
