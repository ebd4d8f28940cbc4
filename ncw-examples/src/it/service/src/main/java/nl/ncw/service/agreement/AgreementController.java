package nl.ncw.service.agreement;

import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ncw.model.adoption.AmendedAgreement;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;
import nl.ncw.service.file.AgreementFiles;
import nl.ncw.service.file.UploadedFile;
import nl.ncw.service.file.VersionTag;
import nl.ncw.service.problem.ProblemKind;
import nl.ncw.service.problem.ServiceProblem;
import nl.ncw.service.search.Paging;
import nl.ncw.service.search.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Agreements: files go in and come out in every format. What is sent is read in full and checked before anything is stored.
 * Mistakes in the content are stored with the rest and named in the answer.
 */
@RestController
@RequestMapping("/v1/agreements")
class AgreementController {
    private final AgreementFiles files;
    private final AgreementAssessor assessor;
    private final AgreementStore store;
    private final AgreementSearch search;

    AgreementController(
            AgreementFiles files, AgreementAssessor assessor, AgreementStore store, AgreementSearch search) {
        this.files = files;
        this.assessor = assessor;
        this.store = store;
        this.search = search;
    }

    /** Stores a new agreement, under its own id or under one that it gets. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<VersionFindings> add(UploadedFile file, @Nullable Principal caller, Locale locale)
            throws IOException {
        ReadResult read = files.read(file);
        String id = read.agreement().id().orElseGet(() -> UUID.randomUUID().toString());
        AssessedAgreement assessed = assessor.assess(read.agreement().identifiedAs(id));
        int version = store.add(id, assessed, name(caller));
        return ResponseEntity.created(URI.create("/v1/agreements/" + id))
                .eTag(VersionTag.of(version))
                .body(VersionFindings.of(id, version, read, assessed, locale));
    }

    /** Stores a new version of an agreement, if nobody did so since the version that the caller replaces. */
    @PutMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<VersionFindings> replace(
            @PathVariable String id,
            @RequestHeader HttpHeaders headers,
            UploadedFile file,
            @Nullable Principal caller,
            Locale locale)
            throws IOException {
        int replaced = VersionTag.replaced(headers.getOrEmpty(HttpHeaders.IF_MATCH));
        Agreement before = store.get(id).agreement();
        ReadResult read = files.read(file);
        if (read.agreement().id().filter(other -> !other.equals(id)).isPresent()) {
            throw new ServiceProblem(ProblemKind.AGREEMENT_OTHER, id);
        }
        // Nobody signed what an adopted agreement says after a change: its status goes back, and a finding says so.
        AmendedAgreement amended =
                AmendedAgreement.of(before, read.agreement().identifiedAs(id));
        ReadResult taken = ReadResult.of(
                amended.agreement(),
                Stream.concat(amended.findings().stream(), read.findings().stream()).toList());
        AssessedAgreement assessed = assessor.assess(taken.agreement());
        int version = store.replace(id, replaced, assessed, name(caller));
        return ResponseEntity.ok()
                .eTag(VersionTag.of(version))
                .body(VersionFindings.of(id, version, taken, assessed, locale));
    }

    /** Gives an agreement, in the format and language that the caller prefers. */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> get(@PathVariable String id, @RequestHeader HttpHeaders headers, Locale locale)
            throws IOException, HttpMediaTypeNotAcceptableException {
        StoredAgreement stored = store.get(id);
        return files.respond(stored.agreement(), stored.version(), headers, locale);
    }

    /** Lists the agreements that fit a filter, in the order of their ids. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResultPage<AgreementSummary> list(@Valid AgreementFilter filter, @Valid Paging paging) {
        return search.find(filter, paging);
    }

    /** Gives what the rules find in an agreement. */
    @GetMapping(path = "/{id}/findings", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<VersionFindings> findings(@PathVariable String id, Locale locale) {
        StoredAgreement stored = store.get(id);
        Agreement agreement = stored.agreement();
        VersionFindings found = VersionFindings.of(
                id, stored.version(), ReadResult.of(agreement, List.of()), assessor.assess(agreement), locale);
        return ResponseEntity.ok(found);
    }

    /** Lists the versions of an agreement, the first one first. */
    @GetMapping(path = "/{id}/revisions", produces = MediaType.APPLICATION_JSON_VALUE)
    RevisionList revisions(@PathVariable String id) {
        return new RevisionList(store.revisions(id));
    }

    /** Gives a version of an agreement, in the format and language that the caller prefers. */
    @GetMapping("/{id}/revisions/{version}")
    ResponseEntity<byte[]> revision(
            @PathVariable String id, @PathVariable int version, @RequestHeader HttpHeaders headers, Locale locale)
            throws IOException, HttpMediaTypeNotAcceptableException {
        StoredAgreement stored = store.get(id, version);
        return files.respond(stored.agreement(), stored.version(), headers, locale);
    }

    private static Optional<String> name(@Nullable Principal caller) {
        return Optional.ofNullable(caller).map(Principal::getName);
    }
}
