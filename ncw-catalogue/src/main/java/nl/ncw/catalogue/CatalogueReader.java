package nl.ncw.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.ncw.model.catalogue.AnswerKind;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueChanges;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.CatalogueText;
import nl.ncw.model.catalogue.ChecklistQuestion;
import nl.ncw.model.catalogue.ChoiceQuestion;
import nl.ncw.model.catalogue.ContactsQuestion;
import nl.ncw.model.catalogue.Fact;
import nl.ncw.model.catalogue.LocalisedText;
import nl.ncw.model.catalogue.MatrixColumn;
import nl.ncw.model.catalogue.MatrixQuestion;
import nl.ncw.model.catalogue.Obligation;
import nl.ncw.model.catalogue.Option;
import nl.ncw.model.catalogue.Prompt;
import nl.ncw.model.catalogue.Provenance;
import nl.ncw.model.catalogue.Question;
import nl.ncw.model.catalogue.QuestionId;
import nl.ncw.model.catalogue.RegionsQuestion;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.catalogue.TableColumn;
import nl.ncw.model.catalogue.TableQuestion;
import nl.ncw.model.catalogue.TextQuestion;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.catalogue.Voicing;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.profile.CooperationProfile;

/**
 * Reads a catalogue from JSON, as {@link Catalogues#schema()} describes it. Thread-safe.
 *
 * <p>Stops at the first thing that is wrong, since a catalogue that is half right would ask half the questions; the
 * exception names file, JSON pointer and reason.
 */
