package nl.ncw.service.problem;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** How Tomcat reports what it refuses by itself. */
@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTomcat(
            ProblemResponses responses, JsonMapper mapper) {
        return factory -> factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            // Tomcat adds one of this class only if there is none yet.
            host.setErrorReportValveClass(TomcatProblemValve.class.getName());
            host.getPipeline().addValve(new TomcatProblemValve(responses, mapper));
        });
    }
}
