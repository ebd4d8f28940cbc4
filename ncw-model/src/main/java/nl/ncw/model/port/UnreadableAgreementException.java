package nl.ncw.model.port;

import java.io.IOException;
import java.util.Locale;
import nl.ncw.model.finding.Place;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/** Says that no agreement could be read at all: the file is of another format, broken, or made to do harm. */
public final class UnreadableAgreementException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient LocalisedText text;

    /**
     * An unreadable file.
     *
     * @param place where reading stopped
     * @param text what is wrong and what to do
     * @param cause the exception that it came from
     */
    public UnreadableAgreementException(Place place, LocalisedText text, Throwable cause) {
        super(message(place, text), cause);
        this.place = place;
        this.text = text;
    }

    /**
     * An unreadable file.
     *
     * @param place where reading stopped
     * @param text what is wrong and what to do
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
     * Where reading stopped.
     *
     * @return the place
     */
    public Place place() {
        return place;
    }

    /**
     * What is wrong and what to do.
     *
     * @param locale the locale, of which the language counts
     * @return the message in that language, or in Dutch where there is none
     */
    public String message(Locale locale) {
        return text.in(locale);
    }
}
