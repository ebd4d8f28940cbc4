package nl.ncw.model.internal.code;

import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.text.LocalisedText;

/** Codes of the findings of merges and upgrades. */
public enum ChangeFindingCode {
    /** Both parties changed the same thing. */
    MERGE_CONFLICT(Severity.ERROR, "merge.conflict"),
    /** A change was not chosen. */
    MERGE_SET_ASIDE(Severity.WARNING, "merge.set-aside"),
    /** A removal was not chosen. */
    MERGE_REMOVAL_UNDONE(Severity.WARNING, "merge.removal-undone"),
    /** An order was not chosen. */
    MERGE_OTHER_ORDER(Severity.WARNING, "merge.other-order"),
    /** A party adopted something else. */
    MERGE_ADOPTED(Severity.WARNING, "merge.adopted"),
    /** An adopted agreement was carried over. */
    UPGRADE_ADOPTED(Severity.WARNING, "upgrade.adopted"),
    /** A question is new. */
    UPGRADE_NEW_QUESTION(Severity.INFO, "upgrade.new-question"),
    /** A question has another id. */
    UPGRADE_RENAMED(Severity.INFO, "upgrade.renamed"),
    /** A question became several. */
    UPGRADE_SPLIT(Severity.WARNING, "upgrade.split"),
    /** Several questions became one. */
    UPGRADE_MERGED(Severity.INFO, "upgrade.merged"),
    /** A question is no longer asked. */
    UPGRADE_WITHDRAWN(Severity.WARNING, "upgrade.withdrawn"),
    /** A question has other words. */
    UPGRADE_REWORDED(Severity.INFO, "upgrade.reworded"),
    /** A question asks something else. */
    UPGRADE_MEANING_CHANGED(Severity.WARNING, "upgrade.meaning-changed"),
    /** Two answers could not be joined. */
    UPGRADE_NOT_JOINED(Severity.WARNING, "upgrade.not-joined"),
    /** The new question had an answer already. */
    UPGRADE_TAKEN(Severity.WARNING, "upgrade.taken"),
    /** The parties now answer together. */
    UPGRADE_ASKED_TOGETHER(Severity.WARNING, "upgrade.asked-together"),
    /** The parties now answer each for itself. */
    UPGRADE_ASKED_OF_EACH(Severity.WARNING, "upgrade.asked-of-each"),
    /** A question now takes another kind of answer. */
    UPGRADE_OTHER_KIND(Severity.WARNING, "upgrade.other-kind");

    private final Severity severity;
    private final String code;

    ChangeFindingCode(Severity severity, String code) {
        this.severity = severity;
        this.code = code;
    }

    /** Returns the code, which is also the key of the message. */
    public String code() {
        return code;
    }

    /** Returns the severity. */
    public Severity severity() {
        return severity;
    }

    /** Creates a finding with this code. */
    public Finding at(Place place, LocalisedText text) {
        return new Finding(severity, code, place, text);
    }
}
