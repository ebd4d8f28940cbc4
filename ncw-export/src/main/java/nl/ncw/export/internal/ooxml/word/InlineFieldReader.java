package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.Relationships;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/** Reads links and fields in paragraphs. */
final class InlineFieldReader {
    private final XmlPartReader xml;
    private final DocumentPartContext context;
    private final NoteReader notes;
    private final TextLimit limit;
    private final ComplexFields fields;
    private final ContentControls controls;
    private final FormFieldReader formFields;

    InlineFieldReader(XmlPartReader xml, DocumentPartContext context, ComplexFields fields, ContentControls controls) {
        this.xml = xml;
        this.context = context;
        this.notes = context.notes();
        this.limit = context.limit();
        this.fields = fields;
        this.controls = controls;
        this.formFields = new FormFieldReader(xml, limit);
    }

    /**
     * Reads a link. Programs turn typed addresses into links; an address is kept only if the text does not contain it.
     */
    void link(ParagraphText text, ContentControls.Reading content) throws IOException {
        String address = context.relations()
                .find(xml.attribute("id"))
                .filter(Relationships.Relation::outside)
                .map(Relationships.Relation::target)
                .orElse("");
        int before = text.length();
        content.read();
        address(text, address, before);
    }

    /** Reads a field whose instruction is an attribute, as a complex field. */
    void simple(ParagraphText text, ContentControls.Reading content) throws IOException {
        String instruction = xml.attribute("instr");
        limit.accept(instruction);
        character(text, "begin");
        fields.instruction(instruction);
        character(text, "separate");
        int around = fields.enter();
        content.read();
        fields.leave(around);
        character(text, "end");
    }

    /** Reads the beginning, the separator or the end of a complex field. */
    void character(ParagraphText text, String type) throws IOException {
        Optional<ComplexFields.Link> link = type.equals("end") ? fields.link() : Optional.empty();
        Optional<String> withoutValue = type.equals("end") ? fields.withoutValue() : Optional.empty();
        boolean isEntry = controls.isContents()
                || controls.tag().isEmpty() && text.since(0).endsWith("\t");
        fields.character(type, isEntry);
        if (type.equals("separate")) {
            fields.textFrom(text.length());
        }
        if (link.isPresent()) {
            int from = Math.min(link.get().from(), text.length());
            address(text, link.get().address(), from);
        }
        if (withoutValue.isPresent()) {
            text.attach(notes.attach(new Note(Note.Kind.FIELD, "", withoutValue.get())));
        }
    }

    /** Keeps the address of a link, unless its text contains it. */
    private void address(ParagraphText text, String address, int from) throws IOException {
        String shown = address.startsWith("mailto:") ? address.substring("mailto:".length()) : address;
        if (!address.isEmpty() && !text.since(from).contains(shown)) {
            limit.accept(address);
            text.attach(notes.attach(new Note(Note.Kind.LINK, "", address)));
        }
    }

    /** Reads the check box of a legacy form field. */
    void box(ParagraphText text) throws IOException {
        shown(text, formFields.box());
    }

    /** Reads the drop-down list of a legacy form field. */
    void chosen(ParagraphText text) throws IOException {
        shown(text, formFields.chosen());
    }

    /** Adds text that is part of a field and not of a run. */
    private void shown(ParagraphText text, String characters) throws IOException {
        limit.accept(characters);
        text.text(controls.span(characters, false));
    }
}
