package nl.ncw.export.json;

import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Deserializer of read results from the JSON of an agreement. */
final class ReadResultDeserializer extends StdDeserializer<ReadResult> {
    private final CatalogueSource catalogues;

    ReadResultDeserializer(CatalogueSource catalogues) {
        super(ReadResult.class);
        this.catalogues = catalogues;
    }

    @Override
    public ReadResult deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return new JsonToAgreement(catalogues).read(BoundedTreeReader.read(parser));
        } catch (UnreadableAgreementException e) {
            throw new AgreementBindingException(parser, e);
        }
    }
}
