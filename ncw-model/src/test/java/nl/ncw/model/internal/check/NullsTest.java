package nl.ncw.model.internal.check;

import static java.util.Optional.empty;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.AgreementChange;
import nl.ncw.model.difference.AgreementDifference;
import nl.ncw.model.difference.PathDescriber;
import nl.ncw.model.finding.Place;
import nl.ncw.model.merge.AgreementMerge;
import nl.ncw.model.merge.CopyName;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import nl.ncw.model.text.LocalisedText;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No null crosses a public boundary, and who tries is told which argument it was. */
class NullsTest {
    private static final Agreement DRAFT = Agreement.draft(SmallCatalogue.REFERENCE, CooperationProfile.STRUCTUREEL);
    private static final SafetyRegion UTRECHT = new SafetyRegion("VR09", "Utrecht");
    private static final CrisisPartner VITENS = CrisisPartner.named("Vitens", CoreTask.BEHEERDER);
    private static final Answer YES = Answer.text("Ja.");

    @ParameterizedTest(name = "{1}")
    @MethodSource({"changes_of_an_agreement", "answers", "comparing_and_merging", "other_values"})
    void null_is_refused_by_name(ThrowingCallable call, String name) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name + ": expected a value, was null");
    }

    static Stream<Arguments> changes_of_an_agreement() {
        Map<AnswerKey, Answer> withoutAnswer = new HashMap<>();
        withoutAnswer.put(new AnswerKey(new QuestionId(SmallCatalogue.WIJZE), Voice.JOINT), null);
        return Stream.of(
                nullAs("catalogue", () -> Agreement.draft((Catalogue) null, CooperationProfile.KERN)),
                nullAs("profile", () -> Agreement.draft(SmallCatalogue.catalogue(), null)),
                nullAs("agreement id", () -> DRAFT.identifiedAs(null)),
                nullAs("region", () -> DRAFT.between(null, VITENS)),
                nullAs("partner", () -> DRAFT.between(UTRECHT, null)),
                nullAs("region", () -> DRAFT.with(AgreementProperties.REGION, (Optional<SafetyRegion>) null)),
                nullAs("partner", () -> DRAFT.with(AgreementProperties.PARTNER, (Optional<CrisisPartner>) null)),
                nullAs("involved regions", () -> DRAFT.involving(null)),
                nullAs("involved regions[1]", () -> DRAFT.involving(Arrays.asList(UTRECHT, null))),
                nullAs("status", () -> DRAFT.withStatus(null)),
                nullAs("validity", () -> DRAFT.withValidity(null)),
                nullAs("party", () -> DRAFT.withContact(null, Contact.named("Jansen"))),
                nullAs("contact", () -> DRAFT.withContact(Party.REGION, null)),
                nullAs("signatories[0]", () -> DRAFT.withSignatory(null)),
                nullAs("revisions[0]", () -> DRAFT.withRevision(null)),
                nullAs("set-aside values", () -> DRAFT.withSetAside(null)),
                nullAs("unplaced[0]", () -> DRAFT.withUnplaced((UnplacedText) null)),
                nullAs("unplaced", () -> DRAFT.withUnplaced((List<UnplacedText>) null)),
                nullAs("contacts", () -> DRAFT.with(AgreementProperties.CONTACTS, null)),
                nullAs("signatories", () -> DRAFT.with(AgreementProperties.SIGNATORIES, null)),
                nullAs("revisions", () -> DRAFT.with(AgreementProperties.REVISIONS, null)),
                nullAs("answers", () -> DRAFT.replacingAnswers(null)),
                nullAs("answer", () -> DRAFT.replacingAnswers(withoutAnswer)),
                nullAs("question id", () -> DRAFT.answer((String) null, YES)),
                nullAs("answer", () -> DRAFT.answer(SmallCatalogue.WIJZE, (Answer) null)),
                nullAs("party", () -> DRAFT.answer(SmallCatalogue.TRIGGER, null, YES)),
                nullAs("key", () -> DRAFT.answer((AnswerKey) null, YES)),
                nullAs("key", () -> DRAFT.unanswer(null)));
    }

    static Stream<Arguments> answers() {
        Map<String, AnswerValue.Row> withoutRow = new HashMap<>();
        withoutRow.put("tactisch", null);
        Map<String, String> withoutText = new HashMap<>();
        withoutText.put("functie", null);
        return Stream.of(
                nullAs("value", () -> new Answer.Given(null)),
                nullAs("text", () -> Answer.text(null)),
                nullAs("regions[0]", () -> Answer.regions((SafetyRegion) null)),
                nullAs("contacts[0]", () -> Answer.contacts((Contact) null)),
                nullAs("reason", () -> Answer.notApplicable(null)),
                nullAs("due", () -> Answer.toBeSettled("Bellen", "Jansen", null)),
                nullAs("rows", () -> Answer.matrix(null)),
                nullAs("rows", () -> new AnswerValue.Matrix((TreeMap<String, AnswerValue.Row>) null)),
                nullAs("rows.tactisch", () -> Answer.matrix(withoutRow)),
                nullAs("cells", () -> AnswerValue.Row.of(null)),
                nullAs("cells.functie", () -> AnswerValue.Row.of(withoutText)),
                nullAs("question", () -> new AnswerKey(null, Party.REGION.voice())),
                nullAs("voice", () -> new AnswerKey(new QuestionId(SmallCatalogue.WIJZE), null)));
    }

    static Stream<Arguments> comparing_and_merging() {
        AgreementMerge merge = AgreementMerge.of(DRAFT.answer(SmallCatalogue.WIJZE, YES), DRAFT, DRAFT);
        AgreementPath status = new AgreementPath.OfField(AgreementProperties.STATUS);
        return Stream.of(
                nullAs("before", () -> AgreementDifference.between(null, DRAFT)),
                nullAs("after", () -> AgreementDifference.between(DRAFT, null)),
                nullAs("path", () -> AgreementDifference.between(DRAFT, DRAFT).at(null)),
                nullAs("sent", () -> AgreementMerge.of(null, DRAFT, DRAFT)),
                nullAs("region", () -> AgreementMerge.of(DRAFT, null, DRAFT)),
                nullAs("partner", () -> AgreementMerge.of(DRAFT, DRAFT, null)),
                nullAs("catalogue", () -> AgreementMerge.of(DRAFT, DRAFT, DRAFT, null)),
                nullAs("preferred", () -> merge.settle((CopyName) null)),
                nullAs("field", () -> new AgreementPath.OfField(null)),
                nullAs("before", () -> new AgreementChange(status, null, empty())),
                nullAs("value", () -> new ValueAtPath(null)),
                nullAs("locale", () -> PathDescriber.in(null)),
                nullAs("sent", () -> ReadResult.of(DRAFT, List.of(), null)));
    }

    static Stream<Arguments> other_values() {
        LocalisedText text = LocalisedText.dutch("Onleesbaar.");
        return Stream.of(
                nullAs("text", () -> LocalisedText.dutch(null)),
                nullAs("text", () -> LocalisedText.of(null)),
                nullAs("code", () -> new SafetyRegion(null, "Utrecht")),
                nullAs("core task", () -> CrisisPartner.named("Vitens", null)),
                nullAs("kind", () -> CrisisPartner.ofKind("Vitens", null)),
                nullAs("region", () -> Contact.named("Jansen").forRegion(null)),
                nullAs("from", () -> ValidityPeriod.from(null)),
                nullAs("until", () -> ValidityPeriod.from(LocalDate.EPOCH).until(null)),
                nullAs("evaluation", () -> ValidityPeriod.from(LocalDate.EPOCH).evaluatedBy(null)),
                nullAs("location", () -> new Place.InFile(null)),
                nullAs("place", () -> new UnreadableAgreementException("file.damaged", null, text)),
                nullAs("text", () -> new UnreadableAgreementException("file.damaged", new Place.InFile(""), null)));
    }

    private static Arguments nullAs(String name, ThrowingCallable call) {
        return arguments(named(name, call), name);
    }
}
