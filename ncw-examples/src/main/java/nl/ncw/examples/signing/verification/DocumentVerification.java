package nl.ncw.examples.signing.verification;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Verification of all signatures in one document. */
final class DocumentVerification {
    private static final int MOST_SIGNATURES = 50;

    private final byte[] pdf;
    private final PDDocument document;
    private final CertificateTrust trust;
    private final Instant now;

    DocumentVerification(byte[] pdf, PDDocument document, CertificateTrust trust, Instant now) {
        this.pdf = pdf;
        this.document = document;
        this.trust = trust;
        this.now = now;
    }

    SignatureReport report() throws IOException {
        List<FormSignature> fields = FormSignature.of(document);
        List<FormSignature> signed = fields.stream()
                .filter(field -> field.value().isPresent())
                .sorted(Comparator.comparing(DocumentVerification::end))
                .toList();
        if (signed.size() > MOST_SIGNATURES) {
            throw new IOException("too many signatures");
        }
        List<String> unsigned = fields.stream()
                .filter(field -> field.value().isEmpty())
                .map(FormSignature::label)
                .toList();
        return new SignatureReport(
                signed.stream().map(field -> verified(field, signed)).toList(), unsigned, isAgreementChanged(signed));
    }

    private static long end(FormSignature field) {
        return field.value().map(SignedRange::end).orElse(0L);
    }

    private VerifiedSignature verified(FormSignature field, List<FormSignature> all) {
        COSDictionary value = field.value().orElseThrow();
        SignatureEvidence evidence = new SignatureEvidence(value, SignedRange.of(value, pdf), trust, now);
        Optional<SignatureDefect> defect = evidence.defect().or(() -> defectOfRevision(field, evidence));
        boolean holds = defect.isEmpty();
        return new VerifiedSignature(
                field.label(),
                evidence.kind(),
                defect,
                holds ? changes(evidence, value, all) : Set.of(),
                holds ? evidence.trust() : SignerTrust.NOT_CHECKED,
                evidence.certificate(),
                evidence.time(),
                evidence.range().filter(SignedRange::coversWholeFile).isPresent());
    }

    /** Requires the field to hold the signature in the revision that is signed. Else it borrows that of another field. */
    private static Optional<SignatureDefect> defectOfRevision(FormSignature field, SignatureEvidence evidence) {
        try (PDDocument revision =
                PdfRevision.parse(evidence.range().orElseThrow().revision())) {
            boolean held = FormSignature.of(revision).stream()
                    .filter(other -> other.name().equals(field.name()))
                    .anyMatch(other -> other.value().filter(evidence::isSame).isPresent());
            return held ? Optional.empty() : Optional.of(SignatureDefect.FIELD);
        } catch (IOException e) {
            return Optional.of(SignatureDefect.FIELD);
        }
    }

    private Set<ChangedPart> changes(SignatureEvidence evidence, COSDictionary value, List<FormSignature> all) {
        SignedRange range = evidence.range().orElseThrow();
        if (range.coversWholeFile()) {
            return Set.of();
        }
        Set<ChangedPart> found = EnumSet.noneOf(ChangedPart.class);
        try (PDDocument revision = PdfRevision.parse(range.revision());
                PDDocument file = PdfRevision.parse(pdf)) {
            found.addAll(new RevisionComparison(revision, file, range.end()).changes());
        } catch (IOException e) {
            found.add(ChangedPart.OTHER);
        }
        if (SignatureEvidence.isFinal(value) && isSignedAfter(range.end(), all)) {
            found.add(ChangedPart.SIGNATURES);
        }
        return found;
    }

    private static boolean isSignedAfter(long end, List<FormSignature> all) {
        return all.stream()
                .filter(field -> end(field) > end)
                .flatMap(field -> field.value().stream())
                .anyMatch(value -> SignatureEvidence.kind(value) == VerifiedSignature.Kind.SIGNATURE);
    }

    private boolean isAgreementChanged(List<FormSignature> signed) throws IOException {
        Optional<SignedRange> first = signed.stream()
                .flatMap(field -> field.value().flatMap(value -> SignedRange.of(value, pdf)).stream())
                .findFirst();
        if (first.filter(range -> !range.coversWholeFile()).isEmpty()) {
            return false;
        }
        try (PDDocument revision = PdfRevision.parse(first.get().revision())) {
            return !PdfRevision.isSame(PdfRevision.agreements(revision), PdfRevision.agreements(document));
        } catch (IOException e) {
            // The signature itself is reported.
            return false;
        }
    }
}
