package nl.ncw.export.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.intake.ReturnedForm;
import nl.ncw.export.internal.intake.SentForm;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.export.internal.ooxml.word.WordContent;
import nl.ncw.export.internal.ooxml.word.WordFile;
import nl.ncw.export.internal.ooxml.zip.FileRefusal;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.word.anchor.BookmarkNames;
import nl.ncw.export.internal.word.anchor.EmbeddedProperties;
import nl.ncw.export.internal.word.original.OriginalForm;
import nl.ncw.export.internal.word.returned.ReturnedDocument;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.EnumKeys;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.AgreementReader;
import nl.ncw.model.port.AgreementWriter;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;

/**
 * Reads agreements from the text documents that {@link WordAgreementWriter} writes, after people filled them in. Thread-safe.
 *
 * <p>Answers are found by their bookmarks, or else by the tags of their controls, or else by their place in the form. The text
 * is read as it is when all tracked changes are accepted. Comments, and what was written where the form has no room for it, are
 * kept among the agreement's unplaced things, with a finding at their place. Links are not followed, and nothing in the file
 * is trusted.
 *
 * <p>A filled-in copy of the original model form, from before there was software for it, is read as far as it goes: what stands
 * under <em>Uitwerking</em> becomes answers to catalogue {@code netcentrische-samenwerking} 1.0.0, if the catalogues have that,
 * and a finding says where the text could not be divided over the questions of a topic. All else in it is kept and reported.
 *
 * <p>Refused are files that are no document of this library, have macros, are locked with a password or broken; and those over
 * 16 MiB, that unpack to more than 96 MiB, or hold more text, rows or things to remark than a form can.
 */
public final class WordAgreementReader implements AgreementReader {
    /** The code of the finding that says that a document was read as a copy of the original model form. */
    public static final String ORIGINAL_FORM = "word.original-form";

    private static final MessageBundle MESSAGES = new MessageBundle("nl.ncw.export.word.messages");

    private final List<SafetyRegion> regions;
    private final Optional<String> partner;

    /** A reader that knows no safety regions but those in the agreement as it was sent. */
    public WordAgreementReader() {
        this(List.of(), Optional.empty());
    }

    private WordAgreementReader(Collection<SafetyRegion> regions, Optional<String> partner) {
        this.regions = List.copyOf(regions);
        this.partner = partner;
    }

    /**
     * A reader that knows these safety regions, by their code or name.
     *
     * @param known the regions
     * @return the reader
     */
    public WordAgreementReader knowing(Collection<SafetyRegion> known) {
        return new WordAgreementReader(known, partner);
    }

    /**
     * A reader that knows whose agreements it reads. The original model form does not ask for the partner's name, without which
     * nothing else about the partner, such as its core task, has a place. In forms of this library the name stands itself.
     *
     * @param name the partner's name, not blank
     * @return the reader
     * @throws IllegalArgumentException if the name is blank
     */
    public WordAgreementReader withPartner(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: expected a text that is not blank, was \"" + name + "\"");
        }
        return new WordAgreementReader(regions, Optional.of(name.strip()));
    }

    @Override
    public ReadResult read(InputStream in, CatalogueSource catalogues) throws IOException {
        ReadingLog log = new ReadingLog(FindingCodeFamily.WORD, MESSAGES);
        WordContent text = content(in, log);
        if (!EmbeddedProperties.areIn(text.properties())) {
            Optional<Catalogue> original = catalogues.find(OriginalForm.CATALOGUE);
            if (original.isPresent() && OriginalForm.isIn(text, original.get())) {
                return new OriginalForm(text, original.get(), regions, partner, log).read();
            }
        }
        SentForm sent = SentForm.of(EmbeddedProperties.in(text.properties()), BookmarkNames.FORMAT, log);
        AgreementWriter writer = new WordAgreementWriter(sent.language()).offering(regions);
        return new ReturnedForm(sent, regions, log).read(new ReturnedDocument(text, sent, writer, log), catalogues);
    }

    private static WordContent content(InputStream in, ReadingLog log) throws IOException {
        try {
            return WordFile.read(in);
        } catch (RefusedFileException e) {
            throw log.refusal(
                    Location.FILE, e, "refused." + key(e.reason()), e.values().toArray());
        }
    }

    private static String key(FileRefusal reason) {
        return switch (reason) {
            case OLD_EXCEL, BINARY_EXCEL, OPEN_DOCUMENT -> "excel";
            case WORD -> throw new IllegalArgumentException("a text is what is read");
            case EMPTY,
                    TOO_LARGE,
                    INCOMPLETE,
                    DAMAGED,
                    LOCKED,
                    MACROS,
                    EXCEL,
                    OLD_WORD,
                    OPEN_DOCUMENT_TEXT,
                    PDF,
                    JSON,
                    UNKNOWN,
                    DOCUMENT_TYPE,
                    UNPACKS_TOO_LARGE,
                    TOO_MANY,
                    TOO_MUCH_TEXT -> EnumKeys.of(reason);
        };
    }
}
