package nl.ncw.validation;

import java.util.List;
import java.util.Locale;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;

/** Validates, and says what was found in a form that reads well in a test. */
public final class Reports {
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Reports() {}

    public static List<Finding> findings(Agreement agreement) {
        return findings(agreement, SampleAgreements.CATALOGUE);
    }

    public static List<Finding> findings(Agreement agreement, Catalogue catalogue) {
        return AgreementValidators.standard().validate(agreement, catalogue).findings();
    }

    /** Each finding as {@code severity code @ place}. */
    public static List<String> of(Agreement agreement) {
        return of(agreement, SampleAgreements.CATALOGUE);
    }

    public static List<String> of(Agreement agreement, Catalogue catalogue) {
        return findings(agreement, catalogue).stream()
                .map(finding -> "%s %s @ %s"
                        .formatted(
                                finding.severity().key(),
                                finding.code(),
                                finding.place().toString().replaceFirst("^[^/]*/[^/]*/(?=.*/)", "")))
                .toList();
    }

    /** The Dutch message of the one finding with a code. */
    public static String message(Agreement agreement, String code) {
        return findings(agreement).stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " in " + of(agreement)))
                .message(DUTCH);
    }
}
