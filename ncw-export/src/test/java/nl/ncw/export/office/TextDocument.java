package nl.ncw.export.office;

import com.sun.star.lang.XComponent;
import com.sun.star.text.XBookmarksSupplier;
import com.sun.star.text.XDocumentIndex;
import com.sun.star.text.XDocumentIndexesSupplier;
import com.sun.star.text.XTextContent;
import com.sun.star.text.XTextRange;
import com.sun.star.util.XCloseable;

/** A text that is open in LibreOffice. */
public final class TextDocument implements AutoCloseable {
    private final LibreOffice office;
    private final XComponent document;

    TextDocument(LibreOffice office, XComponent document) {
        this.office = office;
        this.document = document;
    }

    /** Types over what stands in the bookmark of this name, as somebody does who selects it first. */
    public void type(String bookmark, String text) {
        range(bookmark).setString(text);
    }

    /** What stands in the bookmark of this name. */
    public String text(String bookmark) {
        return range(bookmark).getString();
    }

    /** Gathers the table of contents anew, as its menu offers. */
    public void updateContents() {
        contents().update();
    }

    /** Types a text at the end of the table of contents. */
    public void typeInContents(String text) {
        XDocumentIndex contents = contents();
        Uno.run(() -> {
            Uno.setProperty(contents, "IsProtected", false);
            XTextRange end = contents.getAnchor().getEnd();
            end.getText().insertString(end, text, false);
        });
    }

    private XDocumentIndex contents() {
        return Uno.as(
                XDocumentIndex.class,
                Uno.call(() -> Uno.as(XDocumentIndexesSupplier.class, document)
                        .getDocumentIndexes()
                        .getByIndex(0)));
    }

    private XTextRange range(String bookmark) {
        Object named = Uno.call(
                () -> Uno.as(XBookmarksSupplier.class, document).getBookmarks().getByName(bookmark));
        return Uno.as(XTextContent.class, named).getAnchor();
    }

    /** The text as it would be after saving it now. */
    public byte[] saved(Saving saving) {
        if (saving == Saving.AS_IT_CAME) {
            return office.store(document, FileType.DOCX);
        }
        byte[] openDocument = office.store(document, FileType.ODT);
        try (TextDocument reopened = new TextDocument(office, office.load(openDocument, FileType.ODT))) {
            return reopened.saved(Saving.AS_IT_CAME);
        }
    }

    /** The pages of the text, as a PDF. */
    public byte[] pages() {
        return office.store(document, FileType.PDF);
    }

    @Override
    public void close() {
        Uno.run(() -> Uno.as(XCloseable.class, document).close(true));
    }
}
