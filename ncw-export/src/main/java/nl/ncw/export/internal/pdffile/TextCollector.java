package nl.ncw.export.internal.pdffile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Collector of the text strings below a value, each text once: all but those that people never see. */
final class TextCollector implements ObjectWalk.Visitor {
    /** Entries that lead back, or to something that is read by itself. */
    private static final Set<String> ELSEWHERE =
            Set.of("P", "Parent", "Pg", "Prev", "IRT", "AP", "EF", "Resources", "Annots", "Metadata");

    /**
     * Entries that programs write for programs: identifiers, dates, fonts and colours of appearances, languages, bytes
     * of signatures, versions of extensions, and private data.
     */
    private static final Set<String> TECHNICAL = Set.of(
            "NM",
            "ID",
            "M",
            "CreationDate",
            "ModDate",
            "LastModified",
            "CheckSum",
            "DA",
            "DS",
            "DR",
            "Lang",
            "TM",
            "Cert",
            "Prop_Build",
            "Extensions",
            "PieceInfo");

    /** Entries that hold the name of a destination, if they hold a string. */
    private static final Set<String> DESTINATIONS = Set.of("Dest", "D", "SD");

    /** Entries whose text may be a stream. */
    private static final Set<String> TEXT_STREAMS = Set.of("RC", "RV", "V", "DV", "JS", "XFA");

    /** Entries whose text is formatted, in XML. */
    private static final Set<String> FORMATTED = Set.of("RC", "RV", "XFA");

    private final IndirectObjects objects;
    private final List<String> texts = new ArrayList<>();
    private final Set<String> skipped;
    private String squeezed = "";
    private PdfObject.Dictionary root = PdfObject.Dictionary.EMPTY;

    private TextCollector(IndirectObjects objects, Set<String> skipped) {
        this.objects = objects;
        this.skipped = skipped;
    }

    /** Creates a collector that leaves out entries which the caller reads itself. */
    static TextCollector without(IndirectObjects objects, String... keys) {
        return new TextCollector(objects, Set.of(keys));
    }

    /** Adds a text, unless it is blank or a part of those before it. */
    TextCollector add(String text) {
        String bare = PageText.squeezed(text);
        if (!bare.isEmpty() && !squeezed.contains(bare)) {
            texts.add(text.strip());
            squeezed += bare + '\n';
        }
        return this;
    }

    /** Adds the text of an entry first, before the other entries. */
    TextCollector first(PdfObject.Dictionary dictionary, String key) throws RefusedPdfException {
        meet(key, objects.get(dictionary, key));
        return this;
    }

    /** Adds all texts below a value. */
    TextCollector all(PdfObject value) throws RefusedPdfException {
        root = objects.dictionary(value);
        new ObjectWalk(objects, this).through("", value);
        return this;
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    /** Returns the texts, each on its line. */
    String text() {
        return texts.stream().collect(Collectors.joining("\n"));
    }

    @Override
    public boolean enter(PdfObject.Dictionary dictionary) {
        // Files are read by themselves. A page is not below anything else.
        return !dictionary.entries().containsKey("EF")
                && (dictionary == root
                        || !(dictionary.get("Type") instanceof PdfObject.Name type
                                && type.text().equals("Page")));
    }

    @Override
    public boolean follow(String key, PdfObject value) throws RefusedPdfException {
        boolean words = objects.resolve(value) instanceof PdfObject.Text;
        if (key.equals("P") && words) {
            // The prefix of page labels; elsewhere this entry is a page.
            return true;
        }
        return !(words && DESTINATIONS.contains(key))
                && !ELSEWHERE.contains(key)
                && !TECHNICAL.contains(key)
                && !skipped.contains(key);
    }

    @Override
    public void meet(String key, PdfObject value) throws RefusedPdfException {
        decoded(key, value)
                .map(text -> FORMATTED.contains(key) ? withoutFormatting(text) : text)
                .ifPresent(this::add);
    }

    private Optional<String> decoded(String key, PdfObject value) throws RefusedPdfException {
        if (value instanceof PdfObject.Stream stream && TEXT_STREAMS.contains(key)) {
            return objects.data(stream)
                    .map(bytes -> new PdfObject.Text(new String(bytes, StandardCharsets.ISO_8859_1)))
                    .map(TextStringDecoder::decoded);
        }
        return objects.text(value);
    }

    private static String withoutFormatting(String text) {
        return text.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
