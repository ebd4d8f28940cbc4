package nl.ncw.service.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ncw.export.AgreementFormat;
import nl.ncw.service.problem.ProblemKind;
import nl.ncw.service.problem.ServiceProblem;

/**
 * Entity tags of versions: {@code "3"} for the version itself and its JSON, {@code "3-pdf-nl"} for a document made of it.
 * Documents have tags of their own, since tags tell representations apart (RFC 9110, 8.8.3.3). All name the version.
 */
public final class VersionTag {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})(-[a-z0-9-]+)?\"");

    private VersionTag() {}

    /**
     * Returns the tag of a version.
     *
     * @param version the version
     * @return the tag, with its quotation marks
     */
    public static String of(int version) {
        return "\"" + version + "\"";
    }

    static String of(int version, AgreementFormat format, Locale locale) {
        return "\"%d-%s-%s\"".formatted(version, format.fileExtension(), locale.getLanguage());
    }

    /**
     * Returns the version that a request replaces.
     *
     * @param ifMatch the values of {@code If-Match}
     * @return the version
     * @throws ServiceProblem if there is no value, or if it is not the tag of one version
     */
    public static int replaced(List<String> ifMatch) {
        String tag = Optional.of(String.join(", ", ifMatch).strip())
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new ServiceProblem(ProblemKind.VERSION_REQUIRED));
        Matcher matcher = TAG.matcher(tag);
        if (!matcher.matches()) {
            throw new ServiceProblem(ProblemKind.VERSION_MALFORMED);
        }
        return Integer.parseInt(matcher.group(1));
    }
}
