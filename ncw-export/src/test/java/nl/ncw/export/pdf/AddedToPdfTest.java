package nl.ncw.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.port.ReadResult;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/**
 * Words at every place of a document that can hold text and is not what ncw wrote: each is kept or told, so that
 * nothing is passed over.
 */
class AddedToPdfTest {
    private static final byte[] SENT = Pdf.BEGUN.bytes();

    /** The types of annotations in ISO 32000-2, table 171, and one of no standard. */
    private static final List<String> ANNOTATIONS = List.of(
            "Text",
            "Link",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Caret",
            "Stamp",
            "Ink",
            "Popup",
            "FileAttachment",
            "Sound",
            "Movie",
            "Screen",
            "Widget",
            "PrinterMark",
            "TrapNet",
            "Watermark",
            "3D",
            "Redact",
            "Projection",
            "RichMedia",
            "Unheard");

    private final List<String> markers = new ArrayList<>();

    private String marker() {
        String marker = "merk%03dz".formatted(markers.size());
        markers.add(marker);
        return marker;
    }

    private COSString text() {
        return new COSString(marker());
    }

    private static COSDictionary dictionary(Object... entries) {
        return put(new COSDictionary(), entries);
    }

    private static <D extends COSDictionary> D put(D dictionary, Object... entries) {
        for (int i = 0; i < entries.length; i += 2) {
            COSBase value = entries[i + 1] instanceof String name ? COSName.getPDFName(name) : (COSBase) entries[i + 1];
            dictionary.setItem(COSName.getPDFName((String) entries[i]), value);
        }
        return dictionary;
    }

    private static COSArray array(COSBase... values) {
        COSArray array = new COSArray();
        Arrays.stream(values).forEach(array::add);
        return array;
    }

    private static COSStream stream(String content, Object... entries) {
        COSStream stream = put(new COSStream(), entries);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return stream;
    }

    private static COSDictionary fonts() {
        return dictionary(
                "Font", dictionary("Helv", dictionary("Type", "Font", "Subtype", "Type1", "BaseFont", "Helvetica")));
    }

    private COSStream drawing() {
        return stream(
                "BT /Helv 9 Tf (%s) Tj ET".formatted(marker()),
                "Type",
                "XObject",
                "Subtype",
                "Form",
                "Resources",
                fonts());
    }

    private COSDictionary file() {
        COSStream content = stream("x", "Type", "EmbeddedFile");
        return dictionary("Type", "Filespec", "UF", text(), "Desc", text(), "EF", dictionary("F", content));
    }

    private void read(EditedPdf.Edit edit) {
        ReadResult read = EditedPdf.read(EditedPdf.of(SENT, edit));
        String told = Stream.concat(
                        read.agreement().unplaced().stream().map(UnplacedText::content),
                        read.findings().stream().map(finding -> finding.message(Locale.ENGLISH)))
                .collect(Collectors.joining("\n"));
        assertThat(markers).isNotEmpty().allSatisfy(marker -> assertThat(told).contains(marker));
    }

    private static void addAnnotations(PDDocument document, List<COSDictionary> annotations) {
        COSArray all = new COSArray();
        all.addAll(annotations.stream().map(COSBase.class::cast).toList());
        document.getPage(1).getCOSObject().setItem(COSName.ANNOTS, all);
    }

    @Test
    void in_each_text_of_each_annotation_are_told() {
        List<COSDictionary> annotations = new ArrayList<>();
        for (String type : ANNOTATIONS) {
            annotations.add(dictionary(
                    "Type",
                    "Annot",
                    "Subtype",
                    type,
                    "T",
                    text(),
                    "Contents",
                    text(),
                    "Subj",
                    text(),
                    "RC",
                    new COSString("<body><p>" + marker() + "</p></body>"),
                    "OverlayText",
                    text(),
                    "State",
                    text(),
                    "Unheard",
                    text(),
                    "AP",
                    dictionary("N", drawing()),
                    "A",
                    dictionary("S", "URI", "URI", text(), "JS", stream(marker()), "Next", dictionary("F", text()))));
        }
        annotations.add(dictionary("Subtype", "Popup", "Contents", text()));
        annotations.add(dictionary("Subtype", "Text", "IRT", annotations.get(0), "Contents", text()));
        read(document -> addAnnotations(document, annotations));
    }

    @Test
    void in_each_text_of_fields_are_told() {
        COSDictionary parent = dictionary("T", text(), "FT", "Tx", "DV", text());
        COSDictionary widget = dictionary(
                "Subtype",
                "Widget",
                "Parent",
                parent,
                "V",
                stream(marker()),
                "TU",
                text(),
                "RV",
                new COSString("<p>" + marker() + "</p>"),
                "MK",
                dictionary("CA", text()),
                "AP",
                dictionary("N", dictionary("On", drawing())),
                "AS",
                "On");
        COSDictionary choice =
                dictionary("Subtype", "Widget", "FT", "Ch", "V", array(text(), text()), "Opt", array(text()));
        COSDictionary signature = dictionary(
                "Subtype", "Widget", "FT", "Sig", "V", dictionary("Type", "Sig", "Reason", text(), "Location", text()));
        COSDictionary hidden = dictionary("T", text(), "FT", "Tx", "V", text());
        put(parent, "Kids", array(widget, dictionary("V", text(), "Parent", parent)));
        read(document -> {
            addAnnotations(document, List.of(widget, choice, signature));
            document.getDocumentCatalog()
                    .getCOSObject()
                    .setItem(
                            COSName.ACRO_FORM,
                            dictionary(
                                    "Fields",
                                    array(parent, choice, hidden),
                                    "XFA",
                                    stream("<data><a>" + marker() + "</a></data>")));
        });
    }

