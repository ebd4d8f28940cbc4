package org.example.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.OutlineBlock;
import nl.ncw.export.outline.OutlineTopic;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.AgreementWriter;

/** Writes the outline of an agreement as a page, and the agreement itself as JSON, which no browser shows. */
final class HtmlAgreementWriter implements AgreementWriter {
    static final String DATA = "<script type=\"application/json\">";
    static final String DATA_END = "</script>";

    private final Locale locale;

    HtmlAgreementWriter(Locale locale) {
        this.locale = locale;
    }

    @Override
    public void write(Agreement agreement, Catalogue catalogue, OutputStream out) throws IOException {
        // The outline has all texts of the document in the language that is asked for, and says where they stand.
        DocumentOutline outline = DocumentOutline.of(agreement, catalogue, locale);
        StringBuilder page = new StringBuilder(HtmlFormat.BEGINNING);
        element(page, "title", outline.title());
        element(page, "h1", outline.title());
        element(page, "p", outline.parties());
        outline.facts().forEach(fact -> element(page, "p", fact.label() + ": " + fact.value()));
        for (DocumentOutline.Chapter chapter : outline.chapters()) {
            element(page, "h2", chapter.heading());
            chapter.topics().forEach(topic -> topic(page, topic));
        }
        page.append(DATA).append(json(agreement, catalogue)).append(DATA_END);
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void topic(StringBuilder page, OutlineTopic topic) {
        element(page, "h3", topic.heading());
        for (OutlineTopic.Item item : topic.items()) {
            element(page, "h4", item.question());
            for (OutlineTopic.Response response : item.responses()) {
                response.speaker().ifPresent(speaker -> element(page, "p", speaker));
                response.missing().ifPresent(missing -> element(page, "p", missing));
                // Each block can be had as lines; a format with tables and lists tells them by their kind.
                for (OutlineBlock block : response.content()) {
                    block.lines().forEach(line -> element(page, "p", line));
                }
            }
        }
    }

    private static void element(StringBuilder page, String name, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        page.append('\n').append('<').append(name).append('>').append(escaped).append("</" + name + ">");
    }

    private static String json(Agreement agreement, Catalogue catalogue) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new JsonAgreementWriter().write(agreement, catalogue, json);
        return json.toString(StandardCharsets.UTF_8).replace("<", "\\u003c"); // so that no text ends the element
    }
}
