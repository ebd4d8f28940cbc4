package nl.ncw.examples.sample.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.ContactsQuestion;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voice;

/** Draws answers that fit the kind of a question. */
final class ValueDrawer {
    private final AgreementPlan plan;
    private final People people;
    private final PhraseBook phrases;
    private final PhraseWords words;
    private final SingleValueDrawer singles;
    private final TableDrawer tables;

    ValueDrawer(AgreementPlan plan, People people, PhraseBook phrases, PhraseWords words) {
        this.plan = plan;
        this.people = people;
        this.phrases = phrases;
        this.words = words;
        this.singles = new SingleValueDrawer(plan.dates(), phrases, words);
        this.tables = new TableDrawer(phrases, words, singles);
    }

    Answer notApplicable(Draws draws) {
        return Answer.notApplicable(phrases.text("*.not-applicable", words, draws));
    }

    /** Returns an open point. Drafts often do not say yet who takes it up, or by when. */
    Answer openPoint(Agreement agreement, Draws draws) {
        List<String> names = agreement.contacts().stream()
                .map(PartyContact::contact)
                .map(Contact::name)
                .toList();
        String owner = names.isEmpty() || draws.chance(20) ? "" : draws.one(names);
        return new Answer.ToBeSettled(
                phrases.text("*.action", words, draws),
                owner,
                draws.chance(25)
                        ? Optional.empty()
                        : Optional.of(plan.dates().drafted().plusDays(draws.between(20, 100))));
    }

    AnswerValue value(Question question, Voice voice, Agreement agreement, Draws draws) {
        return switch (question.kind()) {
            case TEXT, CHOICE, CHOICES, YES_NO, DATE, NUMBER ->
                singles.value(((ValueQuestion) question).type(), keys(question, voice), draws);
            case CHECKLIST -> checklist((ChecklistQuestion) question, draws);
            case TABLE -> tables.table((TableQuestion) question, draws);
            case MATRIX -> matrix((MatrixQuestion) question, draws);
            case REGIONS -> regions((RegionsQuestion) question, draws);
            case CONTACTS -> contacts((ContactsQuestion) question, agreement, draws);
        };
    }

    private Stream<String> keys(Question question, Voice voice) {
        String id = question.id().toString();
        return Stream.of(id + "@" + plan.profile().key(), id + "/" + voice.key(), id);
    }

    private AnswerValue checklist(ChecklistQuestion question, Draws draws) {
        List<AnswerValue.Tick> ticks = new ArrayList<>();
        for (CatalogueItem item : question.items()) {
            boolean arranged = draws.chance(70);
            String note = arranged && draws.chance(55) ? note(question.id() + "#" + item.id(), draws) : "";
            ticks.add(
                    arranged
                            ? AnswerValue.Tick.arranged(item.id(), note)
                            : AnswerValue.Tick.notArranged(item.id(), note));
        }
        Optional<String> own = phrases.find(Stream.of(question.id() + "+"));
        if (question.open() && own.isPresent()) {
            draws.some(phrases.lines(own.get()), draws.between(0, 2))
                    .forEach(name -> ticks.add(AnswerValue.Tick.added(name, "")));
        }
        return new AnswerValue.Checklist(ticks);
    }

    private String note(String key, Draws draws) {
        return phrases.text(phrases.find(Stream.of(key)).orElse("*.note"), words, draws);
    }

    private AnswerValue matrix(MatrixQuestion question, Draws draws) {
        TreeMap<String, AnswerValue.Row> rows = new TreeMap<>();
        for (CatalogueItem row : question.rows()) {
            TreeMap<String, String> cells = new TreeMap<>();
            for (MatrixColumn column : question.columns()) {
                cells.put(column.id(), cell(question, row.id(), column, draws));
            }
            rows.put(row.id(), AnswerValue.Row.of(cells));
        }
        return new AnswerValue.Matrix(rows);
    }

    private String cell(MatrixQuestion question, String row, MatrixColumn column, Draws draws) {
        Optional<String> suggested =
                question.suggestion(row, column.id()).map(text -> text.in(SingleValueDrawer.LANGUAGE));
        if (column.voice() != Voice.PARTNER && suggested.isPresent()) {
            return suggested.get();
        }
        String key = phrases.find(Stream.of("*.team#" + row)).orElse("*.team");
        return phrases.text(key, words, draws);
    }

    private AnswerValue regions(RegionsQuestion question, Draws draws) {
        List<SafetyRegion> regions = plan.regions();
        return new AnswerValue.Regions(draws.some(regions, question.multiple() ? draws.between(1, regions.size()) : 1));
    }

    private AnswerValue contacts(ContactsQuestion question, Agreement agreement, Draws draws) {
        if (question.perRegion()) {
            return new AnswerValue.Contacts(agreement.regions().stream()
                    .map(region -> people.contact(region, draws).forRegion(region))
                    .toList());
        }
        List<Contact> contacts = new ArrayList<>();
        for (int i = draws.between(1, 2); i > 0; i--) {
            contacts.add(people.contact(plan.region(), draws));
        }
        for (int i = draws.between(1, 2); i > 0; i--) {
            contacts.add(people.contact(plan.partner(), draws));
        }
        return new AnswerValue.Contacts(contacts);
    }
}
