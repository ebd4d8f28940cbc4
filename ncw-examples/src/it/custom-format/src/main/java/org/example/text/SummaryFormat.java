package org.example.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.ncw.export.WriteOnlyFormat;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.AgreementWriter;

/** A summary in plain text. It is written and never read: a summary does not hold the agreement. */
public final class SummaryFormat implements WriteOnlyFormat {
    @Override
    public String name() {
        return "Summary (txt)";
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public AgreementWriter writer(Locale locale) {
        return (agreement, catalogue, out) -> write(agreement, catalogue, locale, out);
    }

    private static void write(Agreement agreement, Catalogue catalogue, Locale locale, OutputStream out)
            throws IOException {
        DocumentOutline outline = DocumentOutline.of(agreement, catalogue, locale);
        StringBuilder text = new StringBuilder(outline.title() + "\n" + outline.parties() + "\n\n");
        outline.facts().forEach(fact -> text.append(fact.label() + ": " + fact.value() + "\n"));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
