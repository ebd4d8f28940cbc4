package nl.ncw.export;

/**
 * Codes of the findings about PDF documents, each with the meaning that {@link
 * nl.ncw.model.finding.FindingCodes} gives.
 *
 * @since 0.1.0
 */
public final class PdfCodes {
    /** Both the pages and the data were changed; neither can be trusted. */
    public static final String ALL_CHANGED = "pdf.all-changed";

    /** There is an attached file that ncw did not attach; its name was kept, not its content. */
    public static final String ATTACHMENT = "pdf.attachment";

    /** There is a comment on a page; it was kept apart. */
    public static final String COMMENT = "pdf.comment";

    /** The data in the PDF file is not what its pages were made of. */
    public static final String DATA_CHANGED = "pdf.data-changed";

    /** A field was filled in on a page; its text was kept apart. */
    public static final String FIELD = "pdf.field";

    /** Something was marked on a page without words, such as a highlight or a stroke. */
    public static final String MARK = "pdf.mark";

    /** It cannot be checked whether the pages and the data belong together. */
    public static final String NOT_SEALED = "pdf.not-sealed";

    /** There is text in the PDF file that is on no page; it was kept apart. */
    public static final String OFF_PAGE = "pdf.off-page";

    /** There are words on a page that ncw did not write; they were kept apart. */
    public static final String PAGE_TEXT = "pdf.page-text";

    /** The document has more or fewer pages than when it was made. */
    public static final String PAGES_ADDED_OR_REMOVED = "pdf.pages-added-or-removed";

    /** The text on the pages was changed after the document was made. */
    public static final String PAGES_CHANGED = "pdf.pages-changed";

    /** There are several different data files in the PDF file; one of them was read. */
    public static final String SEVERAL_DATA = "pdf.several-data";

    private PdfCodes() {}
}
