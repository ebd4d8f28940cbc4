package nl.ncw.export.internal.pdffile;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Says that a file is not read as a PDF, and why. */
public final class RefusedPdfException extends IOException {
    private static final long serialVersionUID = 1L;

    private final PdfRefusal reason;
    private final transient List<String> values;

    RefusedPdfException(PdfRefusal reason, Object... values) {
        super(reason + " " + Arrays.toString(values));
        this.reason = reason;
        this.values = Arrays.stream(values).map(String::valueOf).toList();
    }

    /** Something that every PDF has is missing or cannot be understood. */
    static RefusedPdfException damaged(String what) {
        return new RefusedPdfException(PdfRefusal.DAMAGED, what);
    }

    /**
     * Why the file is refused.
     *
     * @return the reason
     */
    public PdfRefusal reason() {
        return reason;
    }

    /**
     * The values that belong to the reason.
     *
     * @return the values, as {@link PdfRefusal} lists them
     */
    public List<String> values() {
        return values;
    }
}
