package nl.ncw.service;

import java.time.Clock;
import java.util.ServiceLoader;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.AgreementRule;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.service.agreement.AssessmentMark;
import nl.ncw.validation.AgreementValidators;
import nl.ncw.validation.StandardAgreementValidator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service takes from the library. A team puts catalogues, overlays and rules of its own in here. */
@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    CatalogueSource catalogueSource() {
        return Catalogues.bundled();
    }

    /** The catalogue that new forms ask the questions of; one of the source. */
    @Bean
    Catalogue formCatalogue() {
        return Catalogues.latest();
    }

    /** The rules of the library, and those that are on the class path as services of {@code AgreementRule}. */
    @Bean
    StandardAgreementValidator agreementValidator(CatalogueSource catalogues) {
        return AgreementValidators.knowing(catalogues.regions()).withInstalledRules();
    }

    /** Tells after a start whether stored agreements are to be assessed again. */
    @Bean
    AssessmentMark assessmentMark(StandardAgreementValidator validator) {
        return AssessmentMark.of(
                validator,
                ServiceLoader.load(AgreementRule.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList());
    }
}
