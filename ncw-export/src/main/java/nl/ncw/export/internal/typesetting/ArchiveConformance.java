package nl.ncw.export.internal.typesetting;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.ncw.export.internal.typesetting.digest.ContentDigest;
import nl.ncw.export.internal.typesetting.digest.Seal;
import nl.ncw.export.internal.typesetting.structure.TextString;

/** Adds to a PDF file what archiving requires in addition to its pages: metadata, colour profile and attachments. */
final class ArchiveConformance {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private final PdfWriter writer;
    private final Publication publication;
    private final ContentDigest fingerprint;
    private final Seal seal;

    /** Creates the parts for a file whose pages are drawn. The digest of the text of each page is already computed. */
    ArchiveConformance(PdfWriter writer, Publication publication, ContentDigest fingerprint, List<String> pageDigests) {
        this.writer = writer;
        this.publication = publication;
        this.fingerprint = fingerprint;
        this.seal = Seal.of(
                pageDigests,
                publication.attachments().stream().map(Attachment::content).toList());
    }

    void complete() throws IOException {
        PdfMetadata metadata = PdfMetadata.of(publication, seal);
        describe(metadata);
        writer.setXmpMetadata(metadata.packet());
        colours();
        attach();
        byte[] id = fingerprint.add(metadata.packet()).take();
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private void describe(PdfMetadata metadata) {
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(metadata.language()));
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, TextString.of(metadata.title()));
        metadata.subject().ifPresent(subject -> info.put(PdfName.SUBJECT, TextString.of(subject)));
        info.put(PdfName.CREATOR, TextString.of(metadata.creator()));
        info.put(PdfName.PRODUCER, TextString.of(PdfMetadata.PRODUCER));
        info.remove(PdfName.CREATIONDATE);
        info.remove(PdfName.MODDATE);
        metadata.dated().ifPresent(moment -> {
            info.put(PdfName.CREATIONDATE, date(moment));
            info.put(PdfName.MODDATE, date(moment));
        });
    }

    private void colours() throws IOException {
        PdfStream profile = new PdfStream(ColourProfile.sRgb());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(ColourProfile.NAME));
        intent.put(PdfName.INFO, new PdfString(ColourProfile.NAME));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }

    private void attach() throws IOException {
        if (publication.attachments().isEmpty()) {
            return;
        }
        PdfArray associated = new PdfArray();
        for (Attachment attachment : publication.attachments()) {
            fingerprint.add(attachment.name()).add(attachment.content());
            PdfDictionary parameters = new PdfDictionary();
            attachment.modified().ifPresent(moment -> parameters.put(PdfName.MODDATE, date(moment)));
            PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                    writer, null, attachment.name(), attachment.content(), true, attachment.mediaType(), parameters);
            file.put(
                    new PdfName("AFRelationship"),
                    new PdfName(attachment.relationship().key()));
            file.addDescription(attachment.description(), true);
            writer.addFileAttachment(attachment.description(), file);
            associated.add(file.getReference());
        }
        writer.getExtraCatalog().put(new PdfName("AF"), associated);
    }

    private static PdfString date(Instant moment) {
        return new PdfString(MOMENT.format(moment));
    }
}
