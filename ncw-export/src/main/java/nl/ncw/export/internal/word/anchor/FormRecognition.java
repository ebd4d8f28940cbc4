package nl.ncw.export.internal.word.anchor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.ooxml.word.WordContent;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.text.LocalisedText;

/**
 * Recognises a form of this library whose document properties are lost: by its anchors, and by the texts that each form
 * prints. Metadata removers take the properties away; some converters take the anchors too.
 */
public final class FormRecognition {
    private static final String VERSIONED = "[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+ \\d{1,6}\\.\\d{1,6}\\.\\d{1,6}";
    private static final Pattern REFERENCE = Pattern.compile(VERSIONED + "(?: \\+ " + VERSIONED + ")*");
    private static final int MOST_REFERENCES = 10;

    /** The number of printed questions from which a document with a status line is certainly a form. */
    private static final int SEVERAL = 3;

    private final Set<String> anchors;
    private final Set<String> printed;
    private final List<Locale> languages;
    private final boolean hasStatusLines;

    /** Creates the recognition of a document. */
    public FormRecognition(WordContent content) {
        List<BodyElement.Paragraph> paragraphs = Stream.of(content.body(), content.edges())
                .flatMap(BodyElement::paragraphs)
                .toList();
        this.anchors = paragraphs.stream()
                .flatMap(FormRecognition::anchors)
                .flatMap(name -> BookmarkNames.withoutSuffix(name).stream())
                .collect(Collectors.toSet());
        this.printed = paragraphs.stream()
                .flatMap(paragraph -> Stream.concat(
                        Stream.of(paragraph.text()), paragraph.text().lines()))
                .map(DocumentFieldIndex::normal)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Locale, Long> lines = new HashMap<>();
        for (Locale language : LocalisedText.LANGUAGES) {
            DocumentLabels labels = DocumentLabels.in(language);
            lines.put(
                    language,
                    printed.stream()
                            .filter(text -> AnswerStatusLine.isLike(text, labels))
                            .count());
        }
        long most = lines.values().stream().max(Long::compare).orElse(0L);
        this.hasStatusLines = most > 0;
        this.languages = LocalisedText.LANGUAGES.stream()
                .filter(language -> Objects.equals(lines.get(language), most))
                .toList();
    }

    private static Stream<String> anchors(BodyElement.Paragraph paragraph) {
        return Stream.concat(
                paragraph.bookmarks().stream(), paragraph.spans().stream().map(BodyElement.Span::tag));
    }

    /** Returns whether the document has anchors of a form. */
    public boolean hasAnchors() {
        return !anchors.isEmpty();
    }

    /** Returns whether the document has anchors of a form, or prints its status lines. */
    public boolean isForm() {
        return hasAnchors() || hasStatusLines;
    }

    /**
     * Returns the document properties that the form had, without the sent agreement: those of the form whose fields
     * explain most anchors, or whose texts the document prints.
     *
     * @param catalogues the known catalogues
     * @return the properties; empty if the document is not a form, or if its catalogue is not known
     */
    public Optional<Map<String, String>> properties(CatalogueSource catalogues) {
        return best(catalogues).map(FormCandidate::properties);
    }

    /**
     * Returns whether the document prints several questions of a known form.
     *
     * @param catalogues the known catalogues
     */
    public boolean printsQuestions(CatalogueSource catalogues) {
        return best(catalogues).filter(found -> found.questions() >= SEVERAL).isPresent();
    }

    private Optional<FormCandidate> best(CatalogueSource catalogues) {
        if (!isForm()) {
            return Optional.empty();
        }
        return candidates(catalogues)
                .filter(candidate -> candidate.explained() > 0 || !hasAnchors() && candidate.questions() > 0)
                .max(FormCandidate.order());
    }

    private Stream<FormCandidate> candidates(CatalogueSource catalogues) {
        return known(catalogues).stream()
                .flatMap(catalogue -> catalogue.profiles().keySet().stream()
                        .flatMap(profile -> languages.stream()
                                .map(language -> FormCandidate.of(catalogue, profile, language, anchors, printed))));
    }

    private Collection<Catalogue> known(CatalogueSource catalogues) {
        Set<CatalogueReference> references = new LinkedHashSet<>(catalogues.references());
        printed.stream()
                .flatMap(text -> REFERENCE.matcher(text).results().map(MatchResult::group))
                .distinct()
                .limit(MOST_REFERENCES)
                .flatMap(written -> reference(written).stream())
                .forEach(references::add);
        return references.stream()
                .flatMap(reference -> catalogues.find(reference).stream())
                .toList();
    }

    /** Parses a printed reference: {@code id 1.0.0 + overlay 1.0.0}. */
    private static Optional<CatalogueReference> reference(String written) {
        try {
            List<OverlayReference> parts = new ArrayList<>();
            for (String part : written.split(" \\+ ")) {
                String[] words = part.split(" ");
                parts.add(new OverlayReference(words[0], SemanticVersion.parse(words[1])));
            }
            OverlayReference base = parts.remove(0);
            return Optional.of(new CatalogueReference(base.id(), base.version(), parts));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
