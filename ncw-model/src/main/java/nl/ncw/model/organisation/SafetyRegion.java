package nl.ncw.model.organisation;

import java.util.regex.Pattern;
import nl.ncw.model.internal.check.Checks;

/**
 * A safety region (veiligheidsregio), identified by its statistical code, {@code VR01} to {@code VR25}.
 *
 * @param code the code: VR and two digits
 * @param name the name without "Veiligheidsregio", such as {@code Gelderland-Zuid}
 * @since 0.1.0
 */
public record SafetyRegion(String code, String name) implements Organisation {
    private static final Pattern CODE = Pattern.compile("VR\\d{2}");

    // Requires a well-formed code and a name.
    public SafetyRegion {
        Checks.matches(code, CODE, "VR and two digits", "code");
        name = Checks.notBlank(name, "name");
    }

    @Override
    public boolean isNamed(String text) {
        Checks.notNull(text, "text");
        return Organisation.super.isNamed(text) || code.equalsIgnoreCase(text.strip());
    }

    @Override
    public Party party() {
        return Party.REGION;
    }

    @Override
    public String fullName() {
        return "Veiligheidsregio " + name;
    }
}
