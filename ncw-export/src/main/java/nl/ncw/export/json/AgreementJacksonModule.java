package nl.ncw.export.json;

import java.io.InputStream;
import java.util.Objects;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.ValidationReport;
import nl.ncw.model.text.LocalisedText;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Jackson module for agreements, read results and findings. {@code JsonMapper.builder().findAndAddModules()} finds it,
 * and so does Spring Boot 4. Immutable and thread-safe.
 *
 * <h2>Agreements</h2>
 *
 * An {@link Agreement} is written by the published format, as {@link JsonAgreementWriter} writes it, and an
 * {@link Answer} as the format writes an answer, without its question and voice.
 *
 * <p>Both an {@link Agreement} and a {@link ReadResult} are read from the JSON of an agreement. An {@code Agreement} is
 * for those who accept no errors: reading one with errors fails with an {@link AgreementBindingException}, which has
 * the findings. A {@code ReadResult} has the agreement as far as it could be read, and the findings. Both fail if the
 * JSON is refused as a whole.
 *
 * <h2>Findings</h2>
 *
 * A {@link Finding} is an object. Its message is an object with a text for each language, and its place is one of
 * three:
 *
 * <pre>{@code
 * {"severity": "error", "code": "answer.missing",
 *  "place": {"kind": "answer", "section": "proces", "topic": "proces.alerteren",
 *            "question": "proces.alerteren.wijze", "voice": "joint"},
 *  "message": {"nl": "…", "en": "…", "de": "…", "fr": "…"}}
 *
 * "place": {"kind": "field", "field": "validity.until"}
 * "place": {"kind": "file", "location": "/answers/0"}
 * }</pre>
 *
 * A {@link ValidationReport} is {@code {"findings": […]}}. A {@link ReadResult} is written as
 * {@code {"agreement": {…}, "findings": […], "sent": {…}}}, without {@code sent} where there is none.
 * {@link #findingsSchema()} describes all of these. None of them is read back.
 *
 * <h2>Limits</h2>
 *
 * The limits of {@link JsonAgreementReader} on depth, size, double fields and findings hold for the value that is
 * bound, where the size is counted in characters of names, texts and numbers. What comes before it does not see them:
 * the size of the request, and the length of a single text or number, are limited by the web server and by the
 * {@code StreamReadConstraints} of the mapper. JSON that is not well-formed is refused by the mapper, in its words.
 *
 * <h2>Other types</h2>
 *
 * Types of this library that have no JSON form, such as a document outline, are refused with an exception, because
 * Jackson would write them as <code>{}</code>.
 *
 * @since 0.1.0
 */
public final class AgreementJacksonModule extends JacksonModule {
    private final CatalogueSource catalogues;

    /**
     * Creates a module that reads agreements with the catalogues that the {@link java.util.ServiceLoader} finds, with
     * the context class loader of the thread. They are loaded when first needed. If there are none, each agreement that
     * is read has the finding that its catalogue is not known.
     */
    public AgreementJacksonModule() {
        this(new InstalledCatalogues());
    }

    /**
     * Creates a module that reads agreements with the catalogues of a source. Added to a builder, it replaces the
     * module that the builder found by itself.
     *
     * @param catalogues the source
     */
    public AgreementJacksonModule(CatalogueSource catalogues) {
        this.catalogues = Checks.notNull(catalogues, "catalogues");
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of findings, reports and read results as this module writes them.
     *
     * @return the schema in UTF-8; the caller closes the stream
     */
    public static InputStream findingsSchema() {
        return Objects.requireNonNull(
                AgreementJacksonModule.class.getResourceAsStream("findings-1.schema.json"), "findings-1.schema.json");
    }

    @Override
    public String getModuleName() {
        return AgreementJacksonModule.class.getName();
    }

    @Override
    public Object getRegistrationId() {
        return getModuleName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new SimpleSerializers()
                .addSerializer(new JsonTreeSerializer<>(Agreement.class, AgreementToJson::of))
                .addSerializer(new JsonTreeSerializer<>(Answer.class, AgreementToJson::answer))
                .addSerializer(new JsonTreeSerializer<>(ReadResult.class, FindingToJson::result))
                .addSerializer(new JsonTreeSerializer<>(ValidationReport.class, FindingToJson::report))
                .addSerializer(new JsonTreeSerializer<>(Finding.class, FindingToJson::finding))
                .addSerializer(new JsonTreeSerializer<>(Place.class, FindingToJson::place))
                .addSerializer(new JsonTreeSerializer<>(LocalisedText.class, FindingToJson::text)));
        context.addSerializerModifier(new EmptyObjectRefusal());
        context.addDeserializers(new SimpleDeserializers()
                .addDeserializer(Agreement.class, new AgreementDeserializer(catalogues))
                .addDeserializer(ReadResult.class, new ReadResultDeserializer(catalogues)));
    }

    @Override
    public String toString() {
        return getModuleName();
    }
}
