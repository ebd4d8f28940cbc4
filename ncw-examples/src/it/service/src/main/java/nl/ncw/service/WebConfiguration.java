package nl.ncw.service;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.service.file.UploadedFileResolver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** How requests become values: the language of the caller, the keys in a query, and uploaded files. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final CatalogueSource catalogues;
    private final DataSize uploadLimit;

    WebConfiguration(
            CatalogueSource catalogues, @Value("${spring.servlet.multipart.max-file-size}") DataSize uploadLimit) {
        this.catalogues = catalogues;
        this.uploadLimit = uploadLimit;
    }

    /** Gives the language of {@code Accept-Language}, or else Dutch. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        List<Locale> languages =
                Stream.of("nl", "en", "de", "fr").map(Locale::forLanguageTag).toList();
        resolver.setSupportedLocales(languages);
        resolver.setDefaultLocale(languages.get(0));
        return resolver;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, AgreementStatus.class, AgreementStatus::ofKey);
        registry.addConverter(String.class, CooperationProfile.class, CooperationProfile::ofKey);
        registry.addConverter(String.class, SafetyRegion.class, this::region);
    }

    private SafetyRegion region(String codeOrName) {
        return catalogues
                .regions()
                .find(codeOrName)
                .orElseThrow(
                        () -> new IllegalArgumentException("region: expected a code from VR01 to VR25, or a name"));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new UploadedFileResolver(uploadLimit));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new QueryKeyInterceptor()).addPathPatterns("/v1/**");
    }

    /** Lets pages of others read the description of the API, as the Dutch API Design Rules ask. */
    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/v1/openapi.json").allowedOrigins("*");
    }
}
