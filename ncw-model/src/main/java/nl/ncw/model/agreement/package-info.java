/**
 * What region and partner agree: the {@link nl.ncw.model.agreement.Agreement} with its answers, its life (status,
 * validity, signatures, revisions) and its {@link nl.ncw.model.agreement.Completeness}. Knows {@code catalogue},
 * {@code organisation} and {@code profile}; knows nothing of files or rules.
 *
 * <pre>{@code
 * Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL)
 *         .between(region, CrisisPartner.named("Waterschap Rivierenland", CoreTask.BEHEERDER))
 *         .answer("proces.alerteren.wijze", Answer.text("Telefonisch via de meldkamer, binnen 15 minuten."));
 * }</pre>
 */
@NullMarked
package nl.ncw.model.agreement;

import org.jspecify.annotations.NullMarked;
