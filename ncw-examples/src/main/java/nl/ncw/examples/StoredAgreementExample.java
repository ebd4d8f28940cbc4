package nl.ncw.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;

/** Keeps agreements as JSON, as in a database: every version stays, and of two writers of the same version one wins. */
public final class StoredAgreementExample {
    private final Map<String, List<Revision>> table = new LinkedHashMap<>();

    private StoredAgreementExample() {}

    /** A row: the content, and columns that are computed from it to search by. */
    private record Revision(
            int version,
            List<String> regions,
            List<String> partners,
            String profile,
            String status,
            Optional<LocalDate> evaluation,
            String content) {
        static Revision of(int version, Agreement agreement) {
            return new Revision(
                    version,
                    agreement.regions().stream().map(SafetyRegion::code).toList(),
                    agreement.partners().stream().map(CrisisPartner::name).toList(),
                    agreement.profile().key(),
                    agreement.status().key(),
                    agreement.validity().evaluation(),
                    new JsonAgreementWriter().toJson(agreement));
        }

        Agreement agreement() throws UnreadableAgreementException {
            ReadResult result = new JsonAgreementReader().read(content, Catalogues.bundled());
            if (result.hasErrors()) {
                throw new IllegalStateException("version %d: %s".formatted(version, result.errors()));
            }
            return result.agreement();
        }
    }

    /** Adds a version, unless somebody else did so since the one that the writer read. */
    private boolean replace(String id, int read, Agreement agreement) {
        List<Revision> revisions = table.computeIfAbsent(id, key -> new ArrayList<>());
        if (revisions.size() != read) {
            return false; // HTTP: 412 Precondition Failed
        }
        return revisions.add(Revision.of(read + 1, agreement));
    }

    private Revision newest(String id) {
        List<Revision> revisions = table.getOrDefault(id, List.of());
        return revisions.get(revisions.size() - 1);
    }

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws UnreadableAgreementException if what was stored cannot be read; it can
     */
    public static void main(String[] arguments) throws UnreadableAgreementException {
        StoredAgreementExample store = new StoredAgreementExample();
        Agreement agreement = SampleAgreements.waterBoard();
        String id = agreement.id().orElseThrow();

        System.out.println("first writer: " + store.replace(id, 0, agreement));
        System.out.println("second writer: " + store.replace(id, 0, SampleAgreements.gridOperator()));
        Revision newest = store.newest(id);
        System.out.println(newest.regions() + ", " + newest.partners() + ", " + newest.profile() + ", "
                + newest.status() + ", to be evaluated " + newest.evaluation());
        System.out.println("equal: " + newest.agreement().equals(agreement));
    }
}
