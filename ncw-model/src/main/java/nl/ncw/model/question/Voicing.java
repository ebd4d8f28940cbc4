package nl.ncw.model.question;

import java.util.List;
import nl.ncw.model.internal.check.EnumKeys;

/**
 * Parties who are asked a question.
 *
 * @since 0.1.0
 */
public enum Voicing {
    /** Both parties together give one answer. */
    JOINT(List.of(Voice.JOINT)),
    /** Each party answers for itself, as in topic 6 (Monitoren) of the source form; there are two answers. */
    EACH_PARTY(List.of(Voice.REGION, Voice.PARTNER));

    private final List<Voice> voices;

    Voicing(List<Voice> voices) {
        this.voices = voices;
    }

    /**
     * Returns the voices that answer.
     *
     * @return one or two voices, in the order of the form, unmodifiable
     */
    public List<Voice> voices() {
        return voices;
    }

    /**
     * Returns the name in files.
     *
     * @return {@code joint} or {@code each-party}
     */
    public String key() {
        return EnumKeys.of(this);
    }

    /**
     * Finds the constant of a key.
     *
     * @param key the key, as {@link #key()} gives it
     * @return the constant
     * @throws IllegalArgumentException if no constant has the key; the message lists the known keys
     */
    public static Voicing ofKey(String key) {
        return EnumKeys.find(values(), key, "voicing");
    }
}
