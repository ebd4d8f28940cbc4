package nl.ncw.examples.signing.verification;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.model.agreement.Signatory;

/** Matches the name in a certificate with the signatories of an agreement. */
public final class SignatoryMatcher {
    private SignatoryMatcher() {}

    /**
     * Returns the signatory that a certificate names: by name, where an initial stands for a first name and titles in
     * front do not count, or else by organisation, as in the certificate of a seal.
     *
     * @param signer the name in the certificate
     * @param signatories the signatories of the agreement
     * @return the first one that matches, or empty if none does
     */
    public static Optional<Signatory> find(SignerName signer, List<Signatory> signatories) {
        return signatories.stream()
                .filter(signatory -> isSamePerson(signer.commonName(), signatory.name()))
                .findFirst()
                .or(() -> signatories.stream()
                        .filter(signatory -> isSame(signer.commonName(), signatory.organisation()))
                        .findFirst());
    }

    /**
     * Returns whether a signature field is that of another signatory than the one who signed.
     *
     * @param label the label of the field, which names its signatory
     * @param signer the signatory who signed
     * @param signatories the signatories of the agreement
     * @return whether the label names another one, and not the one who signed
     */
    public static boolean isFieldOfAnother(String label, Signatory signer, List<Signatory> signatories) {
        return !isNamed(label, signer) && signatories.stream().anyMatch(other -> isNamed(label, other));
    }

    private static boolean isNamed(String label, Signatory signatory) {
        List<String> name = words(signatory.name());
        return !name.isEmpty() && Collections.indexOfSubList(words(label), name) >= 0;
    }

    private static boolean isSame(String name, String other) {
        return !words(name).isEmpty() && words(name).equals(words(other));
    }

    private static boolean isSamePerson(String name, String other) {
        List<String> shorter = words(name);
        List<String> longer = words(other);
        if (shorter.size() > longer.size()) {
            return isSamePerson(other, name);
        }
        if (shorter.size() < 2) {
            return isSame(name, other);
        }
        List<String> end = longer.subList(longer.size() - shorter.size(), longer.size());
        for (int i = 0; i < end.size(); i++) {
            boolean last = i == end.size() - 1;
            if (last ? !end.get(i).equals(shorter.get(i)) : !isSameWord(end.get(i), shorter.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether two words are the same, or one is the initial of the other. */
    private static boolean isSameWord(String word, String other) {
        return word.equals(other) || ((word.length() == 1 || other.length() == 1) && word.charAt(0) == other.charAt(0));
    }

    /** Returns the words in lower case, without accents. */
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }
}
