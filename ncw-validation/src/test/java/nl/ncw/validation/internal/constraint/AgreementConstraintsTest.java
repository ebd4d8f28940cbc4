package nl.ncw.validation.internal.constraint;

import static nl.ncw.fixture.CatalogueParts.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;
import nl.ncw.validation.SampleAgreements;
import nl.ncw.validation.internal.constraint.HeldAgainst.History;
import nl.ncw.validation.internal.constraint.ValidityDaysInOrder.Day;
import nl.ncw.validation.internal.constraint.party.SignedFor;
import nl.ncw.validation.internal.review.AskedQuestion;
import nl.ncw.validation.internal.review.ErrorCount;
import nl.ncw.validation.internal.review.IgnoredAnswer.Reason;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AgreementConstraintsTest {
    private static final String REQUIRED = "eigen.alles.vereist";
    private static final String OPTIONAL = "eigen.alles.vrij";
    private static final Catalogue CATALOGUE = CatalogueParts.catalogueOf(
            CatalogueParts.reference("eigen"),
            text(REQUIRED, Obligation.REQUIRED),
            text(OPTIONAL, Obligation.OPTIONAL));
    private static final SafetyRegion REGION = new SafetyRegion("VR08", "Gelderland-Zuid");
    private static final SafetyRegion NEIGHBOUR = new SafetyRegion("VR07", "Gelderland-Midden");
    private static final Agreement DRAFT = Agreement.draft(CATALOGUE, CooperationProfile.STRUCTUREEL);

    @Nested
    class The_catalogue {
        @Test
        void is_the_one_that_the_agreement_names() {
            assertThat(held(NamesCatalogue.class, review(DRAFT))).isEmpty();
        }

        @Test
        void is_not_another_one() {
            CatalogueReference other = CatalogueParts.reference("anders");
            Agreement agreement = Agreement.draft(other, CooperationProfile.STRUCTUREEL);
            assertThat(held(NamesCatalogue.class, review(agreement)))
                    .containsExactly("catalogue {given=eigen 1.0.0, named=anders 1.0.0}");
        }

        @Test
        void covers_the_profile() {
            assertThat(held(CoversProfile.class, review(DRAFT))).isEmpty();
        }

        @Test
        void covers_no_other_profile_than_it_says() {
            Agreement agreement = Agreement.draft(CATALOGUE.reference(), CooperationProfile.KOPPEL);
            assertThat(held(CoversProfile.class, review(agreement)))
                    .containsExactly("profile {covered=[structureel], profile=koppel}");
        }
    }

    @Nested
    class The_regions {
        @Test
        void include_the_one_that_makes_the_agreement() {
            assertThat(held(AdoptingRegionInvolved.class, of(REGION, NEIGHBOUR)))
                    .containsExactly("involvedRegions {region=Gelderland-Zuid}");
        }

        @Test
        void are_the_same_by_their_code() {
            assertThat(held(AdoptingRegionInvolved.class, of(REGION, NEIGHBOUR, new SafetyRegion("VR08", "Zuid"))))
                    .isEmpty();
        }

        @Test
        void include_none_in_particular_where_no_region_makes_the_agreement() {
            assertThat(held(AdoptingRegionInvolved.class, DRAFT.involving(List.of(NEIGHBOUR))))
                    .isEmpty();
        }

        @Test
        void are_known() {
            assertThat(held(NamesKnownRegions.class, knowing(of(REGION, NEIGHBOUR), REGION, NEIGHBOUR)))
                    .isEmpty();
        }

        @Test
        void are_refused_at_the_region_that_makes_the_agreement_first() {
            assertThat(held(NamesKnownRegions.class, knowing(of(REGION, REGION), NEIGHBOUR)))
                    .containsExactly("region {code=VR08, region=Gelderland-Zuid}");
        }

        @Test
        void are_refused_among_those_involved() {
            assertThat(held(NamesKnownRegions.class, knowing(of(REGION, REGION, NEIGHBOUR), REGION)))
                    .containsExactly("involvedRegions {code=VR07, region=Gelderland-Midden}");
        }

        private Agreement of(SafetyRegion region, SafetyRegion... involved) {
            return DRAFT.with(AgreementProperties.REGION, Optional.of(region)).involving(List.of(involved));
        }

        private ReviewedAgreement knowing(Agreement agreement, SafetyRegion... known) {
            return ReviewedAgreement.of(agreement, CATALOGUE, RegionRegister.of(List.of(known)));
        }
    }

    @Nested
    class Revisions {
        @Test
        void may_be_of_the_same_day() {
            assertThat(held(new Revision("1", day(2), "a", "b"), new Revision("2", day(2), "a", "b")))
                    .isEmpty();
        }

        @Test
        void are_refused_each_where_it_is_earlier_than_the_one_before() {
            assertThat(held(
                            new Revision("1", day(3), "a", "b"),
                            new Revision("2", day(2), "a", "b"),
                            new Revision("3", day(1), "a", "b"),
                            new Revision("4", day(1), "a", "b")))
                    .extracting(refusal -> refusal.replaceAll(" .*", ""))
                    .containsExactly("revisions[1]", "revisions[2]");
        }

        @Test
        void are_named_with_the_one_before() {
            assertThat(held(new Revision("1", day(3), "a", "b"), new Revision("2", day(2), "a", "b")))
                    .singleElement()
                    .asString()
                    .endsWith("{date=2026-02-02, previous=1, previousDate=2026-02-03, version=2}");
        }

        private List<String> held(Revision... revisions) {
            return HeldAgainst.constraint(
                    new GenericConstraintDef<>(RevisionDatesAscend.class).message("x"),
                    "revisions",
                    new History(List.of(revisions)));
        }
    }

    @Nested
    class Days {
        @Test
        void may_be_the_same() {
            assertThat(held(Day.UNTIL, ValidityPeriod.from(day(2)).until(day(2))))
                    .isEmpty();
        }

        @Test
        void that_were_not_set_are_in_order() {
            assertThat(held(Day.UNTIL, ValidityPeriod.from(day(2)))).isEmpty();
            assertThat(held(Day.UNTIL, ValidityPeriod.UNSET.until(day(2)))).isEmpty();
        }

        @Test
        void are_refused_at_the_later_one() {
            assertThat(held(Day.UNTIL, ValidityPeriod.from(day(2)).until(day(1))))
                    .containsExactly("until {day=2026-02-01, other=2026-02-02}");
        }

        @Test
        void are_refused_at_the_earlier_one() {
            assertThat(held(Day.FROM, ValidityPeriod.from(day(2)).until(day(1))))
                    .containsExactly("from {day=2026-02-02, other=2026-02-01}");
        }

        @Test
        void of_evaluation_are_refused_before_the_first_day() {
            assertThat(HeldAgainst.constraint(
                            days(Day.FROM, Day.EVALUATION, Day.EVALUATION),
                            ValidityPeriod.from(day(2)).evaluatedBy(day(1))))
                    .containsExactly("evaluation {day=2026-02-01, other=2026-02-02}");
        }

        private List<String> held(Day reportedAt, ValidityPeriod validity) {
            return HeldAgainst.constraint(days(Day.FROM, Day.UNTIL, reportedAt), validity);
        }

        private GenericConstraintDef<ValidityDaysInOrder> days(Day earlier, Day later, Day reportedAt) {
            return new GenericConstraintDef<>(ValidityDaysInOrder.class)
                    .param("earlier", earlier)
                    .param("later", later)
                    .param("reportedAt", reportedAt)
                    .message("x");
        }
    }

    @Nested
    class A_signature {
        @Test
        void is_one_of_the_party_with_a_day() {
            assertThat(held(signatory(Party.PARTNER, Optional.of(day(1))))).isEmpty();
        }

        @Test
        void is_no_name_without_a_day() {
            assertThat(held(signatory(Party.PARTNER, Optional.empty())))
                    .containsExactly(" {party=NamedTerm[term=Term[key=party.partner], name=%s]}"
                            .formatted(SampleAgreements.PARTNER.name()));
        }

        @Test
        void is_none_of_the_other_party() {
            assertThat(held(signatory(Party.REGION, Optional.of(day(1))))).hasSize(1);
        }

        private Signatory signatory(Party party, Optional<LocalDate> day) {
            return Signatory.of(party, "A. de Vries", "").signingAt("", day);
        }

        private List<String> held(Signatory signatory) {
            return HeldAgainst.constraint(
                    new GenericConstraintDef<>(SignedFor.class).message("x"),
                    review(DRAFT.between(SampleAgreements.REGION, SampleAgreements.PARTNER)
                                    .withSignatory(signatory))
                            .signing()
                            .stream()
                            .filter(signing -> signing.party() == Party.PARTNER)
                            .findFirst()
                            .orElseThrow());
        }
    }

    @Nested
    class A_contact {
        @Test
        void is_reached_by_telephone_or_by_mail() {
            assertThat(held(HasPhoneOrEmail.class, Contact.named("Piket").reachedAt("112", "")))
                    .isEmpty();
            assertThat(held(HasPhoneOrEmail.class, Contact.named("Piket").reachedAt("", "a@b.nl")))
                    .isEmpty();
        }

        @Test
        void is_not_reached_by_a_name() {
            assertThat(held(HasPhoneOrEmail.class, Contact.named("Piket"))).hasSize(1);
        }
    }

    @Nested
    class An_outcome {
        @Test
        void without_errors_is_free_of_them() {
            assertThat(held(FreeOfErrors.class, new ErrorCount(0))).isEmpty();
        }

        @Test
        void with_errors_says_how_many() {
            assertThat(held(FreeOfErrors.class, new ErrorCount(2))).containsExactly("status {count=2}");
        }
    }

    @Nested
    class A_question {
        @Test
        void that_is_concerned_has_an_answer() {
            assertThat(HeldAgainst.constraint(required(Answered.class), asked(DRAFT, 0)))
                    .hasSize(1);
            assertThat(HeldAgainst.constraint(
                            required(Answered.class), asked(DRAFT.answer(REQUIRED, Answer.text("x")), 0)))
                    .isEmpty();
        }

        @Test
        void that_is_not_concerned_may_be_without_an_answer() {
            assertThat(HeldAgainst.constraint(required(Answered.class), asked(DRAFT, 1)))
                    .isEmpty();
        }

        @Test
        void that_is_concerned_is_no_open_point() {
            assertThat(HeldAgainst.constraint(required(NoOpenPoint.class), asked(DRAFT.answer(REQUIRED, open()), 0)))
                    .hasSize(1);
            assertThat(HeldAgainst.constraint(
                            required(NoOpenPoint.class), asked(DRAFT.answer(REQUIRED, Answer.text("x")), 0)))
                    .isEmpty();
        }

        @Test
        void that_is_not_concerned_may_be_an_open_point() {
            assertThat(HeldAgainst.constraint(required(NoOpenPoint.class), asked(DRAFT.answer(OPTIONAL, open()), 1)))
                    .isEmpty();
        }

        @Test
        void without_an_answer_is_settled() {
            assertThat(HeldAgainst.constraint(required(NoOpenPoint.class), asked(DRAFT, 0)))
                    .isEmpty();
        }

        @Test
        void has_an_answer_of_its_kind() {
            assertThat(held(OfAskedKind.class, asked(DRAFT.answer(REQUIRED, Answer.text("x")), 0)))
                    .isEmpty();
            assertThat(held(OfAskedKind.class, asked(DRAFT.answer(REQUIRED, Answer.choice("x")), 0)))
                    .containsExactly(" {actual=Term[key=kind.choice], expected=Term[key=kind.text]}");
        }

        private AskedQuestion asked(Agreement agreement, int index) {
            return review(agreement).questions().get(index);
        }

        private Answer open() {
            return Answer.toBeSettled("Bellen", "A. de Vries", day(1));
        }

        private <A extends Annotation> GenericConstraintDef<A> required(Class<A> constraint) {
            return new GenericConstraintDef<>(constraint)
                    .param("obligations", new Obligation[] {Obligation.REQUIRED})
                    .message("x");
        }
    }

    @Nested
    class A_stored_answer {
        @Test
        void ignored_for_the_reason_is_refused_with_its_key() {
            assertThat(held(DRAFT.answer("a.b.c", Answer.text("x")), Reason.UNKNOWN_QUESTION))
                    .containsExactly(" {id=a.b.c, voice=Term[key=voice.joint]}");
        }

        @Test
        void ignored_for_another_reason_is_not() {
            assertThat(held(DRAFT.answer("a.b.c", Answer.text("x")), Reason.NOT_ASKED))
                    .isEmpty();
        }

        private List<String> held(Agreement agreement, Reason reason) {
            return HeldAgainst.constraint(
                    new GenericConstraintDef<>(NotIgnored.class)
                            .param("reason", reason)
                            .message("x"),
                    review(agreement).ignored().get(0));
        }
    }

    private static <A extends Annotation> List<String> held(Class<A> constraint, Object value) {
        return HeldAgainst.constraint(new GenericConstraintDef<>(constraint).message("x"), value);
    }

    private static ReviewedAgreement review(Agreement agreement) {
        return ReviewedAgreement.of(agreement, CATALOGUE, RegionRegister.empty());
    }

    private static LocalDate day(int dayOfMonth) {
        return LocalDate.of(2026, 2, dayOfMonth);
    }
}
