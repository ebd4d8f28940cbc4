package nl.ncw.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CoreTask;

/** What agreements are made of, at random, out of all that the domain allows; the same for the same seed. */
final class RandomContent {
    private final Random random;
    private final boolean mayBeBlank;

    /** Content in which a text that may be empty may also be blank, or may not. */
    RandomContent(long seed, boolean mayBeBlank) {
        this.random = new Random(seed);
        this.mayBeBlank = mayBeBlank;
    }

    CrisisPartner partner() {
        return new CrisisPartner(some(), one(CoreTask.values()), maybe(this::some));
    }

    AgreementStatus status() {
        return one(AgreementStatus.values());
    }

    Party party() {
        return one(Party.values());
    }

    Signatory signatory() {
        return new Signatory(party(), some(), any(), maybe(this::day));
    }

    Revision revision() {
        return new Revision(some(), day(), some(), some());
    }

    Contact contact() {
        return new Contact(some(), any(), any(), any(), any(), maybe(this::region));
    }

    SafetyRegion region() {
        return new SafetyRegion("VR%02d".formatted(random.nextInt(100)), some());
    }

    List<SafetyRegion> regions(int atLeast) {
        return random.ints(0, 100)
                .distinct()
                .limit(atLeast + random.nextInt(4))
                .mapToObj("VR%02d"::formatted)
                .map(code -> new SafetyRegion(code, some()))
                .toList();
    }

    /** Cells in some of these columns, one at least. */
    AnswerValue.Row row(List<String> columns) {
        return AnswerValue.Row.of(
                someOf(columns).stream().collect(Collectors.toMap(column -> column, column -> some())));
    }

    /** Any day that can be written: one in four has a year of more or less than four digits. */
    LocalDate day() {
        int year = random.nextInt(4) == 0 ? random.nextInt(40_000) - 20_000 : 2000 + random.nextInt(60);
        return LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    }

    /** Text, perhaps empty or blank. */
    String any() {
        return switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> mayBeBlank ? one("  ", "\n", "\t", "\u2003") : "";
            default -> some();
        };
    }

    /** Text that is not blank. */
    String some() {
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

    int number(int below) {
        return random.nextInt(below);
    }

    boolean toss() {
        return random.nextBoolean();
    }

    <T> List<T> several(Supplier<T> values) {
        return Stream.generate(values).limit(1 + random.nextInt(4)).toList();
    }

    <T> List<T> distinct(Supplier<T> values) {
        return several(values).stream().distinct().toList();
    }

    /** Some of these, one at least, in their order. */
    <T> List<T> someOf(List<T> values) {
        T always = values.get(random.nextInt(values.size()));
        return values.stream()
                .filter(value -> value.equals(always) || random.nextBoolean())
                .toList();
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    @SafeVarargs
    final <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
