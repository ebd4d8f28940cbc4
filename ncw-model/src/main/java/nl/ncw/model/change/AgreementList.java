package nl.ncw.model.change;

import java.util.List;
import java.util.function.Function;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.Unplaced;
import nl.ncw.model.organisation.SafetyRegion;

/** A list that an agreement holds, with what tells its elements apart, in the order in which changes are listed. */
public enum AgreementList {
    /** The regions for which the agreement holds, by code. */
    INVOLVED_REGIONS(
            "involvedRegions", SafetyRegion.class, Agreement::involvedRegions, region -> List.of(region.code())),
    /** The contacts, by party and name. */
    CONTACTS(
            "contacts",
            PartyContact.class,
            Agreement::contacts,
            contact -> List.of(contact.party().key(), contact.contact().name())),
    /** Who signs, by party and name. */
    SIGNATORIES(
            "signatories",
            Signatory.class,
            Agreement::signatories,
            signatory -> List.of(signatory.party().key(), signatory.name())),
    /** The history, by version. */
    REVISIONS("revisions", Revision.class, Agreement::revisions, revision -> List.of(revision.version())),
    /** What has no home in the agreement, by origin and content. */
    UNPLACED("unplaced", Unplaced.class, Agreement::unplaced, kept -> List.of(kept.origin(), kept.content()));

    private final String path;
    private final Function<Agreement, ? extends List<?>> elements;
    private final Function<Object, List<String>> identity;

    <T> AgreementList(
            String path, Class<T> type, Function<Agreement, List<T>> elements, Function<T, List<String>> identity) {
        this.path = path;
        this.elements = elements;
        this.identity = element -> identity.apply(type.cast(element));
    }

    /**
     * The name of the list in places and files.
     *
     * @return such as {@code contacts}
     */
    public String path() {
        return path;
    }

    List<?> elementsOf(Agreement agreement) {
        return elements.apply(agreement);
    }

    /** What tells an element apart from the others, which may be namesakes all the same. */
    List<String> identityOf(Object element) {
        return identity.apply(element);
    }
}
