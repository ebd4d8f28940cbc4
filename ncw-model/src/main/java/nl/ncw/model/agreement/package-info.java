/**
 * Agreements between safety regions and crisis partners: the {@link nl.ncw.model.agreement.Agreement} with its
 * answers, its life (status, validity, signatures, revisions), the {@linkplain nl.ncw.model.agreement.AskedQuestions
 * questions} that it is asked, its {@link nl.ncw.model.agreement.Completeness}, and the {@linkplain
 * nl.ncw.model.agreement.AgreementPath paths} to its parts. Knows {@code plaintext}, {@code catalogue}, {@code check},
 * {@code finding}, {@code organisation}, {@code profile}, {@code question}, {@code term} and {@code text}; knows nothing
 * of files or validation rules.
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
