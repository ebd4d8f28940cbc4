package nl.ncw.service.agreement;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.ReadResult;

/**
 * A version of an agreement and what was found in it.
 *
 * @param id the id of the agreement
 * @param version the version
 * @param findings what the reader of the file found, and then what the rules found
 */
record VersionFindings(String id, int version, List<Item> findings) {

    /**
     * A finding.
     *
     * @param severity how serious it is: {@code error}, {@code warning} or {@code info}
     * @param code its kind, for programs
     * @param place where it is in the agreement or the file
     * @param message what is wrong and what to do, in the language of the caller
     */
    record Item(String severity, String code, String place, String message) {
        static Item of(Finding finding, Locale locale) {
            return new Item(
                    finding.severity().key(), finding.code(), finding.place().toString(), finding.message(locale));
        }
    }

    static VersionFindings of(String id, int version, ReadResult read, AssessedAgreement assessed, Locale locale) {
        List<Item> items = Stream.concat(read.findings().stream(), assessed.report().findings().stream())
                .map(finding -> Item.of(finding, locale))
                .toList();
        return new VersionFindings(id, version, items);
    }
}
