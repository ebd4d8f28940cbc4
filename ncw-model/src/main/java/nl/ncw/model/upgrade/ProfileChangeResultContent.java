package nl.ncw.model.upgrade;

import java.util.List;
import java.util.function.Predicate;
import nl.ncw.model.adoption.AmendedAgreement;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AskedQuestions;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;

/** Content of a {@link ProfileChangeResult}. */
record ProfileChangeResultContent(
        Agreement agreement,
        List<Catalogue.Entry> comingIn,
        List<Catalogue.Entry> goingOut,
        List<AnswerKey> outOfView,
        List<Catalogue.Entry> nowMissing,
        List<Finding> findings)
        implements ProfileChangeResult {
    // Copies the lists.
    ProfileChangeResultContent {
        Checks.notNull(agreement, "agreement");
        comingIn = Checks.copy(comingIn, "coming in");
        goingOut = Checks.copy(goingOut, "going out");
        outOfView = Checks.copy(outOfView, "out of view");
        nowMissing = Checks.copy(nowMissing, "now missing");
        findings = Checks.copy(findings, "findings");
    }

    private static List<Catalogue.Entry> entries(Catalogue catalogue, Predicate<Catalogue.Entry> condition) {
        return catalogue.entries().stream().filter(condition).toList();
    }

    private static boolean isAsked(AskedQuestions asked, Catalogue.Entry entry) {
        return !asked.voicesOf(entry.question()).isEmpty();
    }

    private static boolean isMissing(AskedQuestions asked, Catalogue.Entry entry) {
        Agreement agreement = asked.agreement();
        return entry.question().obligation(agreement.profile()) == Obligation.REQUIRED
                && asked.voicesOf(entry.question()).stream()
                        .anyMatch(voice ->
                                agreement.answerTo(entry.question(), voice).isEmpty());
    }

    static ProfileChangeResult of(Agreement agreement, Catalogue catalogue, CooperationProfile profile) {
        Checks.notNull(agreement, "agreement").requireCatalogue(catalogue);
        catalogue.requireCovered(profile);
        AmendedAgreement amended =
                AmendedAgreement.of(agreement, agreement.with(AgreementProperties.PROFILE, profile));
        Agreement changed = amended.agreement();
        AskedQuestions before = AskedQuestions.of(agreement, catalogue);
        AskedQuestions after = AskedQuestions.of(changed, catalogue);
        return new ProfileChangeResultContent(
                changed,
                entries(catalogue, entry -> isAsked(after, entry) && !isAsked(before, entry)),
                entries(catalogue, entry -> isAsked(before, entry) && !isAsked(after, entry)),
                catalogue.entries().stream()
                        .flatMap(entry -> entry.question().voices().stream()
                                .map(voice -> new AnswerKey(entry.question().id(), voice)))
                        .filter(key -> !after.isAsked(key))
                        .filter(changed.answers()::containsKey)
                        .toList(),
                entries(catalogue, entry -> isMissing(after, entry)),
                amended.findings());
    }

    @Override
    public String toString() {
        return "%s, %d coming in, %d going out".formatted(agreement, comingIn.size(), goingOut.size());
    }
}
