package nl.ncw.examples.cli.agreement;

import java.util.Iterator;
import java.util.List;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converter from a file extension on the command line to a format. */
public final class AgreementFormatConverter implements ITypeConverter<AgreementFormat>, Iterable<String> {
    /** File extensions of the formats, as help and error messages show them. */
    public static final String NAMES = "xlsx|docx|pdf|json";

    @Override
    public AgreementFormat convert(String value) {
        return AgreementFormats.byFileExtension(value)
                .orElseThrow(() -> new TypeConversionException("expected one of " + NAMES));
    }

    /** Returns the file extensions, which shells complete. */
    @Override
    public Iterator<String> iterator() {
        return List.of(NAMES.split("\\|")).iterator();
    }
}
