package nl.ncw.export.internal.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.field.DocumentLine.Presence;
import nl.ncw.export.internal.field.DocumentLine.Section;
import nl.ncw.export.internal.list.BasisDocumentRows;
import nl.ncw.export.internal.list.EnclosureRows;
import nl.ncw.export.internal.list.EndorsementRows;
import nl.ncw.export.internal.list.RevisionRows;
import nl.ncw.export.internal.list.SetAsideRows;
import nl.ncw.export.internal.list.SignatoryRows;
import nl.ncw.export.internal.list.UnplacedRows;
import nl.ncw.export.internal.table.PartyContactRowCodec;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.term.AgreementReference;
import nl.ncw.model.term.BasisDocument;
import nl.ncw.model.term.Classification;
import nl.ncw.model.term.Enclosure;
import nl.ncw.model.term.Endorsement;
import nl.ncw.model.term.PublicationDecision;

/** Definitions of the properties that identify the agreement, record its life and name the people and documents. */
final class RecordDefinitions {
    static final FieldDefinition<String> ID = new FieldDefinition<>(
            AgreementProperties.ID,
            "id",
            FormPresentation.none(),
            DocumentLine.whenKnown((id, words) -> id),
            JsonRepresentation.text(Function.identity(), Function.identity()));

    static final FieldDefinition<AgreementStatus> STATUS = FieldDefinition.choice(
            AgreementProperties.STATUS, "status", Presence.ALWAYS, AgreementStatus::key, AgreementStatus::ofKey);

    static final FieldDefinition<String> REFERENCE =
            FieldDefinition.text(AgreementProperties.REFERENCE, 1, Section.TITLE_BLOCK);

    /** Documents show it as their title. */
    static final FieldDefinition<String> TITLE = FieldDefinition.text(AgreementProperties.TITLE, 1, Section.HEADING);

    static final FieldDefinition<Classification> CLASSIFICATION = FieldDefinition.choice(
                    AgreementProperties.CLASSIFICATION,
                    "classification",
                    Presence.WHEN_KNOWN,
                    Classification::key,
                    Classification::ofKey)
            .since(1);

    static final FieldDefinition<AgreementReference> PREDECESSOR =
            FieldDefinition.ofParts(AgreementProperties.PREDECESSOR, "predecessor");

    private static final FieldDefinition<String> PREDECESSOR_REFERENCE =
            FieldDefinition.text(AgreementProperties.PREDECESSOR_REFERENCE, 1, Section.RECORD);

    private static final FieldDefinition<String> PREDECESSOR_DIGEST =
            FieldDefinition.text(AgreementProperties.PREDECESSOR_DIGEST, 1, Section.RECORD);

    static final FieldDefinition<AgreementReference> SUCCESSOR =
            FieldDefinition.ofParts(AgreementProperties.SUCCESSOR, "successor");

    private static final FieldDefinition<String> SUCCESSOR_REFERENCE =
            FieldDefinition.text(AgreementProperties.SUCCESSOR_REFERENCE, 1, Section.RECORD);

    private static final FieldDefinition<String> SUCCESSOR_DIGEST =
            FieldDefinition.text(AgreementProperties.SUCCESSOR_DIGEST, 1, Section.RECORD);

    static final FieldDefinition<LocalDate> GO_LIVE =
            FieldDefinition.day(AgreementProperties.GO_LIVE, "go-live").since(1).in(Section.RECORD);

    static final FieldDefinition<PublicationDecision> PUBLICATION = FieldDefinition.choice(
                    AgreementProperties.PUBLICATION,
                    "publication",
                    Presence.WHEN_KNOWN,
                    PublicationDecision::key,
                    PublicationDecision::ofKey)
            .since(1)
            .in(Section.RECORD);

    static final FieldDefinition<String> PUBLICATION_GROUNDS =
            FieldDefinition.text(AgreementProperties.PUBLICATION_GROUNDS, 1, Section.RECORD);

    static final ListDefinition<BasisDocument> BASIS_DOCUMENTS = ListDefinition.ofRows(
            AgreementProperties.BASIS_DOCUMENTS, BasisDocumentRows.DEFINITION, DocumentLine.none());

    static final ListDefinition<Enclosure> ENCLOSURES =
            ListDefinition.ofRows(AgreementProperties.ENCLOSURES, EnclosureRows.DEFINITION, DocumentLine.none());

    static final ListDefinition<Endorsement> ENDORSEMENTS =
            ListDefinition.ofRows(AgreementProperties.ENDORSEMENTS, EndorsementRows.DEFINITION, DocumentLine.none());

    static final ListDefinition<PartyContact> CONTACTS = new ListDefinition<>(
            AgreementProperties.CONTACTS,
            "contacts",
            "annex.contacts",
            FormPresentation.filledIn(PartyContactRowCodec::new),
            DocumentLine.none(),
            ListDefinition.Element.CONTACT,
            Optional.empty());

    static final ListDefinition<Signatory> SIGNATORIES = ListDefinition.ofRows(
            AgreementProperties.SIGNATORIES,
            "signatories",
            "annex.signatures",
            SignatoryRows.DEFINITION,
            DocumentLine.none());

    static final ListDefinition<Signatory> EARLIER_SIGNATORIES = ListDefinition.ofRows(
            AgreementProperties.EARLIER_SIGNATORIES, SignatoryRows.DEFINITION, DocumentLine.none());

    /** The title block shows the last version and its day. */
    static final ListDefinition<Revision> REVISIONS = ListDefinition.ofRows(
            AgreementProperties.REVISIONS,
            "version",
            "annex.revisions",
            RevisionRows.DEFINITION,
            DocumentLine.whenKnown((revisions, words) -> words.version(revisions.get(revisions.size() - 1))));

    /** The values that were not chosen in a merge. Forms of agreements that have some show them, to be deleted row by row. */
    static final ListDefinition<SetAsideValue> SET_ASIDE = new ListDefinition<>(
            AgreementProperties.SET_ASIDE,
            "set-aside",
            "annex.set-aside",
            FormPresentation.none(),
            DocumentLine.none(),
            ListDefinition.Element.ROW,
            Optional.of(SetAsideRows.DEFINITION));

    /** The kept text. Forms of agreements that have some show it, to be deleted row by row. */
    static final ListDefinition<UnplacedText> UNPLACED = new ListDefinition<>(
            AgreementProperties.UNPLACED,
            "unplaced",
            "annex.unplaced",
            FormPresentation.none(),
            DocumentLine.none(),
            ListDefinition.Element.ROW,
            Optional.of(UnplacedRows.DEFINITION));

    /** The definitions of the fields that name the agreement, in the order of forms. */
    static final List<PropertyDefinition> NAMES = List.of(TITLE, REFERENCE, CLASSIFICATION);

    /** The definitions of the fields about its life, in the order of forms, except {@link #STATUS}. */
    static final List<PropertyDefinition> LIFE = List.of(
            PREDECESSOR,
            PREDECESSOR_REFERENCE,
            PREDECESSOR_DIGEST,
            SUCCESSOR,
            SUCCESSOR_REFERENCE,
            SUCCESSOR_DIGEST,
            GO_LIVE,
            PUBLICATION,
            PUBLICATION_GROUNDS,
            ID);

    private RecordDefinitions() {}
}
