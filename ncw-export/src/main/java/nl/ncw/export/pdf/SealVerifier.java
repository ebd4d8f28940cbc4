package nl.ncw.export.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.export.internal.finding.PdfFindingCode;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.pdffile.EmbeddedFile;
import nl.ncw.export.internal.typesetting.digest.Seal;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.port.ReadResult;

/** Verifier of the seal of a document. */
final class SealVerifier {
    private final ReadingLog log;
    private boolean intact;

    /**
     * Creates a verifier of one document.
     *
     * @param log the log that takes the findings
     */
    SealVerifier(ReadingLog log) {
        this.log = log;
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
            List<Integer> added = IntStream.range(0, pages.size())
                    .filter(page -> !sealed.contains(pages.get(page)))
                    .mapToObj(page -> page + 1)
                    .toList();
            String place = added.size() == 1 ? page(added.get(0)) : "";
            log.say(PdfFindingCode.PAGES_ADDED_OR_REMOVED, place, sealed.size(), pages.size());
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

    /**
     * Returns the agreement that was read, with the kept additions and all findings: those of the document before
     * those of its data. If the seal matches, the result has the data as the sent agreement, because only the
     * additions were made since.
     */
    ReadResult result(ReadResult read) {
        List<Finding> all = Stream.concat(
                        log.findings().stream(),
                        read.findings().stream().map(finding -> finding.at(inData(finding.place()))))
                .toList();
        return ReadResult.of(
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
    static String page(int number) {
        return "#page=" + number;
    }
}
