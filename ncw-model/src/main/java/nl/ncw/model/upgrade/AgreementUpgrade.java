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
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueChanges;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.code.ChangeFindingCode;
import nl.ncw.model.internal.wording.ChangeMessages;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.question.QuestionId;

/**
 * Carries agreements over to a newer version of their catalogue, version by version, as the {@link CatalogueChanges} of
 * each say. No answer is lost:
 *
 * <ul>
 *   <li>to a question that was renamed, it moves along;
 *   <li>to one that was split, it moves to the first of the new questions that asks for its kind of answer, since what part
 *       of it belongs elsewhere is for a person to say;
 *   <li>to questions that were merged, texts are joined in the order of the old questions, each below its own; what cannot
 *       be joined is kept among what is unplaced;
 *   <li>to one that was withdrawn, it is kept among what is unplaced, with the question it answered;
 *   <li>to one whose meaning changed, it stays, for a person to look at;
 *   <li>of both parties together, it goes to each of them where the question is now asked of each, and the other way round
 *       the answers of the two are joined as those of merged questions are;
 *   <li>to one that the old catalogue does not have, an overlay's perhaps, it stays.
 * </ul>
 *
 * <p>Where a question to which an answer would move is answered already, that answer stays and the one that came is kept
 * among what is unplaced. Immutable; thread-safe if its source is.
 */
public final class AgreementUpgrade {
    private final Catalogue newer;
    private final CatalogueSource source;

    private AgreementUpgrade(Catalogue newer, CatalogueSource source) {
        this.newer = Checks.notNull(newer, "newer");
        this.source = Checks.notNull(source, "source");
    }

    /**
     * An upgrade to a version of a catalogue.
     *
     * @param newer the catalogue to which agreements are carried over
     * @param source where the versions before it are found
     * @return the upgrade
     */
    public static AgreementUpgrade to(Catalogue newer, CatalogueSource source) {
        return new AgreementUpgrade(newer, source);
    }

    /**
     * Whether agreements that name a catalogue can be carried over: whether it is this one or a version before it, and the
     * source has all versions from there on.
     *
     * @param from the catalogue that an agreement names; its overlays do not matter
     * @return whether {@link #apply(Agreement)} takes such an agreement
     */
    public boolean reaches(CatalogueReference from) {
        return steps(from).isPresent();
    }

    /**
     * Carries an agreement over. Its status, signatures and history stay as they are. The overlays that it names stay
     * named; where the newer catalogue has the same overlay in another version, that one is.
     *
     * @param agreement the agreement
     * @return the agreement at the newer catalogue, with what people should know
     * @throws IllegalArgumentException if the catalogue that it names is out of reach
     */
    public UpgradeResult apply(Agreement agreement) {
        Deque<UpgradeStep> steps = steps(agreement.catalogue())
                .orElseThrow(
                        () -> new IllegalArgumentException("agreement: expected one of a version before %s, was of %s"
                                .formatted(newer, agreement.catalogue())));
        UpgradeState passage = UpgradeState.of(agreement);
        for (UpgradeStep step : steps) {
            passage = passage.then(step.apply(passage.agreement()));
        }
        Agreement arrived = passage.agreement().with(AgreementProperties.CATALOGUE, named(agreement.catalogue()));
        List<Finding> findings = new ArrayList<>();
        if (!steps.isEmpty()) {
            findings.addAll(adopted(agreement));
            passage.remarks().forEach(remark -> findings.add(remark.in(newer)));
            findings.addAll(newQuestions(arrived, steps.getFirst().older()));
        }
        findings.sort(inOrderOfTheForm());
        return new UpgradeResult(arrived, findings, passage.told());
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

    /** A catalogue with overlays may not repeat the changes of the one below. */
    private Optional<CatalogueChanges> changes(Catalogue catalogue) {
        return catalogue
                .changes()
                .or(() -> source.find(catalogue.reference().withoutOverlays()).flatMap(Catalogue::changes));
    }

    private CatalogueReference named(CatalogueReference before) {
        List<OverlayReference> laid = newer.reference().overlays();
        return new CatalogueReference(
                newer.reference().id(),
                newer.reference().version(),
                Stream.concat(
                                laid.stream(),
                                before.overlays().stream()
                                        .filter(overlay -> laid.stream()
                                                .noneMatch(other -> other.id().equals(overlay.id()))))
                        .toList());
    }

    private List<Finding> adopted(Agreement agreement) {
        return agreement.status() != AgreementStatus.VASTGESTELD
                ? List.of()
                : List.of(ChangeFindingCode.UPGRADE_ADOPTED.at(
                        new Place.AtField("status"),
                        ChangeMessages.of(
                                ChangeFindingCode.UPGRADE_ADOPTED.code(), agreement.catalogue(), newer.reference())));
    }

    private List<Finding> newQuestions(Agreement agreement, Catalogue oldest) {
        List<Finding> findings = new ArrayList<>();
        for (Catalogue.Entry entry : newer.entries(agreement.profile())) {
            if (oldest.find(entry.question().id()).isEmpty()) {
                entry.question().voices().stream()
                        .filter(voice ->
                                agreement.answerTo(entry.question(), voice).isEmpty())
                        .findFirst()
                        .map(voice -> new AnswerKey(entry.question().id(), voice))
                        .map(key -> PendingFinding.at(
                                key,
                                ChangeFindingCode.UPGRADE_NEW_QUESTION,
                                entry.question().text()))
                        .ifPresent(remark -> findings.add(remark.in(newer)));
            }
        }
        return findings;
    }

    private Comparator<Finding> inOrderOfTheForm() {
        Map<QuestionId, Integer> order = new HashMap<>();
        newer.entries().forEach(entry -> order.put(entry.question().id(), order.size()));
        return Comparator.comparingInt(finding ->
                finding.place().answer().map(at -> order.get(at.question())).orElse(-1));
    }
}
