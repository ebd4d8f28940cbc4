package nl.ncw.model.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.difference.AgreementDifference;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.question.Voice;

/**
 * Name of a copy of an agreement in a merge: {@link #SENT}, {@link #REGION}, {@link #PARTNER}, or another text, such as the
 * name of the organisation that wrote in the copy. The three come first in the order of names, the others follow in
 * the order of their texts.
 *
 * @param key the name in files and on the command line, on one line; {@code sent}, {@code region} and {@code partner} in
 *     lower case
 * @since 0.1.0
 */
public record CopyName(String key) implements Comparable<CopyName> {
    private static final List<String> FIRST = List.of("sent", "region", "partner");
    private static final Comparator<CopyName> ORDER =
            Comparator.comparingInt(CopyName::rank).thenComparing(CopyName::key);

    /** The name of the agreement as it was sent out: the base from which the copies started. */
    public static final CopyName SENT = new CopyName("sent");

    /** The name of the copy in which the safety region wrote. */
    public static final CopyName REGION = new CopyName("region");

    /** The name of the copy in which the crisis partner wrote. */
    public static final CopyName PARTNER = new CopyName("partner");

    // Normalises white space and the case of the three names.
    public CopyName {
        String text = Checks.notBlank(key, "copy").strip().replaceAll("\\s+", " ");
        key = FIRST.contains(folded(text)) ? folded(text) : text;
    }

    /**
     * Returns the name with a text.
     *
     * @param key the text, not blank
     * @return the name
     */
    public static CopyName of(String key) {
        return new CopyName(key);
    }

    /**
     * Returns the party that wrote in a copy, as far as its changes tell: answers in the voice of one party, and contacts and
     * signatories of one party, are written by that party. Joint answers and other fields tell nothing.
     *
     * @param sent the agreement as it was sent out
     * @param copy the copy
     * @return {@link #REGION} or {@link #PARTNER}, or empty if no change tells, or the changes tell of both
     */
    public static Optional<CopyName> ofAuthor(Agreement sent, Agreement copy) {
        Checks.notNull(sent, "sent");
        Checks.notNull(copy, "copy");
        List<Voice> voices = AgreementDifference.between(sent, copy).changes().stream()
                .flatMap(change -> voice(change.path()).stream())
                .distinct()
                .toList();
        return voices.size() == 1 ? Optional.of(of(voices.get(0).key())) : Optional.empty();
    }

    private static Optional<Voice> voice(AgreementPath path) {
        return switch (path.kind()) {
            case ANSWER -> path.answer().map(AnswerKey::voice).filter(voice -> voice != Voice.JOINT);
            case ELEMENT -> {
                AgreementPath.InList element = (AgreementPath.InList) path;
                yield Optional.of(element)
                        .filter(found -> found.list().isOfParties())
                        .map(found -> Party.ofKey(found.identity().get(0)).voice());
            }
            case FIELD, ORDER -> Optional.empty();
        };
    }

    /** Returns the text by which names are told apart: two names that differ in case only are too alike for people. */
    String folded() {
        return folded(key);
    }

    /** Returns whether this is none of the three names that have words of their own. */
    boolean isOther() {
        return !FIRST.contains(key);
    }

    @Override
    public int compareTo(CopyName other) {
        Checks.notNull(other, "other");
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return key;
    }

    private int rank() {
        return isOther() ? FIRST.size() : FIRST.indexOf(key);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
