package nl.ncw.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.port.AgreementReader;
import nl.ncw.model.port.AgreementWriter;

/** A format of somebody else's: a line that says what it is, then what another format writes. */
public final class PlainTextFormat implements AgreementFormat {
    private static final String FIRST_LINE = "[plain agreement]\n";

    public PlainTextFormat() {
        // made by the service loader
    }

    @Override
    public String name() {
        return "Plain text";
    }

    @Override
    public String fileExtension() {
        return "agreement";
    }

    @Override
    public String mediaType() {
        return "text/x.agreement";
    }

    @Override
    public FormatMatch match(FileHeader beginning) throws IOException {
        String line = new String(beginning.bytes(FIRST_LINE.length()), StandardCharsets.UTF_8);
        return line.equals(FIRST_LINE) ? FormatMatch.CERTAIN : FormatMatch.NONE;
    }

    @Override
    public AgreementReader reader() {
        return (in, catalogues) -> {
            skipLine(in);
            return new JsonAgreementReader().read(in, catalogues);
        };
    }

    private static void skipLine(InputStream in) throws IOException {
        in.skipNBytes(FIRST_LINE.length());
    }

    @Override
    public AgreementWriter writer(Locale locale) {
        return (agreement, catalogue, out) -> {
            out.write(FIRST_LINE.getBytes(StandardCharsets.UTF_8));
            new JsonAgreementWriter().write(agreement, catalogue, out);
        };
    }
}
