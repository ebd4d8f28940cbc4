package nl.ncw.model.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.code.ChangeFindingCode;
import nl.ncw.model.internal.wording.ChangeMessages;

/**
 * Agreement that was made of one that its parties adopted. If it binds them to something else, nobody has signed that: its
 * status goes back from {@link AgreementStatus#VASTGESTELD} to {@link AgreementStatus#IN_AFSTEMMING}, the signatures under
 * the earlier text become {@linkplain AgreementProperties#EARLIER_SIGNATORIES history}, and a finding says so.
 *
 * <p>What binds the parties are the catalogue, the {@linkplain AgreementProperties#terms terms} and the answers. Contacts,
 * references and kept texts may change under an adopted agreement. An agreement that was adopted anew, with a version of its
 * own and without a signature of the earlier one, stays as it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public final class AmendedAgreement {
    private final Agreement agreement;
    private final List<Finding> findings;

    private AmendedAgreement(Agreement agreement, List<Finding> findings) {
        this.agreement = agreement;
        this.findings = findings;
    }

    /**
     * Holds an agreement against the one that it was made of.
     *
     * @param before the agreement before, such as the one that was sent or stored; of any status
     * @param after the agreement after a change, an import or a merge
     * @return the agreement after, taken back from adoption if nobody signed what it says now
     */
    public static AmendedAgreement of(Agreement before, Agreement after) {
        Checks.notNull(before, "before");
        Checks.notNull(after, "after");
        boolean isReopened = isAdopted(before)
                && (isAdopted(after) || isSignedAsBefore(before, after))
                && after.status() != AgreementStatus.BEEINDIGD
                && !binding(before).equals(binding(after))
                && !isSignedAnew(before, after);
        return isReopened
                ? new AmendedAgreement(reopened(before, after), List.of(finding(before, after)))
                : new AmendedAgreement(after, List.of());
    }

    /**
     * Returns the agreement after the change.
     *
     * @return the agreement, with a status that holds for it
     */
    public Agreement agreement() {
        return agreement;
    }

    /**
     * Returns what people are to know.
     *
     * @return a warning {@code adoption.reopened} if the agreement was taken back from adoption, else empty
     */
    public List<Finding> findings() {
        return findings;
    }

    private static boolean isAdopted(Agreement agreement) {
        return agreement.status() == AgreementStatus.VASTGESTELD;
    }

    private static List<Object> binding(Agreement agreement) {
        return List.of(agreement.catalogue(), AgreementProperties.terms(agreement), agreement.answers());
    }

    private static boolean isSignedAnew(Agreement before, Agreement after) {
        return !signatures(after).isEmpty()
                && !isSignedAsBefore(before, after)
                && newVersion(before, after).isPresent();
    }

    private static boolean isSignedAsBefore(Agreement before, Agreement after) {
        return signatures(before).stream().anyMatch(signatures(after)::contains);
    }

    private static List<Signatory> signatures(Agreement agreement) {
        return agreement.signatories().stream()
                .filter(signatory -> signatory.signedOn().isPresent())
                .toList();
    }

    /** Returns the last version that the agreement before did not have. */
    private static Optional<Revision> newVersion(Agreement before, Agreement after) {
        Set<String> earlier = before.revisions().stream().map(Revision::version).collect(Collectors.toSet());
        return after.revisions().stream()
                .filter(revision -> !earlier.contains(revision.version()))
                .reduce((first, second) -> second);
    }

    private static Agreement reopened(Agreement before, Agreement after) {
        List<Signatory> history = new ArrayList<>(after.get(AgreementProperties.EARLIER_SIGNATORIES));
        signatures(before).stream()
                .filter(signatory -> !history.contains(signatory))
                .forEach(history::add);
        List<Signatory> toSign = after.signatories().stream()
                .map(signatory -> signatory.signingAt(signatory.place(), Optional.empty()))
                .toList();
        return after.withStatus(isAdopted(after) ? AgreementStatus.IN_AFSTEMMING : after.status())
                .with(AgreementProperties.EARLIER_SIGNATORIES, history)
                .with(AgreementProperties.SIGNATORIES, toSign);
    }

    private static Finding finding(Agreement before, Agreement after) {
        String code = ChangeFindingCode.ADOPTION_REOPENED.code();
        return ChangeFindingCode.ADOPTION_REOPENED.at(
                AgreementProperties.STATUS.place(),
                newVersion(before, after).isPresent()
                        ? ChangeMessages.of(code)
                        : ChangeMessages.of(code + ".without-version"));
    }

    @Override
    public String toString() {
        return findings.isEmpty() ? "as adopted" : "taken back from adoption";
    }
}
