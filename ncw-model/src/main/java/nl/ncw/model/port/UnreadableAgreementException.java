package nl.ncw.model.port;

import java.io.IOException;
import java.util.Locale;
import nl.ncw.model.finding.Place;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/** Thrown when no agreement can be read at all: the file has another format, is broken, or is hostile. */
public final class UnreadableAgreementException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient LocalisedText text;

    /**
     * Creates an exception with a cause.
     *
     * @param place the location at which reading stopped
     * @param text the problem and the remedy
     * @param cause the underlying exception
     */
    public UnreadableAgreementException(Place place, LocalisedText text, Throwable cause) {
        super(message(place, text), cause);
        this.place = place;
        this.text = text;
    }

    /**
     * Creates an exception without a cause.
     *
     * @param place the location at which reading stopped
     * @param text the problem and the remedy
     */
    public UnreadableAgreementException(Place place, LocalisedText text) {
        super(message(place, text));
        this.place = place;
        this.text = text;
    }

    private static String message(Place place, LocalisedText text) {
        return Checks.notNull(place, "place") + ": "
                + Checks.notNull(text, "text").in(Locale.ENGLISH);
    }

    /**
     * Returns the location at which reading stopped.
     *
     * @return the location
     */
    public Place place() {
        return place;
    }

    /**
     * Returns the problem and the remedy.
     *
     * @param locale the locale; only its language matters
     * @return the message in that language, or in Dutch if there is no such text
     */
    public String message(Locale locale) {
        return text.in(locale);
    }
}
