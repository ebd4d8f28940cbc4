package nl.ncw.export.internal.pdffile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reader of what people and programs added to a document: all that can be seen or holds text, except what this library
 * wrote and what this class and {@link TextCollector} list as ignored.
 */
final class AdditionReader {
    /** The footer's page number, such as {@code Page 2 of 9}, without white space. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\p{L}+\\d+(\\p{L}+\\d+)");

    /** The word behind a table header that is repeated on the next page. */
    private static final Pattern CONTINUED = Pattern.compile("\\(\\p{L}+\\)$");

    /** Hyphens, which depend on the line, and the replacements of characters that the fonts lack. */
    private static final Pattern NOT_COMPARED =
            Pattern.compile("\\[(U\\+\\p{XDigit}+)?|U\\+\\p{XDigit}+\\]?|\\]|[-\u2010\u2011\uFFFD]");

    /**
     * Entries of a page that are no text: what is drawn and the annotations, which are read by themselves, and the
     * geometry and structure of the page.
     */
    private static final String[] OF_PAGE = {
        "Type", "Contents", "Annots", "Resources", "AF", "Thumb", "Group", "B", "StructParents", "Tabs", "Kids"
    };

    /**
     * Entries of the catalog that are read by themselves, or hold no words for people: the alternative descriptions in
     * the structure tree are spoken for what is drawn, and metadata and colour profiles describe the file.
     */
    private static final Set<String> OF_CATALOG = Set.of(
            "Pages", "StructTreeRoot", "OutputIntents", "Dests", "AF", "Outlines", "AcroForm", "ViewerPreferences");

    private final IndirectObjects objects;
    private final PdfObject.Dictionary catalog;
    private final List<PageTree.Page> pages;
    private final List<PageText.Result> texts;
    private final boolean marked;
    private final String own;
    private final List<Addition> found = new ArrayList<>();

    AdditionReader(
            IndirectObjects objects,
            PdfObject.Dictionary catalog,
            List<PageTree.Page> pages,
            List<PageText.Result> texts) {
        this.objects = objects;
        this.catalog = catalog;
        this.pages = pages;
        this.texts = texts;
        // A program that drops all marks leaves no way to tell what was added.
        this.marked = texts.stream().anyMatch(PageText.Result::isMarked);
        this.own = comparable(texts.stream()
                .map(text -> marked ? text.own() : text.own() + text.added())
                .collect(Collectors.joining()));
    }

    List<Addition> read(
            Map<PdfObject.Dictionary, ToUnicodeMap> fonts,
            List<EmbeddedFile> known,
            PdfContent.SignatureFieldTexts signatures)
            throws RefusedPdfException {
        AcroFormReader fields = new AcroFormReader(objects, signatures);
        AnnotationReader annotations =
                new AnnotationReader(objects, fonts, fields, text -> own.contains(comparable(text)));
        Set<String> numbering = numbering();
        for (int page = 1; page <= pages.size(); page++) {
            if (marked) {
                addContent(page, texts.get(page - 1), numbering);
            }
            found.addAll(annotations.on(page, pages.get(page - 1)));
            String others = TextCollector.without(objects, OF_PAGE)
                    .all(pages.get(page - 1).dictionary())
                    .text();
            if (!others.isEmpty()) {
                found.add(Addition.of(page, Addition.Kind.OFF_PAGE, others));
            }
        }
        PdfObject.Dictionary form = objects.dictionary(catalog.get("AcroForm"));
        found.addAll(fields.offPage(form));
        addOffPage(TextCollector.without(objects, "Fields", "CO").all(form));
        addBookmarks();
        for (String key : new TreeSet<>(catalog.entries().keySet())) {
            if (!OF_CATALOG.contains(key)) {
                addOffPage(TextCollector.without(objects, "Dests", "EmbeddedFiles", "AF")
                        .all(new PdfObject.Dictionary(Map.of(key, catalog.get(key)))));
            }
        }
        found.addAll(new AttachmentReader(objects, known).read(catalog, pages));
        return found;
    }

    private void addContent(int page, PageText.Result text, Set<String> numbering) {
        String added = text.artifacts().stream()
                .filter(artifact -> !isOwn(PageText.squeezed(artifact), numbering))
                .collect(Collectors.joining(" "));
        String words = PageText.tidy(text.added() + " " + added);
        if (!words.isEmpty()) {
            found.add(Addition.of(page, Addition.Kind.PAGE_TEXT, words));
        }
        if (text.isDrawnOn()) {
            found.add(Addition.of(page, Addition.Kind.DRAWING, ""));
        }
    }

    /** Returns whether an artifact repeats what is in the document, as table headers and footers do. */
    private boolean isOwn(String artifact, Set<String> numbering) {
        Matcher number = PAGE_NUMBER.matcher(artifact);
        if (number.matches() && numbering.contains(number.group(1))) {
            return true;
        }
        return Arrays.stream(CONTINUED.matcher(artifact).replaceFirst("").split("·"))
                .map(part -> part.endsWith("…") ? part.substring(0, part.length() - 1) : part)
                .allMatch(part -> own.contains(comparable(part)));
    }

    /** Returns text as it is compared: without white space, hyphens and replacements of characters. */
    private static String comparable(String text) {
        return NOT_COMPARED.matcher(PageText.squeezed(text)).replaceAll("");
    }

    /** Returns the numbers of pages, such as {@code of 9}, that are in the footers of more than half of the pages. */
    private Set<String> numbering() {
        Map<String, Integer> counts = new HashMap<>();
        int withFooter = 0;
        for (PageText.Result text : texts) {
            Set<String> onPage = new HashSet<>();
            for (String artifact : text.artifacts()) {
                Matcher number = PAGE_NUMBER.matcher(PageText.squeezed(artifact));
                if (number.matches()) {
                    onPage.add(number.group(1));
                }
            }
            withFooter += onPage.isEmpty() ? 0 : 1;
            onPage.forEach(number -> counts.merge(number, 1, Integer::sum));
        }
        int most = withFooter;
        return counts.entrySet().stream()
                .filter(count -> count.getValue() * 2 > most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Adds the texts of bookmarks, except those of headings. */
    private void addBookmarks() throws RefusedPdfException {
        TextCollector bookmarks = TextCollector.without(objects, "SE").all(catalog.get("Outlines"));
        bookmarks.texts().stream()
                .filter(text -> !own.contains(comparable(text)))
                .forEach(text -> found.add(Addition.of(0, Addition.Kind.OFF_PAGE, text)));
    }

    private void addOffPage(TextCollector texts) {
        if (!texts.text().isEmpty()) {
            found.add(Addition.of(0, Addition.Kind.OFF_PAGE, texts.text()));
        }
    }
}
