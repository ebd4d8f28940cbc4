package nl.ncw.model.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.ListProperty;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.SingleValueProperty;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.organisation.AssociationMember;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import nl.ncw.model.term.BasisDocument;
import nl.ncw.model.term.BasisKind;
import nl.ncw.model.term.Enclosure;
import nl.ncw.model.term.Endorsement;

/**
 * An agreement as it was sent out and two copies in which the parties wrote, by chance and the same for the same seed. There
 * is little room to write in, so that the parties often write at the same place, and often there are namesakes. Each text
 * that somebody writes is a mark of its own, so that it can be found again.
 */
final class RandomCopies {
    /** The fields with a choice of constants, of whichever type, so that a new one is merged here without a word. */
    private static final List<SingleValueProperty<?>> CHOICES = AgreementProperties.fields().stream()
            .filter(field -> field.type().isEnum() && field.whole().isEmpty())
            .toList();

    /** The fields of text, of whichever whole. */
    private static final List<SingleValueProperty<String>> TEXTS = List.of(
            AgreementProperties.REFERENCE,
            AgreementProperties.TITLE,
            AgreementProperties.AMENDMENT,
            AgreementProperties.PREDECESSOR_REFERENCE,
            AgreementProperties.PREDECESSOR_DIGEST,
            AgreementProperties.PUBLICATION_GROUNDS);

    private static final List<String> NAMES = List.of("Jansen", "Piket");

    private final Random random;
    private final Agreement sent;
    private final Agreement region;
    private final Agreement partner;
    private final Map<CopyName, Agreement> copies = new LinkedHashMap<>();
    private int marks;

    RandomCopies(long seed) {
        random = new Random(seed);
        sent = edited(Agreement.draft(SmallCatalogue.REFERENCE, CooperationProfile.KERN), random.nextInt(40));
        Agreement alike = sent;
        List<UnaryOperator<Agreement>> both = edits(random.nextInt(3));
        for (UnaryOperator<Agreement> edit : both) {
            alike = edit.apply(alike);
        }
        region = edited(alike, random.nextInt(12));
        partner = edited(random.nextInt(3) == 0 ? sent : alike, random.nextInt(12));
        copies.put(CopyName.REGION, region);
        copies.put(CopyName.PARTNER, partner);
        for (int i = random.nextInt(4); i > 0; i--) {
            copies.put(CopyName.of("Organisatie " + i), another());
        }
        if (random.nextInt(4) == 0) {
            copies.remove(one(List.of(CopyName.REGION, CopyName.PARTNER)));
        }
    }

    /** A further copy: one that goes on from what another has, or one of its own, sometimes without a change. */
    private Agreement another() {
        return edited(one(List.of(sent, region, partner)), random.nextInt(8));
    }

    Agreement sent() {
        return sent;
    }

    Agreement region() {
        return region;
    }

    Agreement partner() {
        return partner;
    }

    /** From one to five copies. */
    Map<CopyName, Agreement> copies() {
        return copies;
    }