public final class CatalogueReader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");

    /** A reader; all readers are alike. */
    public CatalogueReader() {
        // nothing to set up
    }

    /**
     * Reads a catalogue.
     *
     * @param file the file's name, for messages
     * @param in the JSON in UTF-8, 8 MiB at most; stays open
     * @return the catalogue
     * @throws MalformedCatalogueException if the content is not a catalogue
     * @throws IOException if reading from {@code in} fails
     */
    public Catalogue read(String file, InputStream in) throws IOException {
        JsonPart root = JsonPart.root(file, in);
        String id = root.field("id").text();
        SemanticVersion version = of(root.field("version"), SemanticVersion::parse);
        CatalogueText text = new CatalogueText(
                root.field("title").localised(),
                root.field("introduction").localised(),
                root.field("source").localised());
        Map<CooperationProfile, Provenance> profiles = profiles(root.field("profiles"));
        Optional<CatalogueChanges> changes = ChangesReader.read(root.optional("changes"));
        List<Section> sections = new ArrayList<>();
        for (JsonPart section : root.field("sections").elements()) {
            sections.add(section(section, profiles.keySet()));
        }
        return root.makeWhole(
                () -> new Catalogue(new CatalogueReference(id, version), text, profiles, sections, changes));
    }

    private static Map<CooperationProfile, Provenance> profiles(JsonPart part) throws MalformedCatalogueException {
        Map<CooperationProfile, Provenance> profiles = new EnumMap<>(CooperationProfile.class);
        for (JsonPart element : part.elements()) {
            CooperationProfile profile = of(element.field("profile"), CooperationProfile::ofKey);
            Provenance provenance = of(element.field("provenance"), Provenance::ofKey);
            if (element.makeWhole(() -> profiles.put(profile, provenance) != null)) {
                throw element.refused("expected each profile once");
            }
        }
        return profiles;
    }

    private static Section section(JsonPart part, Set<CooperationProfile> covered) throws MalformedCatalogueException {
        String id = id(part, "");
        Optional<JsonPart> numberPart = part.optional("number");
        Optional<String> number =
                numberPart.isPresent() ? Optional.of(numberPart.get().text()) : Optional.empty();
        LocalisedText title = part.field("title").localised();
        List<Topic> topics = new ArrayList<>();
        for (JsonPart topic : part.field("topics").elements()) {
            topics.add(topic(topic, id, covered));
        }
        return part.makeWhole(() -> new Section(id, number, title, topics));
    }

    private static Topic topic(JsonPart part, String section, Set<CooperationProfile> covered)
            throws MalformedCatalogueException {
        String id = id(part, section + ".");
        String number = part.field("number").text();
        LocalisedText title = part.field("title").localised();
        Optional<LocalisedText> description = part.localised("description");
        Optional<LocalisedText> instruction = part.localised("instruction");
        Optional<LocalisedText> rationale = part.localised("rationale");
        Map<CooperationProfile, LocalisedText> notes = new EnumMap<>(CooperationProfile.class);
        Optional<JsonPart> notesPart = part.optional("profileNotes");
        if (notesPart.isPresent()) {
            for (Map.Entry<String, JsonPart> note : notesPart.get().entries().entrySet()) {
                CooperationProfile profile = note.getValue().make(() -> CooperationProfile.ofKey(note.getKey()));
                notes.put(profile, note.getValue().localised());
            }
        }
        List<Question> questions = new ArrayList<>();
        for (JsonPart question : part.field("questions").elements()) {
            questions.add(question(question, id, covered));
        }
        return part.makeWhole(
                () -> new Topic(id, number, title, description, instruction, notes, rationale, questions));
    }

    private static Question question(JsonPart part, String topic, Set<CooperationProfile> covered)
            throws MalformedCatalogueException {
        Prompt prompt = prompt(part, id(part, topic + "."), covered);
        AnswerKind kind = of(part.field("kind"), AnswerKind::ofKey);
        return switch (kind) {
            case TEXT -> part.makeWhole(() -> new TextQuestion(prompt));
            case CHOICE -> {
                List<Option> options = options(part, "options");
                yield part.makeWhole(() -> new ChoiceQuestion(prompt, options));
            }
            case CHECKLIST -> {
                List<Option> items = options(part, "items");
                boolean open = part.field("open").truth();
                yield part.makeWhole(() -> new ChecklistQuestion(prompt, items, open));
            }
            case TABLE -> {
                List<TableColumn> columns = new ArrayList<>();
                for (JsonPart column : part.field("columns").elements()) {
                    columns.add(tableColumn(column));
                }
                yield part.makeWhole(() -> new TableQuestion(prompt, columns));
            }
            case MATRIX -> matrix(part, prompt);
            case REGIONS -> {
                boolean multiple = part.field("multiple").truth();
                yield part.makeWhole(() -> new RegionsQuestion(prompt, multiple));
            }
            case CONTACTS -> {
                boolean perRegion = part.field("perRegion").truth();
                yield part.makeWhole(() -> new ContactsQuestion(prompt, perRegion));
            }
        };
    }

    private static Prompt prompt(JsonPart part, String id, Set<CooperationProfile> covered)
            throws MalformedCatalogueException {
        LocalisedText text = part.field("text").localised();
        List<LocalisedText> hints = texts(part, "hints");
        Voicing voicing = of(part.field("voicing"), Voicing::ofKey);
        Optional<JsonPart> factPart = part.optional("fact");
        Optional<Fact> fact = factPart.isPresent() ? Optional.of(of(factPart.get(), Fact::ofKey)) : Optional.empty();
        Map<CooperationProfile, Obligation> obligations = obligations(part.field("obligations"), covered);
        return part.make(() -> new Prompt(new QuestionId(id), text, hints, voicing, fact, obligations));
    }

    private static Map<CooperationProfile, Obligation> obligations(JsonPart part, Set<CooperationProfile> covered)
            throws MalformedCatalogueException {
        Map<CooperationProfile, Obligation> obligations = new EnumMap<>(CooperationProfile.class);
        for (Map.Entry<String, JsonPart> entry : part.entries().entrySet()) {
            CooperationProfile profile = entry.getValue().make(() -> CooperationProfile.ofKey(entry.getKey()));
            obligations.put(profile, of(entry.getValue(), Obligation::ofKey));
        }
        if (!obligations.keySet().containsAll(covered)) {
            throw part.refused("expected an obligation for each of "
                    + covered.stream().map(CooperationProfile::key).toList());
        }
        return obligations;
    }

    private static Question matrix(JsonPart part, Prompt prompt) throws MalformedCatalogueException {
        List<Option> rows = options(part, "rows");
        List<MatrixColumn> columns = new ArrayList<>();
        for (JsonPart column : part.field("columns").elements()) {
            String id = column.field("id").text();
            LocalisedText label = column.field("label").localised();
            Party party = of(column.field("party"), Party::ofKey);
            columns.add(column.makeWhole(() -> new MatrixColumn(new Option(id, label), party.voice())));
        }
        Optional<JsonPart> suggestionsPart = part.optional("suggestions");
        Map<String, Map<String, LocalisedText>> suggestions =
                suggestionsPart.isPresent() ? suggestions(suggestionsPart.get()) : Map.of();
        return part.makeWhole(() -> new MatrixQuestion(prompt, rows, columns, suggestions));
    }

    private static Map<String, Map<String, LocalisedText>> suggestions(JsonPart part)
            throws MalformedCatalogueException {
        Map<String, Map<String, LocalisedText>> suggestions = new LinkedHashMap<>();
        for (Map.Entry<String, JsonPart> row : part.entries().entrySet()) {
            Map<String, LocalisedText> cells = new LinkedHashMap<>();
            for (Map.Entry<String, JsonPart> cell : row.getValue().entries().entrySet()) {
                cells.put(cell.getKey(), cell.getValue().localised());
            }
            suggestions.put(row.getKey(), cells);
        }
        return suggestions;
    }

    private static TableColumn tableColumn(JsonPart part) throws MalformedCatalogueException {
        String id = part.field("id").text();
        LocalisedText label = part.field("label").localised();
        Optional<LocalisedText> question = part.localised("question");
        List<LocalisedText> suggestions = texts(part, "suggestions");
        return part.makeWhole(() -> new TableColumn(new Option(id, label), question, suggestions));
    }

    private static List<Option> options(JsonPart part, String name) throws MalformedCatalogueException {
        List<Option> options = new ArrayList<>();
        for (JsonPart element : part.field(name).elements()) {
            String id = element.field("id").text();
            LocalisedText label = element.field("label").localised();
            options.add(element.makeWhole(() -> new Option(id, label)));
        }
        return options;
    }

    private static List<LocalisedText> texts(JsonPart part, String name) throws MalformedCatalogueException {
        List<LocalisedText> texts = new ArrayList<>();
        for (JsonPart element : part.elements(name)) {
            texts.add(element.localised());
        }
        return texts;
    }

    /**
     * The id of a part: the id of what it stands in, a dot and a name. So ids stay readable and cannot clash. It is read
     * before what is in the part, so that a slip is not reported there.
     */
    private static String id(JsonPart part, String start) throws MalformedCatalogueException {
        JsonPart idPart = part.field("id");
        String id = idPart.text();
        if (!id.startsWith(start) || !NAME.matcher(id.substring(start.length())).matches()) {
            String begin = start.isEmpty() ? "" : "\"" + start + "\" and ";
            throw idPart.refused("expected " + begin + "lower-case words with hyphens");
        }
        return id;
    }

    private static <T> T of(JsonPart part, Function<String, T> parser) throws MalformedCatalogueException {
        String text = part.text();
        return part.make(() -> parser.apply(text));
    }
}
