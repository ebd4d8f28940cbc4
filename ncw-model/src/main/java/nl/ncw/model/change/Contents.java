package nl.ncw.model.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.organisation.CrisisPartner;

/**
 * All that an agreement holds, by subject. That of several copies is made at once, since which element of one is which of
 * another shows only from both.
 *
 * @param parts what stands at each subject, but for the orders of lists
 * @param orders the elements of each list, in their order
 * @param common the elements of each list that all copies have, in the order of this one
 */
record Contents(
        Map<Subject, Content> parts,
        Map<AgreementList, List<Subject>> orders,
        Map<AgreementList, List<Subject>> common) {

    /** The contents of copies of an agreement, the one that the others came from first. */
    static List<Contents> of(Agreement... copies) {
        boolean partnerStays =
                Arrays.stream(copies).allMatch(copy -> copy.partner().isPresent());
        List<Contents> all = Arrays.stream(copies)
                .map(copy -> new Contents(
                        new HashMap<>(), new EnumMap<>(AgreementList.class), new EnumMap<>(AgreementList.class)))
                .toList();
        for (int index = 0; index < copies.length; index++) {
            all.get(index).addFields(copies[index], partnerStays);
            all.get(index).addAnswers(copies[index]);
        }
        for (AgreementList list : AgreementList.values()) {
            addList(list, Arrays.asList(copies), all);
        }
        return all;
    }

    private void addFields(Agreement agreement, boolean partnerStays) {
        put(AgreementField.CATALOGUE, Optional.of(agreement.catalogue()));
        put(AgreementField.ID, agreement.id());
        put(AgreementField.PROFILE, Optional.of(agreement.profile()));
        put(AgreementField.REGION, agreement.region());
        if (partnerStays) {
            put(AgreementField.PARTNER_NAME, agreement.partner().map(CrisisPartner::name));
            put(AgreementField.PARTNER_CORE_TASK, agreement.partner().map(CrisisPartner::coreTask));
            put(AgreementField.PARTNER_KIND, agreement.partner().flatMap(CrisisPartner::kind));
        } else {
            put(AgreementField.PARTNER, agreement.partner());
        }
        put(AgreementField.STATUS, Optional.of(agreement.status()));
        put(AgreementField.VALIDITY_FROM, agreement.validity().from());
        put(AgreementField.VALIDITY_UNTIL, agreement.validity().until());
        put(AgreementField.VALIDITY_EVALUATION, agreement.validity().evaluation());
    }

    private void put(AgreementField field, Optional<?> value) {
        value.ifPresent(present -> parts.put(new Subject.OfField(field), new Content(present)));
    }

    private void addAnswers(Agreement agreement) {
        agreement.answers().forEach((key, answer) -> parts.put(new Subject.OfAnswer(key), new Content(answer)));
    }

    private static void addList(AgreementList list, List<Agreement> copies, List<Contents> all) {
        List<? extends List<?>> elements = copies.stream().map(list::elementsOf).toList();
        List<List<Subject>> subjects = Namesakes.subjects(list, elements);
        Set<Subject> common = new HashSet<>(subjects.get(0));
        subjects.forEach(order -> common.retainAll(new HashSet<>(order)));
        for (int copy = 0; copy < copies.size(); copy++) {
            Contents contents = all.get(copy);
            List<Subject> order = subjects.get(copy);
            contents.orders.put(list, order);
            contents.common.put(list, order.stream().filter(common::contains).toList());
            for (int index = 0; index < order.size(); index++) {
                contents.parts.put(
                        order.get(index), new Content(elements.get(copy).get(index)));
            }
        }
    }

    /** What stands at a subject. */
    Optional<Content> at(Subject subject) {
        return subject instanceof Subject.OrderOf order
                ? Optional.of(new Content(common.get(order.list())))
                : Optional.ofNullable(parts.get(subject));
    }

    /** All subjects of copies: fields, lists with their elements and their order, and answers by their keys. */
    static List<Subject> subjects(List<Contents> copies) {
        List<Subject> subjects = new ArrayList<>();
        Arrays.stream(AgreementField.values()).map(Subject.OfField::new).forEach(subjects::add);
        for (AgreementList list : AgreementList.values()) {
            copies.stream()
                    .map(copy -> copy.orders.get(list))
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(subjects::add);
            subjects.add(new Subject.OrderOf(list));
        }
        copies.stream()
                .flatMap(copy -> copy.parts.keySet().stream())
                .flatMap(subject -> subject instanceof Subject.OfAnswer answer ? Stream.of(answer) : Stream.of())
                .distinct()
                .sorted(Comparator.comparing(Subject.OfAnswer::key))
                .forEach(subjects::add);
        return subjects;
    }
}