    @Test
    void in_files_at_each_place_are_told() {
        List<COSDictionary> annotations = List.of(
                dictionary("Subtype", "FileAttachment", "FS", file()),
                dictionary("Subtype", "Text", "AF", array(file())),
                dictionary("Subtype", "Link", "A", dictionary("S", "GoToE", "F", file())),
                dictionary("Subtype", "Link", "A", dictionary("S", "Launch", "F", file())),
                dictionary("Subtype", "Movie", "Movie", dictionary("F", file())),
                dictionary(
                        "Subtype",
                        "RichMedia",
                        "RichMediaContent",
                        dictionary("Assets", dictionary("Names", array(text(), file())))),
                dictionary(
                        "Subtype",
                        "Screen",
                        "A",
                        dictionary("S", "Rendition", "R", dictionary("S", "MR", "C", dictionary("D", file())))));
        read(document -> {
            addAnnotations(document, annotations);
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            document.getPage(0).getCOSObject().setItem("AF", array(file()));
            catalog.getCOSArray(COSName.getPDFName("AF")).add(file());
            COSDictionary embedded = catalog.getCOSDictionary(COSName.NAMES).getCOSDictionary(COSName.EMBEDDED_FILES);
            embedded.getCOSArray(COSName.NAMES).addAll(List.of(new COSString("zz"), file()));
            catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT).setItem("AF", array(file()));
            COSBase element = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT)
                    .getCOSArray(COSName.K)
                    .getObject(0);
            ((COSDictionary) element).setItem("AF", file());
        });
    }

    @Test
    void drawn_on_a_page_by_each_operator_are_told() {
        COSDictionary resources = fonts();
        COSStream inheriting = stream("BT /Helv 9 Tf (%s) Tj ET".formatted(marker()), "Subtype", "Form");
        COSDictionary glyphs = dictionary(
                "Type", "Font", "Subtype", "Type3", "CharProcs", dictionary("a", drawing()), "Resources", fonts());
        put(resources, "XObject", dictionary("F1", drawing(), "F2", inheriting, "F3", drawing(), "F4", drawing()));
        put(resources, "Pattern", dictionary("P1", put(drawing(), "PatternType", COSInteger.ONE)));
        put(resources, "ExtGState", dictionary("G1", dictionary("SMask", dictionary("S", "Alpha", "G", drawing()))));
        put(resources.getCOSDictionary(COSName.FONT), "T3", glyphs);
        String content = "BT /Helv 9 Tf (%s) Tj [(%s) -20 (z)] TJ (%s) ' 1 1 (%s) \" ET"
                        .formatted(marker(), marker(), marker(), marker())
                + " /F1 Do /F2 Do /Artifact <</Type/Pagination/Subtype/Watermark>> BDC /F3 Do EMC"
                + " /Artifact BMC /F4 Do EMC /G1 gs /P1 scn 0 0 9 9 re f BT /T3 9 Tf (a) Tj ET"
                + " /Artifact <</Type/Layout>> BDC BT /Helv 9 Tf (%s) Tj ET EMC".formatted(marker())
                + " /OC /L BDC BT /Helv 9 Tf (%s) Tj ET EMC".formatted(marker())
                + " /Span <</ActualText (%s)>> BDC EMC".formatted(marker());
        read(document -> {
            COSDictionary page = document.getPage(1).getCOSObject();
            put(page, "Resources", resources, "Contents", array(page.getItem(COSName.CONTENTS), stream(content)));
            put(page, "AA", dictionary("O", dictionary("S", "JavaScript", "JS", text())));
        });
    }

    @Test
    void on_no_page_are_told() {
        read(document -> {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSDictionary bookmark = dictionary("Title", text());
            COSDictionary last = catalog.getCOSDictionary(COSName.OUTLINES);
            last.setItem(COSName.getPDFName("Last"), bookmark);
            put(catalog, "OpenAction", dictionary("S", "JavaScript", "JS", text()));
            put(catalog, "OCProperties", dictionary("OCGs", array(dictionary("Name", text()))));
            put(catalog, "PageLabels", dictionary("Nums", array(COSInteger.ZERO, dictionary("P", text()))));
            put(catalog, "Collection", dictionary("Schema", dictionary("A", dictionary("N", text()))));
            put(
                    catalog.getCOSDictionary(COSName.NAMES),
                    "JavaScript",
                    dictionary("Names", array(text(), dictionary("JS", text()))));
            put(catalog, "Unheard", array(text()));
        });
    }
}
