package nl.ncw.validation.internal.review;

import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.Obligation;

/**
 * An agreement laid beside the catalogue that it is held against: what validation starts from.
 *
 * <p>Not a record: every violation hashes where it started, and equality by content would make that slow.
 */
public final class ReviewedAgreement {
    private final Agreement agreement;
    private final Catalogue catalogue;
    private final List<AskedQuestion> questions;
    private final List<StoredAnswer> stored;
    private final List<SafetyRegion> known;

    private ReviewedAgreement(
            Agreement agreement,
            Catalogue catalogue,
            List<AskedQuestion> questions,
            List<StoredAnswer> stored,
            List<SafetyRegion> known) {
        this.known = known;
        this.agreement = agreement;
        this.catalogue = catalogue;
        this.questions = questions;
        this.stored = stored;
    }

    public static ReviewedAgreement of(Agreement agreement, Catalogue catalogue, List<SafetyRegion> known) {
        List<AskedQuestion> questions = catalogue.entries(agreement.profile()).stream()
                .flatMap(entry ->
                        entry.question().voices().stream().map(voice -> AskedQuestion.of(entry, voice, agreement)))
                .toList();
        List<StoredAnswer> stored = agreement.answers().keySet().stream()
                .map(key -> new StoredAnswer(key, catalogue.find(key.question()), agreement.profile()))
                .toList();
        return new ReviewedAgreement(agreement, catalogue, questions, stored, known);
    }

    /**
     * Whether the reference data has a region under this code and name.
     *
     * @param region the region
     * @return whether it has, or there is no reference data
     */
    public boolean knows(SafetyRegion region) {
        return known.isEmpty() || known.contains(region);
    }

    /**
     * The agreement under review.
     *
     * @return the agreement
     */
    public Agreement agreement() {
        return agreement;
    }

    /**
     * The catalogue that it is held against.
     *
     * @return the catalogue
     */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * The history of the agreement. Here, because a violation hashes the thing whose field is at fault, and an agreement
     * with a long history should not be hashed as many times.
     *
     * @return the revisions of the agreement
     */
    public List<Revision> revisions() {
        return agreement.revisions();
    }

    /**
     * What has no home in the agreement. Here for the same reason as the history.
     *
     * @return the things kept
     */
    public List<UnplacedText> unplaced() {
        return agreement.unplaced();
    }

    /**
     * What is asked under the agreement's profile; nothing with {@link Obligation#NOT_APPLICABLE}.
     *
     * @return the questions, once for each voice, in the order of the form
     */
    public List<AskedQuestion> questions() {
        return questions;
    }

    /**
     * What the agreement stores as answers.
     *
     * @return the stored answers, in the order of their keys
     */
    public List<StoredAnswer> stored() {
        return stored;
    }
}
