package nl.ncw.examples;

import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.PathDescriber;
import nl.ncw.model.merge.AgreementMerge;
import nl.ncw.model.merge.MergeResult;
import nl.ncw.model.merge.MergeSide;
import nl.ncw.model.organisation.Party;

/** Merges two copies in which the parties wrote at the same time, and settles a conflict. No text is lost. */
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

        AgreementMerge merge = AgreementMerge.of(sent, region, partner, catalogue);
        PathDescriber words = PathDescriber.of(catalogue, Locale.ENGLISH);
        merge.conflicts().forEach(conflict -> {
            System.out.println(words.of(conflict.path()));
            System.out.println("  region:  " + words.of(conflict.path(), conflict.region()));
            System.out.println("  partner: " + words.of(conflict.path(), conflict.partner()));
        });

        // In practice a person chooses; here the partner's text wins. The region's becomes a kept text.
        MergeResult result = merge.settle(conflict -> MergeSide.PARTNER);
        result.agreement().unplaced().forEach(kept -> System.out.println("kept: " + kept.content()));
    }
}
