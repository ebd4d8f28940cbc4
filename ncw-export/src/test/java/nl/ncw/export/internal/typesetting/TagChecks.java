package nl.ncw.export.internal.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ncw.export.internal.typesetting.MarkedContents.MarkedContent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** What veraPDF does not see: whether the parts of a file that speak of one another agree. */
public final class TagChecks {
    private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");

    private final PDDocument document;
    private final Map<Integer, COSObjectable> parents;
    private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final Map<COSDictionary, COSDictionary> linkOf = new IdentityHashMap<>();
    private final Set<String> tagged = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private TagChecks(PDDocument document) throws IOException {
        this.document = document;
        this.parents =
                numbers(document.getDocumentCatalog().getStructureTreeRoot().getParentTree());
    }

    /** What is wrong with a file, in words; nothing if nothing is. */
    public static List<String> problems(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TagChecks checks = new TagChecks(document);
            checks.check();
            return checks.problems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check() throws IOException {
        document.getPages().forEach(page -> numbers.put(page.getCOSObject(), numbers.size() + 1));
        checkElements(document.getDocumentCatalog().getStructureTreeRoot());
        for (PDPage page : document.getPages()) {
            checkContents(page);
            checkLinks(page);
        }
        checkDescription();
    }

    private void checkElements(PDStructureNode parent) {
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getCOSObject().getDictionaryObject(COSName.P) != parent.getCOSObject()) {
                    problems.add(element.getStructureType() + " does not know its parent");
                }
                checkAttribute(element, "L", "ListNumbering");
                checkAttribute(element, "TH", "Scope");
                checkElements(element);
            } else if (kid instanceof PDObjectReference reference) {
                COSBase object = reference.getCOSObject().getDictionaryObject(COSName.OBJ);
                linkOf.put((COSDictionary) object, parent.getCOSObject());
            } else if (kid instanceof PDMarkedContentReference reference) {
                checkParent(reference.getPage(), reference.getMCID(), parent);
            } else if (kid instanceof Integer id && parent instanceof PDStructureElement element) {
                checkParent(element.getPage(), id, parent);
            }
        }
        if (parent instanceof PDStructureElement element
                && element.getStructureType().equals("Link")
                && element.getKids().stream().noneMatch(PDObjectReference.class::isInstance)) {
            problems.add("Link without a reference to its object");
        }
    }

    private void checkAttribute(PDStructureElement element, String type, String attribute) {
        COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
        if (element.getStructureType().equals(type)
                && !(attributes instanceof COSDictionary dictionary && dictionary.containsKey(attribute))) {
            problems.add(type + " without " + attribute);
        }
    }

    /** The parent tree says of content which element it belongs to; the element says so too. */
    private void checkParent(PDPage page, int id, PDStructureNode element) {
        int number = pageNumber(page);
        if (!tagged.add(number + "/" + id)) {
            problems.add("content %d on page %d belongs to two elements".formatted(id, number));
        }
        COSBase ofPage = parent(page.getStructParents());
        COSBase found = ofPage instanceof COSArray array && id < array.size() ? array.getObject(id) : null;
        if (found != element.getCOSObject()) {
            problems.add("content %d on page %d has another parent in the parent tree".formatted(id, number));
        }
    }

    private void checkContents(PDPage page) throws IOException {
        int number = pageNumber(page);
        for (MarkedContent content : MarkedContents.on(page)) {
            if (!content.isArtifact() && !tagged.contains(number + "/" + content.id())) {
                problems.add("content on page %d belongs to no element: %s".formatted(number, content.shown()));
            }
        }
        if (!MarkedContents.unmarkedOn(page).isEmpty()) {
            problems.add("text on page %d is not marked: %s".formatted(number, MarkedContents.unmarkedOn(page)));
        }
    }

    private void checkLinks(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            COSDictionary element = linkOf.get(annotation.getCOSObject());
            if (annotation instanceof PDAnnotationLink
                    && (element == null || parent(annotation.getCOSObject().getInt(STRUCT_PARENT)) != element)) {
                problems.add("link on page %d and its element do not know each other".formatted(pageNumber(page)));
            }
        }
    }

    private void checkDescription() throws IOException {
        PDDocumentInformation info = document.getDocumentInformation();
        String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        compare("title", info.getTitle(), find(xmp, "dc:title>.*?<rdf:li[^>]*>(.*?)</rdf:li>"));
        compare("subject", info.getSubject(), find(xmp, "dc:description>.*?<rdf:li[^>]*>(.*?)</rdf:li>"));
        compare("creator", info.getCreator(), find(xmp, "<xmp:CreatorTool>(.*?)<"));
        compare("producer", info.getProducer(), find(xmp, "<pdf:Producer>(.*?)<"));
        compare("date of creation", date(info, COSName.CREATION_DATE), find(xmp, "<xmp:CreateDate>(.*?)<"));
        compare("date of change", date(info, COSName.MOD_DATE), find(xmp, "<xmp:ModifyDate>(.*?)<"));
    }

    private void compare(String what, String info, String xmp) {
        if (!(info == null ? "" : info).equals(xmp)) {
            problems.add("%s: \"%s\" in the information, \"%s\" in the XMP".formatted(what, info, xmp));
        }
    }

    private static String date(PDDocumentInformation info, COSName key) {
        String date = info.getCOSObject().getString(key);
        return date == null ? "" : date.replaceFirst("D:(....)(..)(..)(..)(..)(..)Z", "$1-$2-$3T$4:$5:$6Z");
    }

    private static String find(String xmp, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(xmp);
        return matcher.find()
                ? matcher.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
                : "";
    }

    private COSBase parent(int key) {
        COSObjectable found = parents.get(key);
        return found == null ? null : found.getCOSObject();
    }

    private int pageNumber(PDPage page) {
        return numbers.getOrDefault(page.getCOSObject(), 0);
    }

    /** The entries of a number tree, through all its levels. */
    private static Map<Integer, COSObjectable> numbers(PDNumberTreeNode node) throws IOException {
        Map<Integer, COSObjectable> all = new HashMap<>();
        if (node.getNumbers() != null) {
            all.putAll(node.getNumbers());
        }
        if (node.getKids() != null) {
            for (PDNumberTreeNode kid : node.getKids()) {
                all.putAll(numbers(kid));
            }
        }
        return all;
    }
}
