package nl.ncw.export.internal.ooxml.word;

import java.util.Set;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/**
 * Elements of text documents (ECMA-376, part 1, chapter 17) that the readers need not understand. Readers handle the
 * elements that they understand by name; any other element that is not listed here is kept with its text, or reported.
 *
 * <p>An ignored element holds neither text nor a drawing. Should it have text all the same, its readers keep the text.
 */
final class WordElements {
    private static final Set<String> MAIN = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private static final Set<String> MATH = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math");

    /** Prefix of the namespaces of Word's own extensions, from Word 2010 on. */
    private static final String EXTENSIONS = "http://schemas.microsoft.com/office/word/20";

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /** Namespaces of which an alternative may consist, so that it is read rather than its fallback. */
    private static final Set<String> ALTERNATIVES = Set.of(
            "http://schemas.microsoft.com/office/word/2010/wordml",
            "http://schemas.microsoft.com/office/word/2012/wordml",
            "http://schemas.microsoft.com/office/word/2015/wordml/symex",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingInk",
            "http://schemas.microsoft.com/office/drawing/2010/main",
            "http://schemas.microsoft.com/office/drawing/2014/chartex",
            "http://schemas.microsoft.com/office/drawing/2015/9/8/chartex",
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            "urn:schemas-microsoft-com:vml");

    /** They enclose content, which is read in their place. */
    private static final Set<String> ENCLOSING = Set.of(
            "document",
            "body",
            "hdr",
            "ftr",
            "footnote",
            "endnote",
            "comment",
            "txbxContent",
            "p",
            "r",
            "smartTag",
            "customXml",
            "dir",
            "bdo",
            "ins",
            "moveTo",
            "ruby",
            "rubyBase",
            "sdtContent",
            "ffData");

    /** They mark where something begins or ends, and enclose nothing. */
    private static final Set<String> RANGE_MARKS = Set.of(
            "bookmarkStart",
            "bookmarkEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "customXmlInsRangeStart",
            "customXmlInsRangeEnd",
            "customXmlDelRangeStart",
            "customXmlDelRangeEnd",
            "customXmlMoveFromRangeStart",
            "customXmlMoveFromRangeEnd",
            "customXmlMoveToRangeStart",
            "customXmlMoveToRangeEnd",
            "permStart",
            "permEnd",
            "proofErr");

    /** They show the number or the line of a note, which is read where the document refers to it. */
    private static final Set<String> NOTE_MARKS =
            Set.of("annotationRef", "footnoteRef", "endnoteRef", "separator", "continuationSeparator");

    /** They cache where Word last broke the page. */
    private static final Set<String> LAYOUT = Set.of("lastRenderedPageBreak");

    /** Their content describes the appearance or the behaviour of what is around them, or did so before a change. */
    private static final Set<String> PROPERTIES = Set.of(
            "rPr",
            "pPr",
            "tblPr",
            "tblPrEx",
            "tblGrid",
            "trPr",
            "tcPr",
            "sectPr",
            "sdtPr",
            "sdtEndPr",
            "rubyPr",
            "smartTagPr",
            "customXmlPr",
            "rPrChange",
            "pPrChange",
            "tblPrChange",
            "tblPrExChange",
            "tblGridChange",
            "trPrChange",
            "tcPrChange",
            "sectPrChange",
            "numberingChange");

    /** They describe a legacy form field; its value is in its result, its box or its list. */
    private static final Set<String> FORM_FIELD = Set.of(
            "name",
            "label",
            "tabIndex",
            "enabled",
            "calcOnExit",
            "entryMacro",
            "exitMacro",
            "helpText",
            "statusText",
            "textInput",
            "type",
            "default",
            "maxLength",
            "format");

    private static final Set<Set<String>> IGNORED = Set.of(RANGE_MARKS, NOTE_MARKS, LAYOUT, PROPERTIES, FORM_FIELD);

    private WordElements() {}

    /** Returns whether the current element encloses content that is read in its place. */
    static boolean isEnclosing(XmlPartReader xml) {
        String namespace = xml.namespace();
        return MATH.contains(namespace)
                || MAIN.contains(namespace) && ENCLOSING.contains(xml.name())
                || namespace.equals(COMPATIBILITY);
    }

    /** Returns whether the current element may be ignored with all that is in it, except text. */
    static boolean isIgnored(XmlPartReader xml) {
        return isIgnored(xml.namespace(), xml.name());
    }

    /** Returns whether an element may be ignored with all that is in it, except text. */
    static boolean isIgnored(String namespace, String name) {
        if (MAIN.contains(namespace)) {
            return IGNORED.stream().anyMatch(group -> group.contains(name));
        }
        // The extensions have the range marks and the properties of this chapter, and properties of their own.
        return namespace.startsWith(EXTENSIONS) && (name.contains("ConflictIns") || name.contains("ConflictDel"));
    }

    /** Returns whether the current element belongs to an alternative that is read rather than its fallback. */
    static boolean isKnownAlternative(XmlPartReader xml) {
        for (String prefix : xml.attribute("Requires").strip().split("\\s+")) {
            if (!ALTERNATIVES.contains(xml.namespace(prefix))) {
                return false;
            }
        }
        return true;
    }
}
