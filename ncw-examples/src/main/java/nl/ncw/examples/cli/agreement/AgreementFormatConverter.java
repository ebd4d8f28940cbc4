package nl.ncw.examples.cli.agreement;

import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the format of a file off the command line, where it goes by its file extension. */
public final class AgreementFormatConverter implements ITypeConverter<AgreementFormat> {
    /** The formats, as help and complaints show them. */
    public static final String NAMES = "xlsx|docx|pdf|json";

    @Override
    public AgreementFormat convert(String value) {
        return AgreementFormats.byFileExtension(value)
                .orElseThrow(() -> new TypeConversionException("expected one of " + NAMES));
    }
}
