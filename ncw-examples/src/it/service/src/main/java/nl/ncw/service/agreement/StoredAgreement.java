package nl.ncw.service.agreement;

import nl.ncw.model.agreement.Agreement;

/**
 * A version of an agreement, as it was stored.
 *
 * @param agreement the agreement
 * @param version the version
 */
record StoredAgreement(Agreement agreement, int version) {}
