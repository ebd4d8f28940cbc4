package nl.ncw.model.internal.check;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerCounts;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.PartnerKind;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.text.LocalisedText;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each value of the domain but those of the catalogue refuses, with the field and the value in the message. */
class RefusedValuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalisedText NAME = LocalisedText.dutch("Waterschap");

    @ParameterizedTest(name = "{0}")
    @MethodSource({"values_of_an_organisation", "values_of_an_agreement", "answers", "values_of_a_finding"})
    void a_value_that_breaks_an_invariant_is_refused_by_field_and_value(ThrowingCallable making, String message) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
    }

    static Stream<Arguments> values_of_an_organisation() {
        return Stream.of(
                refused(() -> new SafetyRegion("VR8", "Utrecht"), "code: expected VR and two digits, was \"VR8\""),
                refused(() -> new SafetyRegion("VR٠٨", "Utrecht"), "code: expected VR and two digits, was \"VR٠٨\""),
                refused(() -> new SafetyRegion("VR09", " "), "name: expected some text, was \" \""),
                refused(() -> CrisisPartner.named("", CoreTask.BEHEERDER), "name: expected some text, was \"\""),
                refused(() -> Contact.named(" "), "name: expected some text, was \" \""),
                refused(
                        () -> new PartnerKind("", NAME, "water", CoreTask.BEHEERDER),
                        "id: expected some text, was \"\""),
                refused(
                        () -> new PartnerKind("waterschap", NAME, " ", CoreTask.BEHEERDER),
                        "sector: expected some text, was \" \""));
    }

    static Stream<Arguments> values_of_an_agreement() {
        Agreement draft = Agreement.draft(SmallCatalogue.REFERENCE, CooperationProfile.STRUCTUREEL);
        SafetyRegion utrecht = new SafetyRegion("VR09", "Utrecht");
        String id = "agreement id: expected 1 to 64 letters, digits, dots, hyphens and underscores, was \"%s\"";
        return Stream.of(
                refused(() -> draft.identifiedAs(""), id.formatted("")),
                refused(() -> draft.identifiedAs("../zaak"), id.formatted("../zaak")),
                refused(() -> draft.identifiedAs("a".repeat(65)), id.formatted("a".repeat(60) + "…")),
                refused(
                        () -> draft.involving(List.of(utrecht, utrecht)),
                        "involved regions: expected each once, was \"VR09\" twice"),
                refused(
                        () -> draft.answer("alerteren", Answer.text("Ja.")),
                        "question id: expected an id such as proces.monitoren.trigger, was \"alerteren\""),
                refused(() -> new Revision(" ", DAY, "Jansen", "Eerste"), "version: expected some text, was \" \""),
                refused(() -> new Revision("0.1", DAY, "", "Eerste"), "author: expected some text, was \"\""),
                refused(() -> new Revision("0.1", DAY, "Jansen", ""), "change: expected some text, was \"\""),
                refused(() -> Signatory.of(Party.REGION, "", "Directeur"), "name: expected some text, was \"\""),
                refused(
                        () -> new SetAsideValue(" ", Optional.empty(), "status", "x"),
                        "author: expected some text, was \" \""),
                refused(
                        () -> new SetAsideValue("region", Optional.empty(), "", "x"),
                        "path: expected some text, was \"\""),
                refused(
                        () -> new SetAsideValue("region", Optional.empty(), "status", ""),
                        "content: expected some text, was \"\""),
                refused(() -> new UnplacedText("", "iets"), "origin: expected some text, was \"\""),
                refused(() -> new UnplacedText("/x", " "), "content: expected some text, was \" \""),
                refused(() -> new AnswerCounts(1, 0, -1, 2), "tally: expected no negative count, was 1, 0, -1, 2"));
    }

    static Stream<Arguments> answers() {
        Contact desk = Contact.named("Meldkamer");
        return Stream.of(
                refused(() -> Answer.text(" \n"), "text: expected some text, was \" \n\""),
                refused(() -> Answer.choice(""), "option: expected some text, was \"\""),
                refused(Answer::checklist, "ticks: expected at least one, was empty"),
                refused(() -> AnswerValue.Tick.arranged(" ", ""), "item: expected some text, was \" \""),
                refused(Answer::table, "rows: expected at least one, was empty"),
                refused(() -> AnswerValue.Row.of(Map.of("functie", " ")), "cells: expected at least one, was empty"),
                refused(() -> AnswerValue.Row.of(Map.of(" ", "IM")), "cells: expected some text, was \" \""),
                refused(() -> Answer.matrix(Map.of()), "rows: expected at least one, was empty"),
                refused(
                        () -> Answer.matrix(Map.of("", AnswerValue.Row.of(Map.of("vr", "ROT")))),
                        "rows: expected some text, was \"\""),
                refused(Answer::regions, "regions: expected at least one, was empty"),
                refused(Answer::contacts, "contacts: expected at least one, was empty"),
                refused(
                        () -> Answer.contacts(desk.reachedAt("\u0007", "")),
                        "telephone: expected text without U+0007, was \"\u0007\""));
    }

    static Stream<Arguments> values_of_a_finding() {
        Place place = new Place.AtField("status");
        return Stream.of(
                refused(
                        () -> new Finding(Severity.ERROR, "Missing", place, NAME),
                        "code: expected a code such as answer.missing, was \"Missing\""),
                refused(() -> new Place.AtField(""), "name: expected some text, was \"\""));
    }

    private static Arguments refused(ThrowingCallable making, String message) {
        return arguments(named(message, making), message);
    }
}
