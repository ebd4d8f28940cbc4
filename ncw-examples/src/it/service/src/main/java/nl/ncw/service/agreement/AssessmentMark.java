package nl.ncw.service.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.port.AgreementRule;
import nl.ncw.validation.StandardAgreementValidator;

/**
 * Name of what agreements are assessed by. It is another one as soon as the version of the library, the codes and their
 * severities, or the code of a rule or of this package's assessment is another.
 *
 * @param value the digest
 */
public record AssessmentMark(String value) {
    /**
     * Returns the mark of a validator.
     *
     * @param validator the validator
     * @param rules the rules in it whose code counts
     * @return the mark
     */
    public static AssessmentMark of(StandardAgreementValidator validator, Collection<? extends AgreementRule> rules) {
        MessageDigest digest = sha256();
        String version = StandardAgreementValidator.class.getPackage().getImplementationVersion();
        digest.update(Optional.ofNullable(version).orElse("").getBytes(StandardCharsets.UTF_8));
        validator.codes().all().stream()
                .map(FindingCode::toString)
                .sorted()
                .forEach(code -> digest.update((code + "\n").getBytes(StandardCharsets.UTF_8)));
        Stream.concat(Stream.of(AgreementAssessor.class), rules.stream().map(Object::getClass))
                .forEach(type -> digest.update(code(type)));
        return new AssessmentMark(HexFormat.of().formatHex(digest.digest()));
    }

    /** Returns the class file of a type, or the name of one that has no file. */
    private static byte[] code(Class<?> type) {
        String name = type.getName();
        try (InputStream in = type.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
            return in == null ? name.getBytes(StandardCharsets.UTF_8) : in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
