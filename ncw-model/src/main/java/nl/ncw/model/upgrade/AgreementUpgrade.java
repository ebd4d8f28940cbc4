package nl.ncw.model.upgrade;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.adoption.AmendedAgreement;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AskedQuestions;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueChanges;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.code.ChangeFindingCode;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.question.QuestionId;

/**
 * Upgrades agreements to a newer version of their catalogue, version by version, by the {@link CatalogueChanges} of each.
 * No answer is lost:
 *
 * <ul>
 *   <li>The answer to a renamed question moves with the question.
 *   <li>The answer to a split question moves to the first of the new questions that asks for its kind of answer. A person
 *       decides which part of it belongs to the other questions.
 *   <li>The text answers to merged questions are joined in the order of the old questions, each below the text of its own
 *       question. Answers that cannot be joined become kept texts.
 *   <li>The answer to a withdrawn question becomes a kept text, together with the question.
 *   <li>The answer to a question whose meaning changed stays, with a finding that asks a person to check it.
 *   <li>A joint answer is copied to each party where the question is now put to each of them. Conversely, the answers of
 *       the two parties to a question that is now put to both together are joined as those to merged questions.
 *   <li>The answer to a question that is not in the old catalogue, such as one of an overlay, stays.
 * </ul>
 *
 * <p>If an answer would move to a question that is already answered, the answer there stays and the moving one becomes a
 * kept text. Immutable; thread-safe if its source is.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public final class AgreementUpgrade {
    private final Catalogue newer;
    private final CatalogueSource source;

    private AgreementUpgrade(Catalogue newer, CatalogueSource source) {
        this.newer = Checks.notNull(newer, "newer");
        this.source = Checks.notNull(source, "source");
    }

    /**
     * Returns an upgrade to a version of a catalogue.
     *
     * @param newer the catalogue to which agreements are upgraded
     * @param source the source of the earlier versions
     * @return the upgrade
     */
    public static AgreementUpgrade to(Catalogue newer, CatalogueSource source) {
        return new AgreementUpgrade(newer, source);
    }

    /**
     * Returns whether agreements that name a catalogue can be upgraded. They can if the catalogue is the newer one or an
     * earlier version of it, and the source has all versions from that one on.
     *
     * @param from the catalogue that an agreement names; its overlays are ignored
     * @return whether {@link #apply(Agreement)} accepts such an agreement
     */
    public boolean reaches(CatalogueReference from) {
        Checks.notNull(from, "from");
        return steps(from).isPresent();
    }

    /**
     * Upgrades an agreement. Its status, signatures and history are unchanged. It keeps naming its overlays, after those
     * of the newer catalogue; an overlay that the newer catalogue has too is named in the version there.
     *
     * @param agreement the agreement
     * @return the upgraded agreement, with findings for people
     * @throws IllegalArgumentException if no upgrade {@linkplain #reaches(CatalogueReference) reaches} from its catalogue
     */
    public UpgradeResult apply(Agreement agreement) {
        Checks.notNull(agreement, "agreement");
        Deque<UpgradeStep> steps = steps(agreement.catalogue())
                .orElseThrow(
                        () -> new IllegalArgumentException("agreement: expected one of a version before %s, was of %s"
                                .formatted(newer, agreement.catalogue())));
        UpgradeState state = UpgradeState.of(agreement);
        for (UpgradeStep step : steps) {
            state = state.then(step.apply(state.agreement()));
        }
        AmendedAgreement amended = AmendedAgreement.of(
                agreement,
                state.agreement().with(AgreementProperties.CATALOGUE, upgradedReference(agreement.catalogue())));
        Agreement upgraded = amended.agreement();
        List<Finding> findings = new ArrayList<>();
        if (!steps.isEmpty()) {
            findings.addAll(amended.findings());
            state.findings().forEach(finding -> findings.add(finding.in(newer)));
            findings.addAll(newQuestions(upgraded, steps.getFirst().older()));
        }
        findings.sort(formOrder());
        return new UpgradeResultContent(upgraded, findings, state.changedMoves());
    }

    private Optional<Deque<UpgradeStep>> steps(CatalogueReference from) {
        Deque<UpgradeStep> steps = new ArrayDeque<>();
        Catalogue reached = newer;
        if (!from.id().equals(newer.reference().id())) {
            return Optional.empty();
        }
        while (!reached.reference().version().equals(from.version())) {
            Optional<CatalogueChanges> changes = changes(reached);
            Optional<Catalogue> older =
                    changes.flatMap(known -> source.find(new CatalogueReference(from.id(), known.since())));
            if (older.isEmpty()) {
                return Optional.empty();
            }
            steps.addFirst(new UpgradeStep(older.get(), reached, changes.orElseThrow()));
            reached = older.get();
        }
        return Optional.of(steps);
    }

    /** Returns the changes of a catalogue, or of the one without overlays if one with overlays does not repeat them. */
    private Optional<CatalogueChanges> changes(Catalogue catalogue) {
        return catalogue
                .changes()
                .or(() -> source.find(catalogue.reference().withoutOverlays()).flatMap(Catalogue::changes));
    }

    private CatalogueReference upgradedReference(CatalogueReference before) {
        List<OverlayReference> newerOverlays = newer.reference().overlays();
        return new CatalogueReference(
                newer.reference().id(),
                newer.reference().version(),
                Stream.concat(
                                newerOverlays.stream(),
                                before.overlays().stream()
                                        .filter(overlay -> newerOverlays.stream()
                                                .noneMatch(other -> other.id().equals(overlay.id()))))
                        .toList());
    }

    private List<Finding> newQuestions(Agreement agreement, Catalogue oldest) {
        List<Finding> findings = new ArrayList<>();
        // Overlays that are not at hand stay in the reference, but ask nothing here.
        Agreement here = agreement.with(AgreementProperties.CATALOGUE, newer.reference());
        AskedQuestions asked = AskedQuestions.of(here, newer);
        for (Catalogue.Entry entry : asked.entries()) {
            if (oldest.find(entry.question().id()).isEmpty()) {
                asked.voicesOf(entry.question()).stream()
                        .filter(voice ->
                                agreement.answerTo(entry.question(), voice).isEmpty())
                        .findFirst()
                        .map(voice -> new AnswerKey(entry.question().id(), voice))
                        .map(key -> PendingFinding.at(
                                key,
                                ChangeFindingCode.UPGRADE_NEW_QUESTION,
                                entry.question().text()))
                        .ifPresent(finding -> findings.add(finding.in(newer)));
            }
        }
        return findings;
    }

    private Comparator<Finding> formOrder() {
        Map<QuestionId, Integer> order = new HashMap<>();
        newer.entries().forEach(entry -> order.put(entry.question().id(), order.size()));
        return Comparator.comparingInt(finding ->
                finding.place().answer().map(at -> order.get(at.question())).orElse(-1));
    }

    @Override
    public String toString() {
        return "upgrade to " + newer;
    }
}
