package nl.ncw.examples;

import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.upgrade.AgreementUpgrade;
import nl.ncw.model.upgrade.UpgradeResult;

/** Upgrades an agreement to the newest catalogue. Answers move with their questions, and none is lost. */
public final class UpgradeExample {
    private UpgradeExample() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Agreement agreement = SampleAgreements.waterBoard();
        UpgradeResult result =
                AgreementUpgrade.to(Catalogues.latest(), Catalogues.bundled()).apply(agreement);

        System.out.println(agreement.catalogue() + " -> " + result.agreement().catalogue());
        result.moves()
                .forEach(move -> System.out.println(
                        move.from() + " -> " + move.to().map(Object::toString).orElse("kept, unplaced")));
        result.findings()
                .forEach(finding -> System.out.println(finding.place() + ": " + finding.message(Locale.ENGLISH)));
    }
}
