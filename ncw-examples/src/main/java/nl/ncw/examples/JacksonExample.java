package nl.ncw.examples;

import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.json.AgreementBindingException;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.ValidationReport;
import nl.ncw.validation.AgreementValidators;
import tools.jackson.databind.json.JsonMapper;

/** Binds agreements, findings and catalogues with Jackson 3, as Spring Boot 4 does in a controller. */
public final class JacksonExample {
    private JacksonExample() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Agreement agreement = SampleAgreements.drinkingWater();

        String json = mapper.writeValueAsString(agreement);
        System.out.println("equal: " + mapper.readValue(json, Agreement.class).equals(agreement));
        ValidationReport report =
                AgreementValidators.standard().validate(agreement, Catalogues.byReference(agreement.catalogue()));
        System.out.println(mapper.writeValueAsString(report.errors().get(0)));

        String wrong = json.replace("\"concept\"", "\"invented\"");
        ReadResult result = mapper.readValue(wrong, ReadResult.class); // the agreement and the findings
        System.out.println(result.agreement() + ": " + result.errors());
        try {
            mapper.readValue(wrong, Agreement.class); // the agreement, if its reading found no errors
        } catch (AgreementBindingException refused) {
            System.out.println(refused.findings());
        }
    }
}
