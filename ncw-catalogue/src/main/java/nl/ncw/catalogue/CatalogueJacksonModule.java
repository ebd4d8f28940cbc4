package nl.ncw.catalogue;

import nl.ncw.catalogue.internal.json.AdviceToJson;
import nl.ncw.catalogue.internal.json.CatalogueDifferenceToJson;
import nl.ncw.catalogue.internal.json.CatalogueToJson;
import nl.ncw.catalogue.internal.json.ConditionToJson;
import nl.ncw.catalogue.internal.json.OverlayToJson;
import nl.ncw.catalogue.internal.json.QuestionToJson;
import nl.ncw.catalogue.internal.json.RegionsToJson;
import nl.ncw.catalogue.internal.json.TextToJson;
import nl.ncw.model.advice.AdviceQuestion;
import nl.ncw.model.advice.AdviceRule;
import nl.ncw.model.advice.ProfileAdvice;
import nl.ncw.model.advice.ProfileAdviser;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueChanges;
import nl.ncw.model.catalogue.CatalogueIntroduction;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.ObligationSource;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.QuestionChange;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.catalogue.difference.CatalogueDifference;
import nl.ncw.model.catalogue.difference.ConditionChange;
import nl.ncw.model.catalogue.difference.ObligationChange;
import nl.ncw.model.catalogue.difference.TextChange;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.overlay.Overlay;
import nl.ncw.model.overlay.OverlayEdit;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MeasurementUnit;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.ValueType;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Module for Jackson 3 by which a {@link tools.jackson.databind.json.JsonMapper} writes catalogues, overlays, their
 * parts, reference data and the advice on a profile. Without it a mapper writes {@code {}} for many of them. A service,
 * which {@code JsonMapper.builder().findAndAddModules()} finds, and Spring Boot 4 too. Thread-safe.
 *
 * <ul>
 *   <li>{@link Catalogue} and {@link Overlay} are written and read in their published formats, by the same code as
 *       files.
 *   <li>{@link CatalogueReference} and {@link OverlayReference} are written and read as agreements have them;
 *       {@link SemanticVersion}, {@link QuestionId} and the keys of enums are texts.
 *   <li>{@link Section}, {@link Topic}, {@link Question} and other parts are written in the shape that they have inside
 *       a catalogue. They are not read by themselves. A {@link Catalogue.Entry} is its question with the id, number and
 *       title of its section and topic.
 *   <li>{@link RegionRegister}, {@link ProfileAdviser}, {@link ProfileAdvice} and {@link CatalogueDifference} are written
 *       and not read.
 * </ul>
 *
 * <p>A value with an error is refused by a {@link tools.jackson.databind.DatabindException}, whose cause is the
 * {@link MalformedCatalogueException} with the JSON pointer in the document.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CatalogueJacksonModule()).build();
 * Catalogue catalogue = mapper.readValue(json, Catalogue.class);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CatalogueJacksonModule extends JacksonModule {
    /** Creates a module. All modules behave alike. */
    public CatalogueJacksonModule() {
        // nothing to set up
    }

    @Override
    public String getModuleName() {
        return "nl.ncw.catalogue";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        JacksonRegistrations registrations = new JacksonRegistrations();
        addCatalogues(registrations);
        addQuestions(registrations);
        addOverlays(registrations);
        addAdvice(registrations);
        addTexts(registrations);
        registrations.addTo(context);
    }

    private static void addCatalogues(JacksonRegistrations registrations) {
        registrations
                .write(Catalogue.class, CatalogueToJson::of)
                .read(Catalogue.class, part -> CatalogueReader.read(part.asRoot()))
                .write(CatalogueReference.class, CatalogueToJson::of)
                .read(CatalogueReference.class, CatalogueJacksonModule::reference)
                .write(CatalogueIntroduction.class, CatalogueToJson::of)
                .write(CatalogueChanges.class, CatalogueToJson::of)
                .write(QuestionChange.class, CatalogueToJson::of)
                .write(Section.class, CatalogueToJson::of)
                .write(Topic.class, CatalogueToJson::of)
                .write(Catalogue.Entry.class, CatalogueToJson::of)
                .write(CatalogueDifference.class, CatalogueDifferenceToJson::of)
                .write(ObligationChange.class, CatalogueDifferenceToJson::of)
                .write(ConditionChange.class, CatalogueDifferenceToJson::of)
                .write(TextChange.class, CatalogueDifferenceToJson::of)
                .write(RegionRegister.class, RegionsToJson::of)
                .write(RegionRegister.Entry.class, RegionsToJson::of);
    }

    private static CatalogueReference reference(LocatedJson part) throws MalformedCatalogueException {
        CatalogueReference reference = CatalogueReader.reference(part);
        return part.makeWhole(() -> reference);
    }

    private static void addQuestions(JacksonRegistrations registrations) {
        registrations
                .write(Question.class, QuestionToJson::of)
                .write(QuestionHeader.class, QuestionToJson::of)
                .write(ValueType.class, QuestionToJson::of)
                .write(CatalogueItem.class, QuestionToJson::of)
                .write(TableColumn.class, QuestionToJson::of)
                .write(MatrixColumn.class, QuestionToJson::of)
                .write(Condition.class, ConditionToJson::of)
                .write(Condition.Clause.class, ConditionToJson::of)
                .write(Condition.Test.class, ConditionToJson::of)
                .write(Condition.Subject.class, ConditionToJson::of);
    }

    private static void addOverlays(JacksonRegistrations registrations) {
        registrations
                .write(Overlay.class, OverlayToJson::of)
                .read(Overlay.class, part -> OverlayReader.read(part.asRoot()))
                .write(OverlayEdit.class, OverlayToJson::of)
                .write(OverlayReference.class, CatalogueToJson::of)
                .read(OverlayReference.class, CatalogueReader::overlay);
    }

    private static void addAdvice(JacksonRegistrations registrations) {
        registrations
                .write(ProfileAdviser.class, AdviceToJson::of)
                .write(AdviceQuestion.class, AdviceToJson::of)
                .write(AdviceRule.class, AdviceToJson::of)
                .write(ProfileAdvice.class, AdviceToJson::of)
                .write(ProfileAdvice.Candidate.class, AdviceToJson::of);
    }

    private static void addTexts(JacksonRegistrations registrations) {
        registrations
                .write(LocalisedText.class, TextToJson::of)
                .read(LocalisedText.class, LocatedJson::localised)
                .text(SemanticVersion.class, SemanticVersion::toString, SemanticVersion::parse)
                .text(QuestionId.class, QuestionId::value, QuestionId::new)
                .text(CooperationProfile.class, CooperationProfile::key, CooperationProfile::ofKey)
                .text(CoreTask.class, CoreTask::key, CoreTask::ofKey)
                .text(Obligation.class, Obligation::key, Obligation::ofKey)
                .text(ObligationSource.class, ObligationSource::key, ObligationSource::ofKey)
                .text(QuestionChange.Kind.class, QuestionChange.Kind::key, QuestionChange.Kind::ofKey)
                .text(AnswerKind.class, AnswerKind::key, AnswerKind::ofKey)
                .text(AgreementFact.class, AgreementFact::key, AgreementFact::ofKey)
                .text(Voicing.class, Voicing::key, Voicing::ofKey)
                .text(MeasurementUnit.class, MeasurementUnit::key, MeasurementUnit::ofKey);
    }

    @Override
    public String toString() {
        return getModuleName();
    }
}
