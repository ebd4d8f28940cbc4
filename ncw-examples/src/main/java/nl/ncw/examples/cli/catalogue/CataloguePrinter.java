package nl.ncw.examples.cli.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalStyle;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.ConditionDescriber;
import nl.ncw.model.catalogue.ObligationSource;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.text.LocalisedText;

/** Prints catalogues for people who choose a profile or write an overlay: the questions, their obligations and all ids. */
final class CataloguePrinter {
    private final Terminal terminal;
    private final Catalogue catalogue;
    private final AnswerTypePrinter answers;
    private final ConditionDescriber conditions;

    CataloguePrinter(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        this.catalogue = catalogue;
        this.answers = new AnswerTypePrinter(terminal);
        this.conditions = new ConditionDescriber(catalogue, terminal.documents().locale());
    }

    /** Prints the catalogue: the questions that a profile may ask, or all questions if no profile is given. */
    void print(Optional<CooperationProfile> profile) {
        terminal.text(
                terminal.out(), TerminalStyle.HEADING, 0, in(catalogue.text().title()));
        terminal.text(0, catalogue.toString());
        String profiles = profile.map(CooperationProfile::key)
                .orElseGet(() -> catalogue.profiles().entrySet().stream()
                        .map(entry -> "%s (%s)".formatted(entry.getKey().key(), nameOf(entry.getValue())))
                        .collect(Collectors.joining(", ")));
        terminal.say(profile.isPresent() ? "catalogue.profile" : "catalogue.profiles", profiles);
        Set<QuestionId> asked = profile.map(catalogue::entries).orElseGet(catalogue::entries).stream()
                .map(entry -> entry.question().id())
                .collect(Collectors.toSet());
        Predicate<Question> isAsked = question -> asked.contains(question.id());
        for (Section section : catalogue.sections()) {
            List<Topic> topics = section.topics().stream()
                    .filter(topic -> topic.questions().stream().anyMatch(isAsked))
                    .toList();
            if (!topics.isEmpty()) {
                terminal.out().println();
                String number = section.number().map(label -> label + " ").orElse("");
                terminal.text(
                        terminal.out(),
                        TerminalStyle.HEADING,
                        0,
                        "%s%s [%s]".formatted(number, in(section.title()), section.id()));
                topics.forEach(topic -> print(topic, isAsked, profile));
            }
        }
    }

    private void print(Topic topic, Predicate<Question> isAsked, Optional<CooperationProfile> profile) {
        print(topic);
        profile.flatMap(topic::profileNote).ifPresent(note -> terminal.text(2, in(note)));
        topic.questions().stream().filter(isAsked).forEach(question -> print(question, profile));
    }

    void print(Topic topic) {
        terminal.text(1, "%s. %s [%s]".formatted(topic.number(), in(topic.title()), topic.id()));
    }

    /** Prints a question: its text, its id and obligation, the kind of answer with the ids of options, and its condition. */
    void print(Question question, Optional<CooperationProfile> profile) {
        terminal.text(2, "- " + in(question.text()));
        String obligations =
                profile.map(asked -> nameOf(question.obligation(asked))).orElseGet(() -> obligations(question));
        terminal.text(3, "[%s] %s".formatted(question.id(), obligations));
        answers.print(question);
        if (!question.condition().isAlways()) {
            terminal.text(3, describe(question.condition()));
        }
    }

    /** Returns a condition in words, or that the question is always asked. */
    String describe(Condition condition) {
        return condition.isAlways() ? terminal.messages().get("catalogue.always") : conditions.describe(condition);
    }

    private String obligations(Question question) {
        String profiles = Arrays.stream(Obligation.values())
                .filter(obligation -> obligation != Obligation.NOT_APPLICABLE)
                .flatMap(obligation -> profiles(question, obligation).stream())
                .collect(Collectors.joining("; "));
        return profiles.isEmpty() ? terminal.messages().get("catalogue.hidden") : profiles;
    }

    private Optional<String> profiles(Question question, Obligation obligation) {
        return question.header().obligations().entrySet().stream()
                .filter(entry -> entry.getValue() == obligation)
                .map(entry -> entry.getKey().key())
                .reduce((joined, key) -> joined + ", " + key)
                .map(profiles -> nameOf(obligation) + ": " + profiles);
    }

    String nameOf(Obligation obligation) {
        return terminal.messages().get("obligation." + obligation.key());
    }

    private String nameOf(ObligationSource provenance) {
        return terminal.messages().get("provenance." + provenance.key());
    }

    private String in(LocalisedText text) {
        return text.in(terminal.documents().locale());
    }
}
