package nl.ncw.model.internal.code;

import nl.ncw.model.finding.ChangeCodes;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.text.LocalisedText;

/** Codes of the findings of merges, upgrades and other changes. */
public enum ChangeFindingCode {
    /** An adopted agreement changed. */
    ADOPTION_REOPENED(Severity.WARNING, ChangeCodes.ADOPTION_REOPENED),
    /** Both parties changed the same thing. */
    MERGE_CONFLICT(Severity.ERROR, ChangeCodes.MERGE_CONFLICT),
    /** A change was not chosen. */
    MERGE_SET_ASIDE(Severity.WARNING, ChangeCodes.MERGE_SET_ASIDE),
    /** A removal was not chosen. */
    MERGE_REMOVAL_UNDONE(Severity.WARNING, ChangeCodes.MERGE_REMOVAL_UNDONE),
    /** An order was not chosen. */
    MERGE_OTHER_ORDER(Severity.WARNING, ChangeCodes.MERGE_OTHER_ORDER),
    /** A question is new. */
    UPGRADE_NEW_QUESTION(Severity.INFO, ChangeCodes.UPGRADE_NEW_QUESTION),
    /** A question has another id. */
    UPGRADE_RENAMED(Severity.INFO, ChangeCodes.UPGRADE_RENAMED),
    /** A question became several. */
    UPGRADE_SPLIT(Severity.WARNING, ChangeCodes.UPGRADE_SPLIT),
    /** Several questions became one. */
    UPGRADE_MERGED(Severity.INFO, ChangeCodes.UPGRADE_MERGED),
    /** A question is no longer asked. */
    UPGRADE_WITHDRAWN(Severity.WARNING, ChangeCodes.UPGRADE_WITHDRAWN),
    /** A question has other words. */
    UPGRADE_REWORDED(Severity.INFO, ChangeCodes.UPGRADE_REWORDED),
    /** A question asks something else. */
    UPGRADE_MEANING_CHANGED(Severity.WARNING, ChangeCodes.UPGRADE_MEANING_CHANGED),
    /** Two answers could not be joined. */
    UPGRADE_NOT_JOINED(Severity.WARNING, ChangeCodes.UPGRADE_NOT_JOINED),
    /** The new question had an answer already. */
    UPGRADE_TAKEN(Severity.WARNING, ChangeCodes.UPGRADE_TAKEN),
    /** The parties now answer together. */
    UPGRADE_ASKED_TOGETHER(Severity.WARNING, ChangeCodes.UPGRADE_ASKED_TOGETHER),
    /** The parties now answer each for itself. */
    UPGRADE_ASKED_OF_EACH(Severity.WARNING, ChangeCodes.UPGRADE_ASKED_OF_EACH),
    /** A question now takes another kind of answer. */
    UPGRADE_OTHER_KIND(Severity.WARNING, ChangeCodes.UPGRADE_OTHER_KIND);

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
