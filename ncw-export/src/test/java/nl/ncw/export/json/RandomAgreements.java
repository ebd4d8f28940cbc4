package nl.ncw.export.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.Unplaced;
import nl.ncw.model.agreement.Validity;
import nl.ncw.model.catalogue.AnswerKind;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.QuestionId;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.catalogue.Voice;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;

/** Agreements at random, out of all that the domain allows; the same for the same seed. */
final class RandomAgreements {
    private final Random random;

    private RandomAgreements(long seed) {
        random = new Random(seed);
    }

    static Agreement of(long seed) {
        return new RandomAgreements(seed).agreement();
    }

    private Agreement agreement() {
        Agreement agreement = Agreement.draft(catalogue(), one(CooperationProfile.values()))
                .withParties(maybe(this::region), maybe(this::partner))
                .involving(regions(0))
                .withStatus(one(AgreementStatus.values()))
                .withValidity(new Validity(maybe(this::day), maybe(this::day), maybe(this::day)));
        if (random.nextBoolean()) {
            agreement = agreement.identifiedAs("ZAAK_" + random.nextInt(1000) + ".a-b");
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            agreement = agreement
                    .withContact(one(Party.values()), contact())
                    .withSignatory(new Signatory(one(Party.values()), some(), any(), maybe(this::day)))
                    .withRevision(new Revision(some(), day(), some(), some()))
                    .withUnplaced(new Unplaced(some(), some()));
        }
        for (int i = random.nextInt(12); i > 0; i--) {
            agreement = agreement.answer(key(), answer());
        }
        return agreement;
    }

    private CatalogueReference catalogue() {
        CatalogueReference reference = random.nextBoolean()
                ? TestAgreements.CATALOGUE.reference()
                : new CatalogueReference("een-2e-lijst", new SemanticVersion(random.nextInt(999_999), 0, 12));
        for (int i = random.nextInt(3); i > 0; i--) {
            reference = reference.with(
                    new OverlayReference("vr08-laag-" + i, new SemanticVersion(1, random.nextInt(100), 0)));
        }
        return reference;
    }

    private CrisisPartner partner() {
        return new CrisisPartner(some(), one(CoreTask.values()), maybe(this::some));
    }

    private AnswerKey key() {
        return new AnswerKey(
                new QuestionId("a1.b-" + random.nextInt(9) + ".c" + ".d".repeat(random.nextInt(3))),
                one(Voice.values()));
    }

    private Answer answer() {
        return switch (random.nextInt(5)) {
            case 0 -> new Answer.NotApplicable(any());
            case 1 -> new Answer.ToBeSettled(any(), any(), maybe(this::day));
            default -> new Answer.Given(value(one(AnswerKind.values())));
        };
    }

    private AnswerValue value(AnswerKind kind) {
        return switch (kind) {
            case TEXT -> new AnswerValue.Text(some());
            case CHOICE -> new AnswerValue.Choice(some());
            case CHECKLIST ->
                new AnswerValue.Checklist(distinct(this::some).stream()
                        .map(item -> new AnswerValue.Tick(item, random.nextBoolean(), random.nextBoolean(), any()))
                        .toList());
            case TABLE -> new AnswerValue.Table(several(this::row));
            case MATRIX -> new AnswerValue.Matrix(byText(this::row));
            case REGIONS -> new AnswerValue.Regions(regions(1));
            case CONTACTS -> new AnswerValue.Contacts(several(this::contact));
        };
    }

    private AnswerValue.Row row() {
        return AnswerValue.Row.of(byText(this::some));
    }

    private <T> Map<String, T> byText(Supplier<T> values) {
        return distinct(this::some).stream()
                .collect(Collectors.toMap(key -> key, key -> values.get(), (one, two) -> one, TreeMap::new));
    }

    private Contact contact() {
        return new Contact(some(), any(), any(), any(), any(), maybe(this::region));
    }

    private SafetyRegion region() {
        return new SafetyRegion("VR%02d".formatted(random.nextInt(100)), some());
    }

    private List<SafetyRegion> regions(int atLeast) {
        return random.ints(0, 100)
                .distinct()
                .limit(atLeast + random.nextInt(4))
                .mapToObj("VR%02d"::formatted)
                .map(code -> new SafetyRegion(code, some()))
                .toList();
    }

    /** Any day that can be written: one in four has a year of more or less than four digits. */
    private LocalDate day() {
        int year = random.nextInt(4) == 0 ? random.nextInt(40_000) - 20_000 : 2000 + random.nextInt(60);
        return LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    }

    /** Text, perhaps empty or blank. */
    private String any() {
        return switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> one("  ", "\n", "\t", "\u2003");
            default -> some();
        };
    }

    /** Text that is not blank. */
    private String some() {
        return switch (random.nextInt(3)) {
            case 0 -> TestAgreements.AWKWARD_TEXTS.get(random.nextInt(TestAgreements.AWKWARD_TEXTS.size()));
            case 1 -> one("~", "/", "~1", "~0/", "\u00A0", "\u2028", "\"", "kind", "state") + random.nextInt(50);
            default -> characters() + "x";
        };
    }

    private String characters() {
        return random.ints(0x20, 0x11_0000)
                .filter(codePoint -> !Character.isISOControl(codePoint))
                .filter(codePoint -> codePoint < 0xD800 || codePoint > 0xDFFF)
                .filter(codePoint -> (codePoint & 0xFFFE) != 0xFFFE && (codePoint < 0xFDD0 || codePoint > 0xFDEF))
                .limit(random.nextInt(20))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private <T> List<T> several(Supplier<T> values) {
        return Stream.generate(values).limit(1 + random.nextInt(4)).toList();
    }

    private <T> List<T> distinct(Supplier<T> values) {
        return several(values).stream().distinct().toList();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
