package nl.ncw.examples.signing.verification;

/** Thrown if a signature does not hold. */
final class DefectException extends Exception {
    private static final long serialVersionUID = 1L;

    private final SignatureDefect defect;

    DefectException(SignatureDefect defect) {
        super(defect.name());
        this.defect = defect;
    }

    DefectException(SignatureDefect defect, Exception cause) {
        super(defect.name(), cause);
        this.defect = defect;
    }

    SignatureDefect defect() {
        return defect;
    }
}
