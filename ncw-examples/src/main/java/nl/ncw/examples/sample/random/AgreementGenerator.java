package nl.ncw.examples.sample.random;

import java.util.Locale;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.term.AgreementScope;

/**
 * Generator of realistic agreements at random. Those that are in force or have ended are complete and signed; drafts
 * have gaps and open points. Immutable and thread-safe.
 */
public final class AgreementGenerator {
    private final Catalogue catalogue;
    private final long seed;
    private final PlanDrawer plans;
    private final People people = People.read();
    private final PhraseBook phrases = PhraseBook.read();

    private AgreementGenerator(Catalogue catalogue, long seed) {
        this.catalogue = catalogue;
        this.seed = seed;
        this.plans = new PlanDrawer(catalogue);
    }

    /**
     * Returns a generator.
     *
     * @param catalogue the catalogue whose questions the agreements answer
     * @param seed the seed: the same gives the same agreements
     * @return the generator
     */
    public static AgreementGenerator of(Catalogue catalogue, long seed) {
        return new AgreementGenerator(catalogue, seed);
    }

    /**
     * Returns an agreement.
     *
     * @param number the number of the agreement, from 1
     * @return the agreement, which depends on the catalogue, the seed and the number only
     * @throws IllegalArgumentException if the number is not positive
     */
    public Agreement agreement(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("number: expected 1 or more, was " + number);
        }
        Draws draws = Draws.of(seed, number);
        AgreementPlan plan = plans.plan(draws);
        PhraseWords words = plan.words(draws.about("words"));
        Agreement agreement = draft(plan, String.format(Locale.ROOT, "PROEF-%d-%04d", seed, number));
        agreement = new TermDrawer(plan, people, phrases, words, draws.about("terms")).addTo(agreement);
        ValueDrawer values = new ValueDrawer(plan, people, phrases, words);
        return new AnswerDrawer(catalogue, plan, values, draws.about("answers")).addTo(agreement);
    }

    private Agreement draft(AgreementPlan plan, String id) {
        Agreement agreement = Agreement.draft(catalogue, plan.profile())
                .identifiedAs(id)
                .between(plan.region(), plan.partner())
                .involving(plan.regions())
                .withStatus(plan.status())
                .with(
                        AgreementProperties.SCOPE,
                        plan.isNational() ? AgreementScope.LANDELIJK : AgreementScope.REGIONAAL);
        return agreement.with(
                AgreementProperties.OTHER_PARTNERS,
                plan.partners().stream().skip(1).toList());
    }

    @Override
    public String toString() {
        return "generator with seed " + seed + " for " + catalogue.reference();
    }
}
