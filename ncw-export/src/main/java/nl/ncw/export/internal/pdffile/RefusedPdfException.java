package nl.ncw.export.internal.pdffile;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Thrown when a file is refused as a PDF. States the reason. */
public final class RefusedPdfException extends IOException {
    private static final long serialVersionUID = 1L;

    private final PdfRefusal reason;
    private final transient List<String> values;

    RefusedPdfException(PdfRefusal reason, Object... values) {
        super(reason + " " + Arrays.toString(values));
        this.reason = reason;
        this.values = Arrays.stream(values).map(String::valueOf).toList();
    }

    /** Returns the refusal of a file in which a required part is missing or malformed. */
    static RefusedPdfException damaged(String what) {
        return new RefusedPdfException(PdfRefusal.DAMAGED, what);
    }

    /** Returns whether a part is damaged or incomplete, which viewers leave out. */
    boolean isDamage() {
        return reason == PdfRefusal.DAMAGED || reason == PdfRefusal.INCOMPLETE;
    }

    /**
     * Returns the reason.
     *
     * @return the reason
     */
    public PdfRefusal reason() {
        return reason;
    }

    /**
     * Returns the values of the reason, for its message.
     *
     * @return the values, as {@link PdfRefusal} lists them
     */
    public List<String> values() {
        return values;
    }
}
