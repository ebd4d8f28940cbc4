package nl.ncw.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.BeanSerializer;
import tools.jackson.databind.ser.impl.UnknownSerializer;

/** No public type of the library becomes an empty object in the hands of Jackson. */
class NoEmptyObjectsTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    @Test
    void without_the_module_agreements_would_be_empty() {
        assertThat(isEmpty(JsonMapper.shared(), Agreement.class)).isTrue();
    }

    @Test
    void with_it_no_type_of_the_model_and_of_the_formats_is() throws Exception {
        List<Class<?>> types = new ArrayList<>(publicTypes(Agreement.class));
        types.addAll(publicTypes(AgreementFormats.class));
        assertThat(types).hasSizeGreaterThan(100).contains(Agreement.class);
        assertThat(types).filteredOn(type -> isEmpty(MAPPER, type)).isEmpty();
    }

    private static boolean isEmpty(JsonMapper mapper, Class<?> type) {
        ValueSerializer<Object> serializer = mapper._serializationContext().findValueSerializer(type);
        return serializer instanceof UnknownSerializer
                || serializer instanceof BeanSerializer
                        && !serializer.properties().hasNext();
    }

    /** The public classes, records and enums of a module, those that nobody uses by themselves included. */
    private static List<Class<?>> publicTypes(Class<?> one) throws Exception {
        Path place =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            return publicTypes(place, one.getClassLoader());
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
            return publicTypes(jar.getPath("/"), one.getClassLoader());
        }
    }

    private static List<Class<?>> publicTypes(Path root, ClassLoader loader)
            throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = root.relativize(file).toString().replace('/', '.');
                if (name.matches("nl\\.ncw\\.(?!.*internal).*\\.class") && !name.contains("-info")) {
                    Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()), false, loader);
                    if (Modifier.isPublic(type.getModifiers()) && !type.isInterface()) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }
}
