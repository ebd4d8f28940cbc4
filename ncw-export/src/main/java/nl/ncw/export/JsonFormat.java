package nl.ncw.export;

import java.io.IOException;
import java.util.Locale;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.port.AgreementReader;
import nl.ncw.model.port.AgreementWriter;

/** Format of JSON files in any encoding of Unicode. */
record JsonFormat() implements AgreementFormat {
    private static final int BEGINNING = 1024;
    private static final String MARKER = "\"ncw-agreement\"";

    @Override
    public String name() {
        return "JSON";
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    /**
     * Returns how well the file fits. An empty file is possible, because no other format has a better message for it.
     */
    @Override
    public FormatMatch match(FileHeader beginning) throws IOException {
        Checks.notNull(beginning, "beginning");
        // Skips byte order marks, and the zero bytes of UTF-16 and UTF-32.
        String text = beginning.characters(BEGINNING).replaceFirst("^[\\s\u0000\u00ef\u00bb\u00bf\u00fe\u00ff]+", "");
        if (!text.isEmpty() && !text.startsWith("{") && !text.startsWith("[")) {
            return FormatMatch.NONE;
        }
        boolean isAgreement = text.startsWith("{") && text.replace("\u0000", "").contains(MARKER);
        return isAgreement ? FormatMatch.CERTAIN : FormatMatch.POSSIBLE;
    }

    @Override
    public AgreementReader reader() {
        return new JsonAgreementReader();
    }

    @Override
    public AgreementWriter writer(Locale locale) {
        Checks.notNull(locale, "locale");
        return new JsonAgreementWriter();
    }

    @Override
    public String toString() {
        return name();
    }
}
