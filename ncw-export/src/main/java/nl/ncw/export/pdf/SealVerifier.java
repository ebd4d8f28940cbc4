package nl.ncw.export.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.export.internal.finding.PdfFindingCode;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.export.internal.message.PlainText;
import nl.ncw.export.internal.pdffile.EmbeddedFile;
import nl.ncw.export.internal.pdffile.PageAnnotation;
import nl.ncw.export.internal.typesetting.digest.Seal;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;

/** Verifier of the seal of a document. It also keeps the annotations that people added to the pages. */
final class SealVerifier {
    /** The largest number of annotations. A document with more is not one that this library wrote. */
    private static final int MAXIMUM_ANNOTATIONS = 5_000;

    private final ReadingLog log;
    private final MessageBundle messages;
    private boolean intact;

    /**
     * Creates a verifier of one document.
     *
     * @param log the log that takes the findings
     * @param messages the messages of the format
     */
    SealVerifier(ReadingLog log, MessageBundle messages) {
        this.log = log;
        this.messages = messages;
    }

    /** Reports several embedded files with different content, any of which could be the data. */
    void checkSingleData(List<EmbeddedFile> files) {
        long different = files.stream()
                .map(EmbeddedFile::content)
                .map(Arrays::hashCode)
                .distinct()
                .count();
        if (different > 1) {
            log.say(PdfFindingCode.SEVERAL_DATA, "", different);
        }
    }

    /** Compares the pages and the data with the seal, and reports differences. */
    void verify(Optional<Seal> seal, EmbeddedFile data, List<String> pages) {
        if (seal.isEmpty()) {
            log.say(PdfFindingCode.NOT_SEALED, "");
            return;
        }
        boolean sameData = seal.get().holds(data.content());
        List<String> sealed = seal.get().pages();
        if (!sameData) {
            log.say(sealed.equals(pages) ? PdfFindingCode.DATA_CHANGED : PdfFindingCode.ALL_CHANGED, "");
        } else if (sealed.size() != pages.size()) {
            log.say(PdfFindingCode.PAGES_ADDED_OR_REMOVED, "", sealed.size(), pages.size());
        } else if (!sealed.equals(pages)) {
            List<Integer> changed = IntStream.range(0, pages.size())
                    .filter(page -> !sealed.get(page).equals(pages.get(page)))
                    .mapToObj(page -> page + 1)
                    .toList();
            String place = changed.size() == 1 ? page(changed.get(0)) : "";
            log.say(
                    PdfFindingCode.PAGES_CHANGED,
                    place,
                    changed.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        } else {
            intact = true;
        }
    }

    /** Keeps the annotations that people added to the pages. */
    void keepAnnotations(List<PageAnnotation> annotations) throws UnreadableAgreementException {
        if (annotations.size() > MAXIMUM_ANNOTATIONS) {
            throw log.refusal(Location.FILE, "too-many-remarks", MAXIMUM_ANNOTATIONS);
        }
        for (PageAnnotation annotation : annotations) {
            String text = PlainText.of(annotation.text());
            String author = PlainText.line(annotation.author().orElse("")).strip();
            PdfFindingCode code = annotation.kind() == PageAnnotation.Kind.FIELD
                    ? PdfFindingCode.FIELD
                    : text.isBlank() ? PdfFindingCode.MARK : PdfFindingCode.COMMENT;
            List<Object> values = new ArrayList<>(List.of(annotation.page()));
            Stream.of(author, text).filter(value -> !value.isBlank()).forEach(values::add);
            String message = author.isEmpty() ? code.key() : code.key() + ".by";
            String place = page(annotation.page());
            log.add(code, Location.named(place), messages.of(message, values.toArray()));
            if (!text.isBlank()) {
                log.keep(place, author.isEmpty() ? text : author + ": " + text);
            }
        }
    }

    /**
     * Returns the agreement that was read, with the kept annotations and all findings: those of the document before
     * those of its data. If the seal matches, the result has the data as the sent agreement, because only the
     * annotations were added since.
     */
    ReadResult result(ReadResult read) {
        List<Finding> all = Stream.concat(
                        log.findings().stream(),
                        read.findings().stream().map(finding -> finding.at(inData(finding.place()))))
                .toList();
        return new ReadResult(
                read.agreement().withUnplaced(log.kept()), all, intact ? Optional.of(read.agreement()) : read.sent());
    }

    /** Returns a place in the data as a place in the document. */
    static Place inData(Place place) {
        return switch (place.kind()) {
            case FILE -> inData(((Place.InFile) place).location());
            case ANSWER, FIELD -> place;
        };
    }

    private static Place inData(String location) {
        return new Place.InFile(PdfAgreementWriter.DATA + (location.isEmpty() ? "" : "#") + location);
    }

    /** Returns the location of a page, as PDF fragment identifiers name it (RFC 8118). */
    private static String page(int number) {
        return "#page=" + number;
    }
}
