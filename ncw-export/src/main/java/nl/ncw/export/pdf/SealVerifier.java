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

/** Compares a document with what it was sealed with, and keeps what people put on its pages. */
final class SealVerifier {
    /** The most remarks that are kept. More than that is another kind of document. */
    private static final int MOST_REMARKS = 5_000;

    private final ReadingLog log;
    private final MessageBundle messages;
    private boolean intact;

    /**
     * A document.
     *
     * @param log the log of the reading
     * @param messages the messages about documents
     */
    SealVerifier(ReadingLog log, MessageBundle messages) {
        this.log = log;
        this.messages = messages;
    }

    /** Says so if there are several files that could be the data. */
    void onlyOneOf(List<EmbeddedFile> files) {
        long different = files.stream()
                .map(EmbeddedFile::content)
                .map(Arrays::hashCode)
                .distinct()
                .count();
        if (different > 1) {
            log.say(PdfFindingCode.SEVERAL_DATA, "", different);
        }
    }

    /** Holds the pages and the data against what the document says of them. */
    void seal(Optional<Seal> seal, EmbeddedFile data, List<String> pages) {
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

    /** Keeps what people put on the pages. */
    void remarks(List<PageAnnotation> remarks) throws UnreadableAgreementException {
        if (remarks.size() > MOST_REMARKS) {
            throw log.refusal(Location.FILE, "too-many-remarks", MOST_REMARKS);
        }
        for (PageAnnotation remark : remarks) {
            String text = PlainText.of(remark.text());
            String who = PlainText.line(remark.author().orElse("")).strip();
            PdfFindingCode code = remark.kind() == PageAnnotation.Kind.FIELD
                    ? PdfFindingCode.FIELD
                    : text.isBlank() ? PdfFindingCode.MARK : PdfFindingCode.COMMENT;
            List<Object> values = new ArrayList<>(List.of(remark.page()));
            Stream.of(who, text).filter(value -> !value.isBlank()).forEach(values::add);
            String message = who.isEmpty() ? code.key() : code.key() + ".by";
            String place = page(remark.page());
            log.add(code, Location.named(place), messages.of(message, values.toArray()));
            if (!text.isBlank()) {
                log.keep(place, who.isEmpty() ? text : who + ": " + text);
            }
        }
    }

    /**
     * What was read, with what was found here: what concerns the document first, then what concerns its data. If pages and data agree,
     * the data is what was sent: all that differs from it now is what people put on the pages.
     */
    ReadResult with(ReadResult read) {
        List<Finding> all = Stream.concat(
                        log.findings().stream(),
                        read.findings().stream().map(finding -> finding.at(inData(finding.place()))))
                .toList();
        return new ReadResult(
                read.agreement().withUnplaced(log.kept()), all, intact ? Optional.of(read.agreement()) : read.sent());
    }

    /** A place in the data as one in the document. */
    static Place inData(Place place) {
        return switch (place.kind()) {
            case FILE -> inData(((Place.InFile) place).location());
            case ANSWER, FIELD -> place;
        };
    }

    private static Place inData(String location) {
        return new Place.InFile(PdfAgreementWriter.DATA + (location.isEmpty() ? "" : "#") + location);
    }

    /** A page, as the addresses of PDF name it (RFC 8118). */
    private static String page(int number) {
        return "#page=" + number;
    }
}
