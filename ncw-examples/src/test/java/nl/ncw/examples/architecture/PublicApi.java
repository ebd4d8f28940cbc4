package nl.ncw.examples.architecture;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The public types of the exported packages of the library's modules, and what users call on them. */
final class PublicApi {
    private static final Pattern EXPORT = Pattern.compile("(?m)^    exports ([\\w.]+);");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final List<String> MODULES = List.of("ncw-model", "ncw-catalogue", "ncw-validation", "ncw-export");

    private PublicApi() {}

    /** Returns the public types, also those in other types. */
    static List<Class<?>> types() throws IOException {
        List<Class<?>> types = new ArrayList<>();
        List<String> exported = exportedPackages();
        for (Path file : Sources.main()) {
            Matcher home = PACKAGE.matcher(Files.readString(file));
            if (home.find() && exported.contains(home.group(1))) {
                String name = file.getFileName().toString().replace(".java", "");
                addPublic(load(home.group(1) + "." + name), types);
            }
        }
        return types;
    }

    private static List<String> exportedPackages() throws IOException {
        List<String> packages = new ArrayList<>();
        for (String module : MODULES) {
            EXPORT.matcher(Files.readString(Path.of("..", module, "src", "main", "java", "module-info.java")))
                    .results()
                    .forEach(export -> packages.add(export.group(1)));
        }
        return packages;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static void addPublic(Class<?> type, List<Class<?>> types) {
        if (Modifier.isPublic(type.getModifiers())) {
            types.add(type);
            Arrays.stream(type.getDeclaredClasses()).forEach(inner -> addPublic(inner, types));
        }
    }

    /** Returns the public constructors and methods of a type that are declared in the library. */
    static List<Executable> calls(Class<?> type) {
        return Stream.concat(constructors(type), methods(type)).toList();
    }

    private static Stream<Constructor<?>> constructors(Class<?> type) {
        return Stream.of(type.getConstructors()).filter(call -> !Modifier.isAbstract(type.getModifiers()));
    }

    /** Returns the public methods of a type that are declared in the library, also in a hidden supertype. */
    static Stream<Method> methods(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getDeclaringClass().getName().startsWith("nl.ncw."))
                .filter(method -> !method.isSynthetic());
    }

    /** Returns whether a method is called on the type and not on an object. */
    static boolean isStatic(Executable call) {
        return call instanceof Constructor || Modifier.isStatic(call.getModifiers());
    }
}
