package nl.ncw.export;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.AgreementReader;
import nl.ncw.model.port.AgreementWriter;

/**
 * A file format of agreements, there and back. Implementations are immutable and thread-safe, and load the libraries of their
 * format no earlier than in the reader or the writer.
 *
 * <p>{@link AgreementFormats} has the formats of this library and those of others. Another format joins in as a service: a
 * public class with a public constructor without parameters, declared by {@code provides nl.ncw.export.AgreementFormat with …}
 * in its {@code module-info} or named in {@code META-INF/services/nl.ncw.export.AgreementFormat}.
 */
public interface AgreementFormat {
    /**
     * The name that people know the format by, in any language.
     *
     * @return such as {@code Excel (xlsx)}
     */
    String name();

    /**
     * The file extension.
     *
     * @return the extension in lower case and without a dot, such as {@code xlsx}
     */
    String fileExtension();

    /**
     * The media type, as registered with IANA.
     *
     * @return the type in lower case and without parameters, such as {@code application/pdf}
     */
    String mediaType();

    /**
     * Tells by its first bytes whether a file is in this format.
     *
     * @param beginning the beginning of the file
     * @return how well it fits
     * @throws IOException if reading the file fails
     */
    FormatMatch match(FileHeader beginning) throws IOException;

    /**
     * The reader.
     *
     * @return a reader of files in this format
     */
    AgreementReader reader();

    /**
     * The writer.
     *
     * @param locale the language of everything but the answers; Dutch where there is no translation; of no effect in a format
     *     without words of its own, such as JSON
     * @return a writer of files in this format, blank forms and filled agreements alike
     */
    AgreementWriter writer(Locale locale);

    /**
     * This format with safety regions at hand: its reader knows them by their code or name, and its writer offers them to
     * choose from.
     *
     * @param regions the regions, in the order in which they are offered
     * @return the format; the same one if neither its reader nor its writer needs them
     */
    default AgreementFormat knowing(Collection<SafetyRegion> regions) {
        return this;
    }

    /**
     * This format for files of a known crisis partner: its reader takes the name from here where the file has none, as in a
     * copy of the original Word form.
     *
     * @param name the partner's name, not blank
     * @return the format; the same one if its files always have room for the name
     * @throws IllegalArgumentException if the name is blank
     */
    default AgreementFormat withPartner(String name) {
        return this;
    }
}
