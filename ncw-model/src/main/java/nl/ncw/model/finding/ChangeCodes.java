package nl.ncw.model.finding;

/**
 * Codes of the findings of merges, upgrades and other changes, each with the meaning that {@link FindingCodes} gives.
 *
 * @since 0.1.0
 */
public final class ChangeCodes {
    /** The adopted agreement changed and is therefore under discussion again; its signatures are kept as history. */
    public static final String ADOPTION_REOPENED = "adoption.reopened";

    /** Several copies changed the same thing, each in its own way. */
    public static final String MERGE_CONFLICT = "merge.conflict";

    /** A copy had put things in another order; that order was not chosen. */
    public static final String MERGE_OTHER_ORDER = "merge.other-order";

    /** A copy had removed something, but it is still there. */
    public static final String MERGE_REMOVAL_UNDONE = "merge.removal-undone";

    /** The change in a copy was not chosen and was kept aside. */
    public static final String MERGE_SET_ASIDE = "merge.set-aside";

    /** Each party now answers this question for itself; the joint answer stands at both. */
    public static final String UPGRADE_ASKED_OF_EACH = "upgrade.asked-of-each";

    /** The parties now answer this question together instead of each for itself. */
    public static final String UPGRADE_ASKED_TOGETHER = "upgrade.asked-together";

    /** The question now means something else; the answer may no longer fit. */
    public static final String UPGRADE_MEANING_CHANGED = "upgrade.meaning-changed";

    /** Several questions became one; their answers stand there together. */
    public static final String UPGRADE_MERGED = "upgrade.merged";

    /** The newer catalogue asks a question that was not there before and has no answer yet. */
    public static final String UPGRADE_NEW_QUESTION = "upgrade.new-question";

    /** An answer could not be joined with another one and was kept aside. */
    public static final String UPGRADE_NOT_JOINED = "upgrade.not-joined";

    /** The question is now answered in another form than the answer has. */
    public static final String UPGRADE_OTHER_KIND = "upgrade.other-kind";

    /** The question has another id; the answer moved along. */
    public static final String UPGRADE_RENAMED = "upgrade.renamed";

    /** The question has other words; the answer stayed. */
    public static final String UPGRADE_REWORDED = "upgrade.reworded";

    /** A question was split into several; the whole answer stands at the first of them. */
    public static final String UPGRADE_SPLIT = "upgrade.split";

    /** An answer was kept aside, since the new question had an answer already. */
    public static final String UPGRADE_TAKEN = "upgrade.taken";

    /** The question is no longer asked; its answer was kept aside. */
    public static final String UPGRADE_WITHDRAWN = "upgrade.withdrawn";

    private ChangeCodes() {}
}
