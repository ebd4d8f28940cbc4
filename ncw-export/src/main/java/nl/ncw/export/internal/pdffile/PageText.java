package nl.ncw.export.internal.pdffile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.internal.typesetting.digest.PageTextDigest;

/**
 * Text of a page. Its digest covers everything drawn on it except artifacts; where the file states replacement text,
 * that text is used.
 *
 * <p>Everything that this library draws is in a marked-content sequence of the page itself: tagged content, with an
 * MCID, or an artifact of two kinds, layout and running lines. Everything else is an addition.
 */
final class PageText implements ContentReader.Listener {
    private static final int MOST_OPEN = 2_000;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int SOFT_HYPHEN = 0xAD;

    /** The value in place of the digest of a damaged page; it equals no digest. */
    private static final String UNREADABLE = "";

    /** The types of artifacts that this library draws: borders and repeated table headers, and running lines. */
    private static final Set<String> ARTIFACTS = Set.of("Layout/", "Pagination/Footer", "Pagination/Header");

    private final IndirectObjects objects;
    private final PageTextDigest pageText = new PageTextDigest();
    private final Deque<Sequence> open = new ArrayDeque<>();
    private final StringBuilder own = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final List<String> artifacts = new ArrayList<>();
    private int silent;
    private boolean drawnOn;
    private boolean marked;

    private PageText(IndirectObjects objects) {
        this.objects = objects;
    }

    /** Whose a sequence is. */
    private enum Origin {
        CONTENT,
        ARTIFACT,
        ADDED
    }

    /**
     * Marked-content sequence.
     *
     * @param isSilent whether its text does not count for the digest
     * @param origin whose it is
     */
    private record Sequence(boolean isSilent, Origin origin) {}

    /**
     * What is on a page.
     *
     * @param digest the digest of its text, as computed by {@link PageTextDigest}
     * @param own the text of the tagged content without white space, both as meant and as drawn
     * @param artifacts the texts of the artifacts that may be the library's own
     * @param added the text of everything else
     * @param isDrawnOn whether anything else is drawn that is not text
     * @param isMarked whether any of the content is marked as the library marks it
     */
    record Result(
            String digest, String own, List<String> artifacts, String added, boolean isDrawnOn, boolean isMarked) {}

    static Result of(PageTree.Page page, IndirectObjects objects, Map<PdfObject.Dictionary, ToUnicodeMap> fonts)
            throws RefusedPdfException {
        PageText text = new PageText(objects);
        ContentReader reader = new ContentReader(objects, fonts, text);
        try {
            for (PdfObject part : objects.list(page.dictionary().get("Contents"))) {
                if (objects.resolve(part) instanceof PdfObject.Stream stream) {
                    reader.read(stream, page.resources());
                }
            }
            return text.result(text.pageText.digest());
        } catch (RefusedPdfException e) {
            if (e.isDamage()) {
                return text.result(UNREADABLE);
            }
            throw e;
        }
    }

    private Result result(String digest) {
        return new Result(
                digest, squeezed(own.toString()), List.copyOf(artifacts), tidy(added.toString()), drawnOn, marked);
    }

    /** Returns text without white space, to compare texts that are broken into other lines. */
    static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        text.chars().filter(unit -> !isBlank(unit)).forEach(unit -> squeezed.append((char) unit));
        return squeezed.toString();
    }

    private static boolean isBlank(int unit) {
        return unit >= '\t' && unit <= '\r'
                || Character.isSpaceChar(unit)
                || unit == ZERO_WIDTH_SPACE
                || unit == SOFT_HYPHEN;
    }

    /** Returns text with single spaces, without characters that are unknown. */
    static String tidy(String text) {
        return text.replaceAll("[\\s\\p{Z}\\uFFFD]+", " ").strip();
    }

    private Origin origin(int depth) {
        Origin origin = open.isEmpty() ? Origin.ADDED : open.peek().origin();
        return origin == Origin.ARTIFACT && depth > 0 ? Origin.ADDED : origin;
    }

    @Override
    public void show(String meaning, String readable, int depth) {
        if (silent == 0) {
            pageText.add(meaning);
        }
        boolean unreadable = switch (origin(depth)) {
            case CONTENT -> {
                own.append(readable);
                yield false;
            }
            case ARTIFACT -> {
                artifacts.add(readable);
                yield false;
            }
            case ADDED -> {
                added.append(readable);
                // Text in characters that cannot be read is at least a drawing.
                yield !readable.isBlank() && tidy(readable).isEmpty();
            }
        };
        drawnOn |= unreadable;
    }

    @Override
    public void move() {
        added.append(' ');
    }

    @Override
    public void paint(int depth) {
        drawnOn |= origin(depth) == Origin.ADDED;
    }

    @Override
    public void begin(String tag, PdfObject.Dictionary properties, int depth) throws RefusedPdfException {
        if (open.size() == MOST_OPEN) {
            throw new RefusedPdfException(PdfRefusal.TOO_MUCH);
        }
        boolean artifact = tag.equals("Artifact");
        Optional<String> actualText = objects.text(properties.get("ActualText"));
        boolean isSilent = artifact || actualText.isPresent();
        Origin origin = artifact ? originOfArtifact(properties, depth) : originOfContent(properties, depth);
        if (silent == 0 && !artifact) {
            actualText.ifPresent(pageText::add);
        }
        actualText.ifPresent(origin == Origin.CONTENT ? own::append : added::append);
        marked |= origin != Origin.ADDED;
        open.push(new Sequence(isSilent, origin));
        silent += isSilent ? 1 : 0;
    }

    private Origin originOfArtifact(PdfObject.Dictionary properties, int depth) {
        boolean known = ARTIFACTS.contains(name(properties, "Type") + "/" + name(properties, "Subtype"));
        return known && depth == 0 ? Origin.ARTIFACT : Origin.ADDED;
    }

    private Origin originOfContent(PdfObject.Dictionary properties, int depth) {
        boolean tagged = properties.entries().containsKey("MCID") && depth == 0;
        return tagged ? Origin.CONTENT : origin(depth);
    }

    private static String name(PdfObject.Dictionary properties, String key) {
        return properties.get(key) instanceof PdfObject.Name name ? name.text() : "";
    }

    @Override
    public void end() {
        if (!open.isEmpty() && open.pop().isSilent()) {
            silent--;
        }
    }
}
