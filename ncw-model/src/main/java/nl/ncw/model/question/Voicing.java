package nl.ncw.model.question;

import java.util.List;
import nl.ncw.model.internal.check.Keys;

/** Of whom a question is asked. */
public enum Voicing {
    /** Of both parties together; one answer. */
    JOINT(List.of(Voice.JOINT)),
    /** Of each party for itself; two answers, as in topic 6 (Monitoren) of the source form. */
    EACH_PARTY(List.of(Voice.REGION, Voice.PARTNER));

    private final List<Voice> voices;

    Voicing(List<Voice> voices) {
        this.voices = voices;
    }

    /**
     * The voices that answer.
     *
     * @return one or two voices, in the order of the form, unmodifiable
     */
    public List<Voice> voices() {
        return voices;
    }

    /**
     * The name in files.
     *
     * @return {@code joint} or {@code each-party}
     */
    public String key() {
        return Keys.of(this);
    }

    /**
     * Finds the constant of a key.
     *
     * @param key the key, as {@link #key()} gives it
     * @return the constant
     * @throws IllegalArgumentException if none has the key; the message lists those that there are
     */
    public static Voicing ofKey(String key) {
        return Keys.find(values(), key, "voicing");
    }
}
