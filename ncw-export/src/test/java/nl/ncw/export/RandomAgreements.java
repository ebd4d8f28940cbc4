package nl.ncw.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementFields;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.Unplaced;
import nl.ncw.model.agreement.Validity;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/** Agreements at random, out of all that the domain allows; the same for the same seed. */
public final class RandomAgreements {
    private final RandomContent content;

    private RandomAgreements(RandomContent content) {
        this.content = content;
    }

    /** Any agreement, whatever catalogue it names and whatever it answers. */
    public static Agreement of(long seed) {
        return new RandomAgreements(new RandomContent(seed, true)).anything();
    }

    /** An agreement that answers questions of a catalogue, and others, in ways that fit and in ways that do not. */
    public static Agreement answering(Catalogue catalogue, long seed) {
        RandomAgreements agreements = new RandomAgreements(new RandomContent(seed, true));
        Agreement fitting = agreements.fitting(catalogue);
        return agreements.answered(agreements.misfitting(fitting, catalogue));
    }

    /** An agreement that answers questions of a catalogue as they are meant to be answered. */
    public static Agreement fitting(Catalogue catalogue, long seed) {
        return new RandomAgreements(new RandomContent(seed, false)).fitting(catalogue);
    }

    private Agreement anything() {
        Agreement agreement = described(Agreement.draft(reference(), content.one(CooperationProfile.values())));
        if (content.toss()) {
            agreement = agreement.identifiedAs("ZAAK_" + content.number(1000) + ".a-b");
        }
        for (int i = content.number(4); i > 0; i--) {
            agreement = agreement.withUnplaced(new Unplaced(content.some(), content.some()));
        }
        return answered(agreement);
    }

    private Agreement described(Agreement draft) {
        Agreement agreement = draft.with(AgreementFields.REGION, content.maybe(content::region))
                .with(AgreementFields.PARTNER, content.maybe(content::partner))
                .involving(content.regions(0))
                .withStatus(content.status())
                .withValidity(new Validity(
                        content.maybe(content::day), content.maybe(content::day), content.maybe(content::day)));
        for (int i = content.number(4); i > 0; i--) {
            agreement = agreement
                    .withContact(content.party(), content.contact())
                    .withSignatory(content.signatory())
                    .withRevision(content.revision());
        }
        return agreement;
    }

    private CatalogueReference reference() {
        CatalogueReference reference = content.toss()
                ? TestAgreements.CATALOGUE.reference()
                : new CatalogueReference("een-2e-lijst", new SemanticVersion(content.number(999_999), 0, 12));
        for (int i = content.number(3); i > 0; i--) {
            reference = reference.with(
                    new OverlayReference("vr08-laag-" + i, new SemanticVersion(1, content.number(100), 0)));
        }
        return reference;
    }

    private Agreement answered(Agreement draft) {
        Agreement agreement = draft;
        for (int i = content.number(12); i > 0; i--) {
            agreement = agreement.answer(key(), answer(() -> value(content.one(AnswerKind.values()))));
        }
        return agreement;
    }

    private AnswerKey key() {
        return new AnswerKey(
                new QuestionId("a1.b-" + content.number(9) + ".c" + ".d".repeat(content.number(3))),
                content.one(Voice.values()));
    }

    private Answer answer(Supplier<AnswerValue> value) {
        return switch (content.number(5)) {
            case 0 -> new Answer.NotApplicable(content.any());
            case 1 -> new Answer.ToBeSettled(content.any(), content.any(), content.maybe(content::day));
            default -> new Answer.Given(value.get());
        };
    }

    private Agreement fitting(Catalogue catalogue) {
        Agreement agreement = described(Agreement.draft(
                catalogue, content.one(catalogue.profiles().keySet().toArray(CooperationProfile[]::new))));
        FittingValues values = new FittingValues(content);
        for (Catalogue.Entry entry : catalogue.entries(agreement.profile())) {
            for (Voice voice : entry.question().voices()) {
                if (entry.question().fact().isEmpty() && content.toss()) {
                    AnswerKey key = new AnswerKey(entry.question().id(), voice);
                    agreement = agreement.answer(key, answer(() -> values.of(entry.question())));
                }
            }
        }
        return agreement;
    }

    /** Some of the answers to the questions of the catalogue, in all voices, become whatever they may be. */
    private Agreement misfitting(Agreement fitting, Catalogue catalogue) {
        Agreement agreement = fitting;
        for (Catalogue.Entry entry : catalogue.entries()) {
            if (content.number(3) == 0) {
                Question question = entry.question();
                AnswerKind kind = content.toss() ? question.kind() : content.one(AnswerKind.values());
                AnswerKey key = new AnswerKey(question.id(), content.one(Voice.values()));
                agreement = agreement.answer(key, answer(() -> value(kind)));
            }
        }
        return agreement;
    }

    private AnswerValue value(AnswerKind kind) {
        return switch (kind) {
            case TEXT -> new AnswerValue.Text(content.some());
            case CHOICE -> new AnswerValue.Choice(content.some());
            case CHECKLIST ->
                new AnswerValue.Checklist(content.distinct(content::some).stream()
                        .map(item -> new AnswerValue.Tick(item, content.toss(), content.toss(), content.any()))
                        .toList());
            case TABLE -> new AnswerValue.Table(content.several(this::row));
            case MATRIX -> new AnswerValue.Matrix(byText(this::row));
            case REGIONS -> new AnswerValue.Regions(content.regions(1));
            case CONTACTS -> new AnswerValue.Contacts(content.several(content::contact));
        };
    }

    private AnswerValue.Row row() {
        return content.row(content.distinct(content::some));
    }

    private <T> Map<String, T> byText(Supplier<T> values) {
        List<String> keys = content.distinct(content::some);
        return keys.stream()
                .collect(Collectors.toMap(key -> key, key -> values.get(), (one, two) -> one, TreeMap::new));
    }
}
