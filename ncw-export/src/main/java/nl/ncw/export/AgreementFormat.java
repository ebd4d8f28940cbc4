package nl.ncw.export;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.AgreementReader;
import nl.ncw.model.port.AgreementWriter;

/**
 * File format of agreements, with a reader and a writer. Implementations are immutable and thread-safe. They load the
 * libraries of their format only in the reader and the writer, so that an application pays for no format that it does
 * not use.
 *
 * <p>{@link AgreementFormats} lists the formats of this library and those of others. Another format is added as a
 * service: a public class with a public constructor without parameters, declared by
 * {@code provides nl.ncw.export.AgreementFormat with …} in its {@code module-info} or named in
 * {@code META-INF/services/nl.ncw.export.AgreementFormat}. One that is written and never read is a
 * {@link WriteOnlyFormat}.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public interface AgreementFormat {
    /**
     * Returns the name of the format, which is the same in every language.
     *
     * @return the name, such as {@code Excel (xlsx)}
     */
    String name();

    /**
     * Returns the file extension.
     *
     * @return the extension in lower case and without a dot, such as {@code xlsx}
     */
    String fileExtension();

    /**
     * Returns the media type, as registered with IANA. Of several formats with the same type or extension, the first of
     * {@link AgreementFormats#all()} is found by it.
     *
     * @return the type in lower case and without parameters, such as {@code application/pdf}
     */
    String mediaType();

    /**
     * Returns whether files in this format can be read. All formats of this library can.
     *
     * @return true, unless the format is a {@link WriteOnlyFormat}
     */
    default boolean isReadable() {
        return true;
    }

    /**
     * Returns how well the first bytes of a file fit this format.
     *
     * @param beginning the beginning of the file
     * @return how well they fit
     * @throws IOException if reading the file fails
     */
    FormatMatch match(FileHeader beginning) throws IOException;

    /**
     * Returns a reader.
     *
     * @return a reader of files in this format
     * @throws nl.ncw.export.library.MissingLibraryException if the application does not have the library of the format
     */
    AgreementReader reader();

    /**
     * Returns a writer.
     *
     * @param locale the language of everything but the answers; Dutch where there is no translation; without effect in
     *     a format that has no labels, such as JSON
     * @return a writer of files in this format, blank forms and filled agreements alike
     * @throws nl.ncw.export.library.MissingLibraryException if the application does not have the library of the format
     */
    AgreementWriter writer(Locale locale);

    /**
     * Returns this format, whose writer offers safety regions as choices.
     *
     * @param regions the regions, in the order in which they are offered
     * @return the format; the same one if its files have no choices
     */
    default AgreementFormat offering(Collection<SafetyRegion> regions) {
        Checks.notNull(regions, "regions");
        return this;
    }

    /**
     * Returns this format, whose writer follows the house style of an organisation.
     *
     * @param theme the theme
     * @return the format; the same one if its files have no looks
     */
    default AgreementFormat styled(DocumentTheme theme) {
        Checks.notNull(theme, "theme");
        return this;
    }

    /**
     * Returns this format, whose writer gives a form to fill in also for a finished agreement, such as one that is to be
     * revised.
     *
     * @return the format; the same one if its files do not depend on the status of the agreement
     */
    default AgreementFormat asForm() {
        return this;
    }

    /**
     * Returns this format for files of a known crisis partner. Its reader uses the name where the file has none, as in
     * a copy of the original Word form.
     *
     * @param name the partner's name, not blank
     * @return the format; the same one if its files always have a field for the name
     * @throws IllegalArgumentException if the name is blank
     */
    default AgreementFormat withPartner(String name) {
        Checks.notNull(name, "name");
        return this;
    }
}
