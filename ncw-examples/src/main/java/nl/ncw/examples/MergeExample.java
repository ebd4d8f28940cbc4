package nl.ncw.examples;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.PathDescriber;
import nl.ncw.model.merge.AgreementMerge;
import nl.ncw.model.merge.CopyName;
import nl.ncw.model.merge.MergeResult;
import nl.ncw.model.organisation.Party;

/** Merges copies in which three organisations wrote at the same time, and settles a conflict. No text is lost. */
public final class MergeExample {
    private MergeExample() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Agreement sent = SampleAgreements.drinkingWater();
        Catalogue catalogue = Catalogues.byReference(sent.catalogue());
        Agreement region = sent.answer("proces.monitoren.wijze", Party.REGION, Answer.text("Elk uur, door de VIM."))
                .answer("proces.alerteren.wijze", Answer.text("Telefonisch via de meldkamer."));
        Agreement partner = sent.answer("proces.alerteren.wijze", Answer.text("Per mail aan de wachtdienst."));
        CopyName waterBoard = CopyName.of("Waterschap Zuiderzeeland");

        AgreementMerge merge = AgreementMerge.of(
                sent,
                Map.of(
                        CopyName.REGION,
                        region,
                        CopyName.PARTNER,
                        partner,
                        waterBoard,
                        partner.withStatus(AgreementStatus.IN_AFSTEMMING)),
                catalogue);
        PathDescriber words = PathDescriber.of(catalogue, Locale.ENGLISH);
        merge.conflicts().forEach(conflict -> {
            System.out.println(words.of(conflict.path()));
            conflict.versions()
                    .forEach(version -> System.out.println(
                            "  " + version.copies() + ": " + words.of(conflict.path(), version.value())));
        });

        // In practice a person chooses; here the partner's text wins. The region's becomes history.
        MergeResult result = merge.settle(conflict -> CopyName.PARTNER, LocalDate.of(2026, 5, 4));
        result.agreement()
                .setAside()
                .forEach(value -> System.out.println(value.author() + ", not chosen: " + value.content()));
    }
}
