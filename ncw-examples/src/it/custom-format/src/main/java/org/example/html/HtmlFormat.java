package org.example.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.FileHeader;
import nl.ncw.export.FormatMatch;
import nl.ncw.model.port.AgreementReader;
import nl.ncw.model.port.AgreementWriter;

/**
 * Agreements as web pages. The file META-INF/services/nl.ncw.export.AgreementFormat names this class; a module says
 * "provides nl.ncw.export.AgreementFormat with org.example.html.HtmlFormat" in its module-info instead.
 */
public final class HtmlFormat implements AgreementFormat {
    /** The beginning of each page, by which a file is recognised whatever its name is. */
    static final String BEGINNING = "<!doctype html><meta charset=utf-8><meta name=generator content=\"org.example.html\">";

    @Override
    public String name() {
        return "HTML";
    }

    @Override
    public String fileExtension() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public FormatMatch match(FileHeader beginning) throws IOException {
        byte[] bytes = beginning.bytes(BEGINNING.length());
        return new String(bytes, StandardCharsets.UTF_8).equals(BEGINNING) ? FormatMatch.CERTAIN : FormatMatch.NONE;
    }

    @Override
    public AgreementReader reader() {
        return new HtmlAgreementReader();
    }

    @Override
    public AgreementWriter writer(Locale locale) {
        return new HtmlAgreementWriter(locale);
    }
}
