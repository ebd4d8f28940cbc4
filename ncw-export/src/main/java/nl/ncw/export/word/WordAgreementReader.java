package nl.ncw.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.filekind.ForeignFile;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.finding.RefusalCode;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.intake.ReturnedForm;
import nl.ncw.export.internal.intake.SentForm;
import nl.ncw.export.internal.library.FormatLibrary;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.export.internal.ooxml.OfficeFile;
import nl.ncw.export.internal.ooxml.word.WordContent;
import nl.ncw.export.internal.ooxml.word.WordFile;
import nl.ncw.export.internal.ooxml.zip.FileRefusal;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.word.anchor.BookmarkNames;
import nl.ncw.export.internal.word.anchor.EmbeddedProperties;
import nl.ncw.export.internal.word.anchor.FinishedTexts;
import nl.ncw.export.internal.word.anchor.FormRecognition;
import nl.ncw.export.internal.word.anchor.PlaceholderTexts;
import nl.ncw.export.internal.word.original.OriginalForm;
import nl.ncw.export.internal.word.returned.FinishedDocument;
import nl.ncw.export.internal.word.returned.ReturnedDocument;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.check.EnumKeys;
import nl.ncw.model.port.AgreementReader;
import nl.ncw.model.port.AgreementWriter;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;

/**
 * Reader of agreements from Word documents that {@link WordAgreementWriter} wrote and people filled in. Thread-safe.
 *
 * <p>In a form, answers are found by their bookmarks, or else by the tags of their content controls, or else by their position in
 * the form. Safety regions are recognised by any name that the source of the catalogues knows. The text is read as if all tracked changes were accepted. Comments and text outside the fields of the form
 * are kept text of the agreement, each with a finding at its location. Links are not followed, and nothing in the file
 * is trusted.
 *
 * <p>A finished document, which has no fields, carries its agreement. The reader returns that agreement without loss, and
 * compares the text of the document with the text that was written: each text that somebody changed, added or removed is
 * a finding, and changed and added texts are kept text of the agreement. They do not become answers, because the parties
 * agreed on the text as it was. To change a finished agreement, write it {@linkplain WordAgreementWriter#asForm() as a
 * form}.
 *
 * <p>A filled-in copy of the original form, from before there was software, is read as far as possible: the texts in
 * the column <em>Uitwerking</em> become answers to catalogue {@code netcentrische-samenwerking} 1.0.0, if that
 * catalogue is available. A finding reports each text that could not be divided over the questions of a topic. All
 * other content is kept and reported.
 *
 * <p>The reader refuses files that are neither documents of this library nor such copies, have macros, are locked with
 * a password, or are damaged. It also refuses files over 16 MiB, files that unpack to more than 96 MiB, and files with
 * more text, rows or findings than a form can have.
 *
 * @since 0.1.0
 */
public final class WordAgreementReader implements AgreementReader {
    /** The code of the finding that a document was read as a copy of the original form. */
    public static final String ORIGINAL_FORM = "word.original-form";

    private static final MessageBundle MESSAGES = new MessageBundle("nl.ncw.export.word.messages");

    private final Optional<String> partner;

    /**
     * Creates a reader.
     *
     * @throws nl.ncw.export.library.MissingLibraryException if the application does not have Apache POI
     */
    public WordAgreementReader() {
        this(Optional.empty());
    }

    private WordAgreementReader(Optional<String> partner) {
        FormatLibrary.requireForOffice("Word");
        this.partner = partner;
    }

