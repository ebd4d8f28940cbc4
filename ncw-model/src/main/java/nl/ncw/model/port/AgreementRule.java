package nl.ncw.model.port;

import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.FindingCodeProvider;

/**
 * Rule of an organisation of its own, beside those of the library. A validator that takes rules, such as {@code
 * StandardAgreementValidator} of ncw-validation, reports what they find among its own findings.
 *
 * <pre>{@code
 * public final class DikeWatchRule implements AgreementRule {
 *     private static final FindingCode MISSING = new FindingCode(
 *             "vr08.dike-watch-missing",
 *             Severity.WARNING,
 *             LocalisedText.dutch("De dijkwacht staat niet bij de contactpersonen."),
 *             LocalisedText.dutch("Geen contactpersoon heeft de functie Dijkwacht."));
 *
 *     @Override
 *     public List<FindingCode> codes() {
 *         return List.of(MISSING);
 *     }
 *
 *     @Override
 *     public List<Finding> check(Agreement agreement, Catalogue catalogue) {
 *         boolean named = agreement.contacts().stream()
 *                 .anyMatch(contact -> contact.contact().function().equals("Dijkwacht"));
 *         return named
 *                 ? List.of()
 *                 : List.of(new Finding(
 *                         MISSING.severity(),
 *                         MISSING.code(),
 *                         AgreementProperties.CONTACTS.place(),
 *                         LocalisedText.dutch("Noem de dijkwacht bij de contactpersonen.")));
 *     }
 * }
 * }</pre>
 *
 * <p>A rule is handed to a validator, or found by the {@link java.util.ServiceLoader}. To be found, it is public and has a
 * public constructor without parameters. On the class path, its name is in {@code
 * META-INF/services/nl.ncw.model.port.AgreementRule}. On the module path, its module {@code provides
 * nl.ncw.model.port.AgreementRule with} it. It is not installed as a {@link FindingCodeProvider} too: the codes of
 * installed rules are among {@link nl.ncw.model.finding.FindingCodes#installed()} already, and no code occurs twice.
 *
 * <p>Implementations are thread-safe, since one validator serves all threads. The findings depend only on the agreement
 * and the catalogue. Rules leave a report of errors in the program to the validator: an exception of a rule ends the
 * validation, and is passed on as the cause of an exception that names the rule.
 *
 * @since 0.1.0
 */
public interface AgreementRule extends FindingCodeProvider {
    /**
     * Returns the codes of all findings that this rule reports. The list is the same at each call. A code begins with the
     * name of the organisation, such as {@code vr08.dike-watch-missing}, so that it differs from the codes of the library
     * and of other rules, now and later.
     *
     * @return the codes
     */
    @Override
    List<FindingCode> codes();

    /**
     * Checks an agreement against this rule. Each finding has one of the {@link #codes()}. Its place is in the agreement:
     * an answer to a question of the catalogue ({@link nl.ncw.model.finding.Place.AtAnswer}), or a property of the
     * agreement or a row in it ({@link nl.ncw.model.finding.Place.AtField}), such as {@code validity.until}, {@code
     * contacts} or {@code contacts[1].email}. {@link nl.ncw.model.agreement.AgreementProperties} lists the properties, each
     * with its {@linkplain nl.ncw.model.agreement.AgreementProperty#place() place}. An
     * {@linkplain nl.ncw.model.finding.Severity#ERROR error} prevents the adoption of the agreement.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that the agreement is checked against; it may be another than the agreement names
     * @return the findings, in any order; empty if the agreement follows the rule
     */
    List<Finding> check(Agreement agreement, Catalogue catalogue);
}
