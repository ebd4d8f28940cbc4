package nl.ncw.service.agreement;

import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ValidationReport;
import nl.ncw.service.openpoint.OpenPoint;

/**
 * Agreement with what is asked about it beside its content.
 *
 * @param agreement the agreement, with its id
 * @param report what the rules find in it
 * @param openPoints what is still to be settled, in the order of the form
 * @param mark what it was assessed by
 */
record AssessedAgreement(
        Agreement agreement, ValidationReport report, List<OpenPoint> openPoints, AssessmentMark mark) {}