    /**
     * Returns a reader with the name of the crisis partner, for copies of the original form. That form does not ask for
     * the name, without which an agreement cannot hold anything else about the partner, such as its core task. Forms of
     * this library have a field for the name, and the reader uses that.
     *
     * @param name the partner's name, not blank
     * @return the reader
     * @throws IllegalArgumentException if the name is blank
     */
    @CheckReturnValue
    public WordAgreementReader withPartner(String name) {
        Checks.notNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: expected a text that is not blank, was \"" + name + "\"");
        }
        return new WordAgreementReader(Optional.of(name.strip()));
    }

    /**
     * Reads an agreement from a document that this library wrote, or from a filled-in copy of the original form.
     *
     * @param in the stream to read; it is not closed
     * @param catalogues the source of the catalogue that the file names
     * @return the agreement as far as it could be read, with the findings
     * @throws UnreadableAgreementException if the bytes are neither of these, are hostile, or contain no agreement
     * @throws IOException if reading from {@code in} fails
     */
    @Override
    public ReadResult read(InputStream in, CatalogueSource catalogues) throws IOException {
        Checks.notNull(in, "in");
        Checks.notNull(catalogues, "catalogues");
        ReadingLog log = new ReadingLog(FindingCodeFamily.WORD, MESSAGES);
        WordContent text = content(in, log);
        Map<String, String> properties = text.properties();
        if (!EmbeddedProperties.areIn(properties)) {
            FormRecognition recognition = new FormRecognition(text);
            Optional<Catalogue> original = recognition.hasAnchors()
                    ? Optional.empty()
                    : catalogues.find(OriginalForm.CATALOGUE).filter(known -> OriginalForm.isIn(text, known));
            if (original.isPresent() && !recognition.printsQuestions(catalogues)) {
                return new OriginalForm(text, original.get(), catalogues.regions(), partner, log).read();
            }
            properties = recognised(recognition, properties, catalogues, log);
        }
        SentForm sent = SentForm.of(EmbeddedProperties.in(properties), BookmarkNames.FORMAT, log);
        if (FinishedTexts.areIn(properties)) {
            return finished(text, sent, log).read(catalogues);
        }
        AgreementWriter writer = new WordAgreementWriter(sent.language())
                .asForm()
                .offering(catalogues.regions().regions());
        return new ReturnedForm(sent, log).read(new ReturnedDocument(text, sent, writer, log), catalogues);
    }

    private static FinishedDocument finished(WordContent text, SentForm sent, ReadingLog log)
            throws UnreadableAgreementException {
        if (!sent.carried()) {
            throw log.refusal(RefusalCode.NO_AGREEMENT, Location.FILE, "finished-without-agreement");
        }
        return new FinishedDocument(text, sent, FinishedTexts.in(text.properties()), log);
    }

    /** Returns the properties of a form that lost them, with those that are left. */
    private static Map<String, String> recognised(
            FormRecognition recognition, Map<String, String> left, CatalogueSource catalogues, ReadingLog log)
            throws UnreadableAgreementException {
        Optional<Map<String, String>> found = recognition.properties(catalogues);
        if (found.isEmpty() && recognition.isForm()) {
            throw log.refusal(RefusalCode.NO_AGREEMENT, Location.FILE, "unknown-form");
        }
        Map<String, String> properties = new HashMap<>(found.orElse(Map.of()));
        properties.putAll(left);
        return properties;
    }

    private static WordContent content(InputStream in, ReadingLog log) throws IOException {
        byte[] bytes = OfficeFile.bytes(in);
        try {
            return WordFile.read(new ByteArrayInputStream(bytes)).withPlaceholders(PlaceholderTexts::isFlagged);
        } catch (RefusedFileException e) {
            throw ForeignFile.refusal(e, bytes)
                    .orElseGet(() -> log.refusal(
                            ForeignFile.code(e.reason()),
                            Location.FILE,
                            e,
                            "refused." + key(e.reason()),
                            e.values().toArray()));
        }
    }

    private static String key(FileRefusal reason) {
        return switch (reason) {
            case BINARY_EXCEL -> "excel";
            case OLD_EXCEL, OLD_WORD, OPEN_DOCUMENT, OPEN_DOCUMENT_TEXT -> "unknown";
            case WORD -> throw new IllegalArgumentException("a text is what is read");
            case EMPTY,
                    TOO_LARGE,
                    INCOMPLETE,
                    DAMAGED,
                    LOCKED,
                    MACROS,
                    EXCEL,
                    PDF,
                    JSON,
                    UNKNOWN,
                    DOCUMENT_TYPE,
                    UNPACKS_TOO_LARGE,
                    TOO_MANY,
                    TOO_MUCH_TEXT -> EnumKeys.of(reason);
        };
    }

    @Override
    public String toString() {
        return "WordAgreementReader";
    }
}
