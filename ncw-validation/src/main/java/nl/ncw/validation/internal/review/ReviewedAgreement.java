package nl.ncw.validation.internal.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AskedQuestions;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.Organisation;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;

/**
 * Agreement with the catalogue that it is checked against: the root bean of validation.
 *
 * <p>It is not a record, because each violation includes the root bean in its hash code, and a hash code by content would
 * be slow.
 */
public final class ReviewedAgreement {
    private static final int SHOWN_NAMES = 10;

    private final Agreement agreement;
    private final Catalogue catalogue;
    private final List<AskedQuestion> questions;
    private final List<IgnoredAnswer> ignored;
    private final List<Organisation> regions;
    private final List<Organisation> partners;
    private final List<SigningParty> signing;
    private final Set<Party> sidesWithSeveral;
    private final RegionRegister knownRegions;

    private ReviewedAgreement(
            Agreement agreement,
            Catalogue catalogue,
            List<AskedQuestion> questions,
            List<IgnoredAnswer> ignored,
            RegionRegister knownRegions) {
        this.knownRegions = knownRegions;
        this.agreement = agreement;
        this.catalogue = catalogue;
        this.questions = questions;
        this.ignored = ignored;
        regions = agreement.organisations(Party.REGION);
        partners = agreement.organisations(Party.PARTNER);
        signing = SigningParty.of(agreement);
        sidesWithSeveral = Stream.of(Party.values())
                .filter(party ->
                        signing.stream().filter(one -> one.party() == party).count() > 1)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Pairs an agreement with a catalogue.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue
     * @param knownRegions the regions of the reference data; empty if there is none
     * @return the pair
     */
    public static ReviewedAgreement of(Agreement agreement, Catalogue catalogue, RegionRegister knownRegions) {
        if (!agreement.catalogue().equals(catalogue.reference())) {
            // The rule for the catalogue reports it; the questions of another one would not be those that were
            // answered.
            return new ReviewedAgreement(agreement, catalogue, List.of(), List.of(), knownRegions);
        }
        AskedQuestions asked = AskedQuestions.of(agreement, catalogue);
        List<AskedQuestion> questions = catalogue.entries().stream()
                .flatMap(entry -> asked.voicesOf(entry.question()).stream()
                        .map(voice -> AskedQuestion.of(entry, voice, agreement)))
                .toList();
        List<IgnoredAnswer> ignored = agreement.answers().keySet().stream()
                .flatMap(key -> IgnoredAnswer.of(key, asked, catalogue).stream())
                .toList();
        return new ReviewedAgreement(agreement, catalogue, questions, ignored, knownRegions);
    }

    /**
     * Returns whether the reference data has a region with this code and name.
     *
     * @param region the region
     * @return whether it has, or true if there is no reference data
     */
    public boolean isKnown(SafetyRegion region) {
        return knownRegions.regions().isEmpty()
                || knownRegions.regions().contains(region)
                || !region.name().equalsIgnoreCase(region.code())
                        && knownRegions
                                .find(region.name())
                                .filter(known -> known.code().equals(region.code()))
                                .isPresent();
    }

    /**
     * Returns the regions of the reference data that are not involved.
     *
     * @return the regions, compared by code; empty if there is no reference data
     */
    public List<SafetyRegion> uninvolvedRegions() {
        Set<String> involved =
                agreement.regions().stream().map(SafetyRegion::code).collect(Collectors.toSet());
        return knownRegions.regions().stream()
                .filter(region -> !involved.contains(region.code()))
                .toList();
    }

    /**
     * Returns the organisations of a side.
     *
     * @param party the side
     * @return the organisations that are known
     */
    public List<Organisation> organisations(Party party) {
        return switch (party) {
            case REGION -> regions;
            case PARTNER -> partners;
        };
    }

    /**
     * Returns names to choose from in a message about an organisation that is not on a side.
     *
     * @param party the side
     * @return the full names of the first organisations of the side, as many as a message can show
     */
    public List<String> shownNames(Party party) {
        return organisations(party).stream()
                .limit(SHOWN_NAMES)
                .map(Organisation::fullName)
                .toList();
    }

    /**
     * Returns the sides on which several organisations are to sign. Only there it matters to which of them a contact
     * belongs.
     *
     * @return the sides
     */
    public Set<Party> sidesWithSeveral() {
        return sidesWithSeveral;
    }

    /**
     * Returns the agreement.
     *
     * @return the agreement
     */
    public Agreement agreement() {
        return agreement;
    }

    /**
     * Returns the catalogue.
     *
     * @return the catalogue
     */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Returns the history of the agreement. It is a property of this type, because each violation includes the bean of the
     * invalid property in its hash code. With the agreement as the bean, a long history would be hashed for each violation
     * in it.
     *
     * @return the revisions of the agreement
     */
    public List<Revision> revisions() {
        return agreement.revisions();
    }

    /**
     * Returns the kept texts of the agreement. It is a property of this type for the reason given at {@link #revisions()}.
     *
     * @return the kept texts
     */
    public List<UnplacedText> unplaced() {
        return agreement.unplaced();
    }

    /**
     * Returns the organisations that are to sign.
     *
     * @return the organisations with their signatories; none for a side without a known organisation
     */
    public List<SigningParty> signing() {
        return signing;
    }

    /**
     * Returns the questions that the agreement has to answer: those that its profile asks and whose condition holds.
     *
     * @return the questions, one element per voice, in the order of the form
     */
    public List<AskedQuestion> questions() {
        return questions;
    }

    /**
     * Returns the stored answers that are ignored. Those that are used have no rule of their own, and validation visits each
     * object that a property leads to.
     *
     * @return the answers, in the order of their keys
     */
    public List<IgnoredAnswer> ignored() {
        return ignored;
    }
}
