package nl.ncw.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.FindingCodes;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.port.AgreementRule;
import nl.ncw.model.text.LocalisedText;
import nl.ncw.validation.AgreementValidators;
import nl.ncw.validation.StandardAgreementValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule on the class path, as an application adds it. The rule itself is a class of this test. */
class InstalledRulesTest {
    private static final String CODE = "vr08.dike-watch-missing";

    @Test
    void a_rule_named_in_a_services_file_is_found_and_explained(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(AgreementRule.class.getName()), DikeWatch.class.getName());
        Agreement agreement = SampleAgreements.all().get(0);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            StandardAgreementValidator validator =
                    AgreementValidators.standard().withInstalledRules();

            assertThat(validator
                            .validate(agreement, Catalogues.byReference(agreement.catalogue()))
                            .findings())
                    .extracting(Finding::code)
                    .contains(CODE);
            assertThat(FindingCodes.installed().find(CODE)).isPresent();
            assertThatIllegalArgumentException().isThrownBy(validator::withInstalledRules);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Rule of a region: there is always something to say. */
    public static final class DikeWatch implements AgreementRule {
        private static final FindingCode EXPLAINED = new FindingCode(
                CODE, Severity.WARNING, LocalisedText.dutch("Geen dijkwacht."), LocalisedText.dutch("Niet genoemd."));

        /** As services are made. */
        public DikeWatch() {
            // nothing to set up
        }

        @Override
        public List<FindingCode> codes() {
            return List.of(EXPLAINED);
        }

        @Override
        public List<Finding> check(Agreement agreement, Catalogue catalogue) {
            return List.of(new Finding(
                    EXPLAINED.severity(),
                    CODE,
                    new Place.AtField("contacts"),
                    LocalisedText.dutch("Noem de dijkwacht.")));
        }
    }
}
