package nl.ncw.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.port.CatalogueSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

class CataloguesTest {
    private static final int READERS = 8;

    private static CatalogueReference reference(String id, String version) {
        return new CatalogueReference(id, SemanticVersion.parse(version));
    }

    @Test
    void the_latest_is_the_same_instance_each_time() {
        assertThat(Catalogues.latest()).isSameAs(Catalogues.latest());
    }

    @Test
    void the_latest_is_the_last_of_all_versions_which_are_in_order() {
        assertThat(Catalogues.latest()).hasToString("netcentrische-samenwerking 2.0.0");
        assertThat(Catalogues.all())
                .endsWith(Catalogues.latest())
                .extracting(catalogue -> catalogue.reference().version())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void every_version_but_the_first_says_what_changed_since_the_one_before() {
        List<Catalogue> all = Catalogues.all();

        assertThat(all.get(0).changes()).isEmpty();
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).changes().orElseThrow().since())
                    .isEqualTo(all.get(i - 1).reference().version());
        }
    }

    @Test
    void a_bundled_catalogue_is_found_by_its_reference() {
        assertThat(Catalogues.all())
                .allSatisfy(catalogue ->
                        assertThat(Catalogues.find(catalogue.reference())).containsSame(catalogue))
                .allSatisfy(catalogue -> assertThat(Catalogues.byReference(catalogue.reference()))
                        .isSameAs(catalogue));
    }

    @Test
    void a_reference_that_must_be_bundled_and_is_not_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogues.byReference(reference("eigen-model", "1.0.0")))
                .withMessage("reference: expected one of"
                        + " [netcentrische-samenwerking 1.0.0, netcentrische-samenwerking 1.1.0,"
                        + " netcentrische-samenwerking 2.0.0],"
                        + " was eigen-model 1.0.0");
    }

    @ParameterizedTest
    @CsvSource({"netcentrische-samenwerking, 1.0.1", "netcentrische-samenwerking, 0.9.0", "eigen-model, 1.0.0"})
    void an_unknown_reference_finds_nothing(String id, String version) {
        assertThat(Catalogues.find(reference(id, version))).isEmpty();
    }

    @Test
    void the_bundled_catalogues_are_a_source_for_readers() {
        assertThat(Catalogues.bundled().find(Catalogues.latest().reference())).containsSame(Catalogues.latest());
    }

    @Test
    void the_bundled_catalogues_are_found_as_a_service_with_the_regions() {
        // On the module path, who looks for a service says so.
        CataloguesTest.class.getModule().addUses(CatalogueSource.class);

        assertThat(ServiceLoader.load(CatalogueSource.class))
                .singleElement(type(CatalogueSource.class))
                .isInstanceOf(BundledCatalogues.class)
                .returns(Catalogues.bundled().references(), CatalogueSource::references)
                .returns(SafetyRegions.register(), CatalogueSource::regions)
                .returns(
                        Optional.of(Catalogues.latest()),
                        source -> source.find(Catalogues.latest().reference()));
    }

    /**
     * The classes are loaded afresh, since in this virtual machine the catalogue may have been read long ago.
     * The loader has no parent, since even that of the platform finds the modules of the application.
     */
    @Test
    void the_latest_is_read_once_when_many_threads_ask_for_it_first() throws Exception {
        try (URLClassLoader fresh = new URLClassLoader(classPath(), null)) {
            Class<?> catalogues = Class.forName(Catalogues.class.getName(), false, fresh);

            assertThat(askedByManyAtOnce(() -> catalogues.getMethod("latest").invoke(null)))
                    .hasSize(1)
                    .noneMatch(Catalogue.class::isInstance);
        }
    }

    private static Set<Object> askedByManyAtOnce(Callable<Object> question) throws Exception {
        CyclicBarrier allReady = new CyclicBarrier(READERS);
        Callable<Object> reader = () -> {
            allReady.await();
            return question.call();
        };
        Set<Object> instances = Collections.newSetFromMap(new IdentityHashMap<>());
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            for (Future<Object> answer : readers.invokeAll(Collections.nCopies(READERS, reader))) {
                instances.add(answer.get());
            }
        } finally {
            readers.shutdownNow();
        }
        return instances;
    }

    private static URL[] classPath() throws ClassNotFoundException {
        Class<?> annotations = Class.forName("com.fasterxml.jackson.annotation.JsonFormat");
        return Stream.concat(
                        List.of(Catalogues.class, Catalogue.class, JsonFactory.class, JsonMapper.class).stream(),
                        Stream.of(annotations))
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
    }
}
