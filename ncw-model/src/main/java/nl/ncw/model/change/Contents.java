package nl.ncw.model.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementField;
import nl.ncw.model.agreement.AgreementFields;
import nl.ncw.model.agreement.AgreementList;

/**
 * All that an agreement holds, by subject. That of several copies is made at once, since which element of one is which of
 * another shows only from both.
 *
 * @param fields the fields by which the copies are compared
 * @param parts what stands at each subject, but for the orders of lists
 * @param orders the elements of each list, in their order
 * @param common the elements of each list that all copies have, in the order of this one
 */
record Contents(
        List<AgreementField<?>> fields,
        Map<Subject, Content> parts,
        Map<AgreementList<?>, List<Subject>> orders,
        Map<AgreementList<?>, List<Subject>> common) {

    /** The contents of copies of an agreement, the one that the others came from first. */
    static List<Contents> of(Agreement... agreements) {
        List<Agreement> copies = List.of(agreements);
        List<AgreementField<?>> fields = AgreementFields.fields().stream()
                .filter(field -> isCompared(field, copies))
                .toList();
        List<Contents> all = copies.stream()
                .map(copy -> new Contents(fields, new HashMap<>(), new HashMap<>(), new HashMap<>()))
                .toList();
        for (int index = 0; index < copies.size(); index++) {
            all.get(index).addFields(copies.get(index));
            all.get(index).addAnswers(copies.get(index));
        }
        for (AgreementList<?> list : AgreementFields.lists()) {
            addList(list, copies, all);
        }
        return all;
    }

    /** Parts are compared where all copies have the whole; elsewhere it comes or goes, and is compared as one. */
    private static boolean isCompared(AgreementField<?> field, List<Agreement> copies) {
        return field.whole()
                .map(whole -> isIn(copies, whole))
                .orElseGet(() -> field.parts().isEmpty() || !isIn(copies, field));
    }

    private static boolean isIn(List<Agreement> copies, AgreementField<?> field) {
        return copies.stream().allMatch(copy -> field.of(copy).isPresent());
    }

    private void addFields(Agreement agreement) {
        fields.forEach(field ->
                field.of(agreement).ifPresent(value -> parts.put(new Subject.OfField(field), new Content(value))));
    }

    private void addAnswers(Agreement agreement) {
        agreement.answers().forEach((key, answer) -> parts.put(new Subject.OfAnswer(key), new Content(answer)));
    }

    private static <E> void addList(AgreementList<E> list, List<Agreement> copies, List<Contents> all) {
        List<List<E>> elements = copies.stream().map(list::of).toList();
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
        return switch (subject.kind()) {
            case ANSWER, FIELD, ELEMENT -> Optional.ofNullable(parts.get(subject));
            case ORDER -> Optional.of(new Content(common.get(((Subject.OrderOf) subject).list())));
        };
    }

    /** All subjects of copies: fields, lists with their elements and their order, and answers by their keys. */
    static List<Subject> subjects(List<Contents> copies) {
        List<Subject> subjects = new ArrayList<>();
        copies.get(0).fields.stream().map(Subject.OfField::new).forEach(subjects::add);
        for (AgreementList<?> list : AgreementFields.lists()) {
            copies.stream()
                    .map(copy -> copy.orders.get(list))
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(subjects::add);
            subjects.add(new Subject.OrderOf(list));
        }
        copies.stream()
                .flatMap(copy -> copy.parts.keySet().stream())
                .flatMap(subject -> subject.answer().stream())
                .distinct()
                .sorted()
                .map(Subject.OfAnswer::new)
                .forEach(subjects::add);
        return subjects;
    }
}
