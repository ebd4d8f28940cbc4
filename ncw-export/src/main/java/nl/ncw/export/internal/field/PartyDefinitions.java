package nl.ncw.export.internal.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ncw.export.internal.cell.TextCodec;
import nl.ncw.export.internal.field.DocumentLine.Presence;
import nl.ncw.export.internal.list.MemberRows;
import nl.ncw.export.internal.list.PartnerRows;
import nl.ncw.export.internal.table.RegionRowCodec;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.organisation.AssociationMember;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.term.AgreementScope;

/** Definitions of the properties that say which organisations make the agreement. */
final class PartyDefinitions {
    static final FieldDefinition<SafetyRegion> REGION = new FieldDefinition<>(
            AgreementProperties.REGION,
            "region",
            FormPresentation.filledIn(Vocabulary::regions),
            DocumentLine.inCell(Presence.ALWAYS, Vocabulary::regions),
            JsonRepresentation.of(JsonRepresentation.Kind.REGION));

    static final FieldDefinition<CrisisPartner> PARTNER =
            FieldDefinition.ofParts(AgreementProperties.PARTNER, "partner");

    static final FieldDefinition<String> PARTNER_NAME = new FieldDefinition<>(
            AgreementProperties.PARTNER_NAME,
            "partner",
            FormPresentation.filledIn(words -> TextCodec.PLAIN),
            DocumentLine.always((name, words) -> name),
            JsonRepresentation.text(Function.identity(), Function.identity()));

    /**
     * Forms offer the core tasks by their names in the catalogue. Core tasks with the same name are distinguished by
     * their key.
     */
    static final FieldDefinition<CoreTask> PARTNER_CORE_TASK = new FieldDefinition<>(
            AgreementProperties.PARTNER_CORE_TASK,
            "core-task",
            FormPresentation.filledIn(Vocabulary::coreTasks),
            DocumentLine.always((task, words) -> words.option(AgreementFact.CORE_TASK, task.key())),
            JsonRepresentation.text(CoreTask::key, CoreTask::ofKey));

    static final FieldDefinition<String> PARTNER_KIND = new FieldDefinition<>(
            AgreementProperties.PARTNER_KIND,
            "partner-kind",
            FormPresentation.none(),
            DocumentLine.none(),
            JsonRepresentation.text(Function.identity(), Function.identity()));

    static final ListDefinition<SafetyRegion> INVOLVED_REGIONS = new ListDefinition<>(
            AgreementProperties.INVOLVED_REGIONS,
            "involved-regions",
            "fact.involved-regions",
            FormPresentation.filledIn(words -> new RegionRowCodec(words, true)),
            DocumentLine.always((regions, words) ->
                    regions.stream().map(words.vocabulary().regions()::show).collect(Collectors.joining(", "))),
            ListDefinition.Element.REGION,
            Optional.empty());

    /** A document shows each partner with its core task. */
    static final ListDefinition<CrisisPartner> OTHER_PARTNERS = ListDefinition.ofRows(
            AgreementProperties.OTHER_PARTNERS,
            PartnerRows.DEFINITION,
            DocumentLine.whenKnown((partners, words) -> partners.stream()
                    .map(partner -> withCoreTask(partner, words))
                    .collect(Collectors.joining("; "))));

    static final ListDefinition<AssociationMember> MEMBERS = ListDefinition.ofRows(
            AgreementProperties.MEMBERS,
            MemberRows.DEFINITION,
            DocumentLine.whenKnown((members, words) ->
                    members.stream().map(AssociationMember::name).collect(Collectors.joining("; "))));

    static final FieldDefinition<AgreementScope> SCOPE = FieldDefinition.choice(
                    AgreementProperties.SCOPE, "scope", Presence.WHEN_KNOWN, AgreementScope::key, AgreementScope::ofKey)
            .since(1);

    /** All definitions, in the order of forms, except {@link #SCOPE}. */
    static final List<PropertyDefinition> ALL = List.of(
            REGION, INVOLVED_REGIONS, PARTNER, PARTNER_NAME, PARTNER_CORE_TASK, PARTNER_KIND, OTHER_PARTNERS, MEMBERS);

    private PartyDefinitions() {}

    private static String withCoreTask(CrisisPartner partner, TitleBlockLabels words) {
        return partner.coreTask()
                .map(task -> "%s (%s)".formatted(partner.name(), words.option(AgreementFact.CORE_TASK, task.key())))
                .orElse(partner.name());
    }
}