    /** The same copies, passed in another order. */
    Map<CopyName, Agreement> shuffled() {
        List<CopyName> names = new ArrayList<>(copies.keySet());
        Collections.shuffle(names, random);
        Map<CopyName, Agreement> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, copies.get(name)));
        return shuffled;
    }

    private Agreement edited(Agreement agreement, int times) {
        Agreement edited = agreement;
        for (UnaryOperator<Agreement> edit : edits(times)) {
            edited = edit.apply(edited);
        }
        return edited;
    }

    private List<UnaryOperator<Agreement>> edits(int times) {
        List<UnaryOperator<Agreement>> edits = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            edits.add(edit());
        }
        return edits;
    }

    private UnaryOperator<Agreement> edit() {
        return switch (random.nextInt(18)) {
            case 0 -> field();
            case 1 -> party();
            case 2 -> day();
            case 3 -> list(Agreement::involvedRegions, RandomCopies::involving, this::safetyRegion, this::sameCode);
            case 4, 5 -> list(AgreementProperties.CONTACTS, this::contact, this::reached);
            case 6 -> list(AgreementProperties.SIGNATORIES, this::signatory, this::signed);
            case 7 -> list(AgreementProperties.REVISIONS, this::revision, this::changed);
            case 8 -> list(AgreementProperties.UNPLACED, this::kept, kept -> kept());
            case 9 -> written(one(TEXTS));
            case 10 -> document();
            case 11 -> organisation();
            default -> answer();
        };
    }

    private UnaryOperator<Agreement> written(SingleValueProperty<String> field) {
        Optional<String> text = maybe(this::mark);
        return agreement -> field.whole().isEmpty()
                        || field.isIdentifying()
                        || field.of(agreement).isPresent()
                ? agreement.with(field, text)
                : agreement;
    }

    private UnaryOperator<Agreement> document() {
        return switch (random.nextInt(3)) {
            case 0 ->
                list(
                        AgreementProperties.BASIS_DOCUMENTS,
                        () -> new BasisDocument(one(BasisKind.values()), one(NAMES), mark()),
                        old -> new BasisDocument(BasisKind.OVERIG, old.title(), old.reference()));
            case 1 ->
                list(
                        AgreementProperties.ENCLOSURES,
                        () -> new Enclosure(one(NAMES), "", mark()),
                        old -> new Enclosure(old.title(), old.reference(), old.digest() + "!"));
            default ->
                list(
                        AgreementProperties.ENDORSEMENTS,
                        () -> new Endorsement(one(NAMES), Optional.empty(), mark()),
                        old -> new Endorsement(old.body(), Optional.of(LocalDate.EPOCH), old.remark()));
        };
    }

    private UnaryOperator<Agreement> organisation() {
        return switch (random.nextInt(3)) {
            case 0 ->
                list(
                        agreement -> agreement.get(AgreementProperties.OTHER_PARTNERS),
                        RandomCopies::withPartners,
                        () -> CrisisPartner.named(one(NAMES) + random.nextInt(3)),
                        old -> new CrisisPartner(old.name(), old.coreTask(), Optional.of("waterschap")));
            case 1 ->
                list(
                        AgreementProperties.MEMBERS,
                        () -> new AssociationMember(one(NAMES), mark()),
                        old -> new AssociationMember(old.association(), old.name() + "!"));
            default -> list(AgreementProperties.EARLIER_SIGNATORIES, this::signatory, this::signed);
        };
    }

    /** Each partner once, since an agreement refuses one that takes part twice. */
    private static Agreement withPartners(Agreement agreement, List<CrisisPartner> partners) {
        Map<String, CrisisPartner> once = new LinkedHashMap<>();
        partners.forEach(partner -> once.putIfAbsent(partner.name(), partner));
        return agreement.with(AgreementProperties.OTHER_PARTNERS, once.values());
    }

    private <E> UnaryOperator<Agreement> list(ListProperty<E> list, Supplier<E> fresh, UnaryOperator<E> change) {
        return list(list::of, (agreement, all) -> agreement.with(list, all), fresh, change);
    }

    private UnaryOperator<Agreement> answer() {
        AnswerKey key = new AnswerKey(new QuestionId("a.b.c" + random.nextInt(3)), one(Voice.values()));
        if (random.nextInt(4) == 0) {
            return agreement -> agreement.unanswer(key);
        }
        Answer answer = switch (random.nextInt(4)) {
            case 0 -> Answer.notApplicable(mark());
            case 1 -> Answer.toBeSettled(mark(), mark());
            case 2 ->
                Answer.table(
                        AnswerValue.Row.of(Map.of("a", mark(), "b", mark())), AnswerValue.Row.of(Map.of("a", mark())));
            default -> Answer.text(mark() + "\n" + mark());
        };
        return agreement -> agreement.answer(key, answer);
    }

    private UnaryOperator<Agreement> field() {
        return switch (random.nextInt(4)) {
            case 0 -> agreement -> agreement.identifiedAs("zaak-1");
            case 1, 2 -> chosen(one(CHOICES));
            default -> {
                Optional<SafetyRegion> region = maybe(this::safetyRegion);
                yield agreement -> agreement
                        .with(AgreementProperties.REGION, region)
                        .with(AgreementProperties.PARTNER, agreement.partner());
            }
        };
    }

    private <T> UnaryOperator<Agreement> chosen(SingleValueProperty<T> field) {
        T value = one(field.type().getEnumConstants());
        return agreement -> agreement.with(field, value);
    }

    private UnaryOperator<Agreement> party() {
        String text = mark();
        CoreTask task = one(CoreTask.values());
        Function<CrisisPartner, Optional<CrisisPartner>> change = switch (random.nextInt(5)) {
            case 0 -> old -> Optional.empty();
            case 1 -> old -> Optional.of(new CrisisPartner(text, old.coreTask(), old.kind()));
            case 2 -> old -> Optional.of(new CrisisPartner(old.name(), Optional.of(task), old.kind()));
            case 3 -> old -> Optional.of(new CrisisPartner(old.name(), old.coreTask(), Optional.of(text)));
            default -> old -> Optional.of(new CrisisPartner(old.name(), old.coreTask(), Optional.empty()));
        };
        CrisisPartner fresh = CrisisPartner.named(mark(), task);
        return agreement -> agreement
                .with(AgreementProperties.REGION, agreement.region())
                .with(
                        AgreementProperties.PARTNER,
                        agreement.partner().isEmpty()
                                ? Optional.of(fresh)
                                : agreement.partner().flatMap(change));
    }

    private UnaryOperator<Agreement> day() {
        Optional<LocalDate> day = maybe(() -> LocalDate.EPOCH.plusDays(random.nextInt(3)));
        int field = random.nextInt(3);
        return agreement -> {
            ValidityPeriod old = agreement.validity();
            return agreement.withValidity(new ValidityPeriod(
                    field == 0 ? day : old.from(),
                    field == 1 ? day : old.until(),
                    field == 2 ? day : old.evaluation()));
        };
    }

    /** An element of a list is added, removed or changed, or the list is shuffled. */
    private <T> UnaryOperator<Agreement> list(
            Function<Agreement, List<T>> getter,
            BiFunction<Agreement, List<T>, Agreement> setter,
            Supplier<T> fresh,
            UnaryOperator<T> change) {
        long seed = random.nextLong();
        T added = fresh.get();
        int kind = random.nextInt(8);
        return agreement -> {
            List<T> elements = new ArrayList<>(getter.apply(agreement));
            Random chance = new Random(seed);
            int index = chance.nextInt(elements.size() + 1);
            if (kind == 0) {
                Collections.shuffle(elements, chance);
            } else if (kind < 5 || index == elements.size()) {
                elements.add(index, added);
            } else if (kind == 5) {
                elements.remove(index);
            } else {
                elements.set(index, change.apply(elements.get(index)));
            }
            return setter.apply(agreement, elements);
        };
    }

    private SafetyRegion safetyRegion() {
        return new SafetyRegion("VR%02d".formatted(random.nextInt(10)), mark());
    }

    /** Each region once, since an agreement refuses one that is involved twice. */
    private static Agreement involving(Agreement agreement, List<SafetyRegion> regions) {
        Map<String, SafetyRegion> once = new LinkedHashMap<>();
        regions.forEach(region -> once.putIfAbsent(region.code(), region));
        return agreement.involving(once.values());
    }

    private SafetyRegion sameCode(SafetyRegion region) {
        return new SafetyRegion(region.code(), region.name() + "!");
    }

    private PartyContact contact() {
        return new PartyContact(
                one(Party.values()),
                Contact.named(one(NAMES))
                        .as(mark(), one(List.of("", "Organisatie")))
                        .reachedAt(phone(), ""));
    }

    private PartyContact reached(PartyContact old) {
        return new PartyContact(
                old.party(), old.contact().reachedAt(phone(), old.contact().email()));
    }

    private String phone() {
        return "0" + random.nextInt(3);
    }

    private Signatory signatory() {
        return Signatory.of(one(Party.values()), one(NAMES), mark())
                .forOrganisation(one(List.of("", "Organisatie")))
                .mandatedBy(mark(), Optional.empty());
    }

    private Signatory signed(Signatory old) {
        return old.signed(LocalDate.EPOCH);
    }

    private Revision revision() {
        return new Revision("0." + random.nextInt(3), LocalDate.EPOCH, "Jansen", mark());
    }

    private Revision changed(Revision old) {
        return new Revision(old.version(), LocalDate.MAX, old.author(), old.change());
    }

    private UnplacedText kept() {
        return new UnplacedText("/" + one(NAMES), mark());
    }

    private String mark() {
        return "<" + marks++ + "%s{0}>";
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
