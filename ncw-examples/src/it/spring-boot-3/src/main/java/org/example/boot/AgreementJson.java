package org.example.boot;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import org.springframework.boot.jackson.JsonComponent;

/**
 * How Jackson 2 writes and reads the types of the library. Without it, an agreement is an empty object with status 200.
 * Outside Spring Boot, add the three classes to a SimpleModule.
 */
@JsonComponent
final class AgreementJson {
    private AgreementJson() {}

    /** The published format, as in files. */
    static final class AgreementSerializer extends JsonSerializer<Agreement> {
        @Override
        public void serialize(Agreement agreement, JsonGenerator json, SerializerProvider provider) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new JsonAgreementWriter().write(agreement, Catalogues.byReference(agreement.catalogue()), out);
            json.writeRawValue(out.toString(StandardCharsets.UTF_8).strip());
        }
    }

    /** An agreement that could not be read whole is refused: its errors would be lost. */
    static final class AgreementDeserializer extends JsonDeserializer<Agreement> {
        @Override
        public Agreement deserialize(JsonParser json, DeserializationContext context) throws IOException {
            byte[] tree = json.readValueAsTree().toString().getBytes(StandardCharsets.UTF_8);
            ReadResult result;
            try {
                result = new JsonAgreementReader().read(new ByteArrayInputStream(tree), Catalogues.bundled());
            } catch (UnreadableAgreementException e) {
                throw JsonMappingException.from(json, e.message(Locale.ENGLISH), e);
            }
            for (Finding finding : result.findings()) {
                if (finding.severity() == Severity.ERROR) {
                    throw JsonMappingException.from(json, finding.place() + ": " + finding.message(Locale.ENGLISH));
                }
            }
            return result.agreement();
        }
    }

    /** A finding with its message in the languages of the library: whoever shows it chooses one. */
    static final class FindingSerializer extends JsonSerializer<Finding> {
        @Override
        public void serialize(Finding finding, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField("severity", finding.severity().key());
            json.writeStringField("code", finding.code());
            json.writeStringField("place", finding.place().toString());
            json.writeObjectFieldStart("message");
            for (String language : finding.text().languages()) {
                json.writeStringField(language, finding.message(Locale.forLanguageTag(language)));
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }
}
