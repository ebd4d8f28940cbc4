package nl.ncw.export.json;

import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Deserializer of agreements that have no errors. */
final class AgreementDeserializer extends StdDeserializer<Agreement> {
    private final ReadResultDeserializer results;

    AgreementDeserializer(CatalogueSource catalogues) {
        super(Agreement.class);
        this.results = new ReadResultDeserializer(catalogues);
    }

    @Override
    public Agreement deserialize(JsonParser parser, DeserializationContext context) {
        ReadResult result = results.deserialize(parser, context);
        if (result.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            throw new AgreementBindingException(parser, result.findings());
        }
        return result.agreement();
    }
}
