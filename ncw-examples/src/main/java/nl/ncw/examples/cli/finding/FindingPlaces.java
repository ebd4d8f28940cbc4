package nl.ncw.examples.cli.finding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ncw.examples.cli.terminal.TerminalMessages;
import nl.ncw.export.FormCodes;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;

/** Describes the places of findings in the words of the form: headings, questions, and cells of a sheet. */
final class FindingPlaces {
    /** Cell as spreadsheets name it; the name of the sheet has quotes if it has spaces. */
    private static final Pattern CELL = Pattern.compile("(?:'(?<quoted>.+)'|(?<plain>[^'!]+))!(?<cell>[A-Z]{1,3}\\d+)");

    /** Maximum length of a question in a message, in code points. */
    private static final int QUESTION_CHARACTERS = 70;

    private final TerminalMessages messages;
    private final Optional<Catalogue> catalogue;

    FindingPlaces(TerminalMessages messages, Optional<Catalogue> catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    /** Returns the heading of the part of the form that has a place. */
    FindingTopic topicOf(Place place) {
        return switch (place.kind()) {
            case FILE -> new FindingTopic(-2, messages.get("findings.in-file"));
            case FIELD -> new FindingTopic(-1, messages.get("findings.in-agreement"));
            case ANSWER ->
                entry(place)
                        .map(this::topicOf)
                        .orElseGet(() -> new FindingTopic(Integer.MAX_VALUE, messages.get("findings.elsewhere")));
        };
    }

    private FindingTopic topicOf(Catalogue.Entry entry) {
        String section = entry.section().number().map(number -> number + " ").orElse("")
                + entry.section().title().in(locale());
        String topic = entry.topic().number() + ". " + entry.topic().title().in(locale());
        int order = catalogue
                .map(known -> known.entries().stream()
                        .map(Catalogue.Entry::topic)
                        .distinct()
                        .toList()
                        .indexOf(entry.topic()))
                .orElse(0);
        return new FindingTopic(order, section + ", " + topic);
    }

    /** Returns the message with the location in the file before it, and with the question shortened. */
    String message(Finding finding) {
        String message = finding.message(locale());
        Optional<String> question = question(finding.place());
        if (question.isPresent()) {
            message = message.replace(
                    "\"" + question.get() + "\"", "\"" + shortened(question.get(), QUESTION_CHARACTERS) + "\"");
        }
        return location(finding)
                        .map(location -> messages.get("findings.at", location) + " ")
                        .orElse("")
                + message;
    }

    /** Returns where a place is in a file, in words, or empty if it is not in a part of a file. */
    private Optional<String> location(Finding finding) {
        Place place = finding.place();
        if (place.kind() != Place.Kind.FILE || place.toString().isEmpty()) {
            return Optional.empty();
        }
        Matcher cell = CELL.matcher(place.toString());
        if (!cell.matches()) {
            return Optional.of(place.toString());
        }
        String sheet = Optional.ofNullable(cell.group("quoted"))
                .map(quoted -> quoted.replace("''", "'"))
                .or(() -> Optional.ofNullable(cell.group("plain")))
                .orElse("");
        // The cell of rows that are gone is in the hidden first column, where nobody finds it.
        return Optional.of(
                finding.code().equals(FormCodes.ROWS_REMOVED)
                        ? messages.get("findings.row", sheet, cell.group("cell").replaceFirst("[A-Z]+", ""))
                        : messages.get("findings.cell", sheet, cell.group("cell")));
    }

    /** Returns the words of the question at a place, or empty if it is not at an answer or the question is not known. */
    Optional<String> question(Place place) {
        return entry(place).map(entry -> entry.question().text().in(locale()));
    }

    private Optional<Catalogue.Entry> entry(Place place) {
        return place.answer().flatMap(at -> catalogue.flatMap(known -> known.find(at.question())));
    }

    /** Returns a question of at most so many code points, cut at a word. */
    static String shortened(String question, int codePoints) {
        if (question.codePointCount(0, question.length()) <= codePoints) {
            return question;
        }
        int end = question.offsetByCodePoints(0, codePoints - 2);
        int space = question.lastIndexOf(' ', end);
        return question.substring(0, space > 0 ? space : end) + " …";
    }

    private Locale locale() {
        return messages.locale();
    }
}
