package nl.ncw.export.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.message.Translations;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reader of the file of a theme, in JSON. Every field may be left out. Files are named relative to that of the theme.
 *
 * <pre>{@code
 * {
 *   "main": "#154273",
 *   "accent": "#A54300",
 *   "logo": {"file": "logo.png", "description": "Veiligheidsregio Voorbeeld"},
 *   "font": {"name": "Open Sans", "regular": "sans.ttf", "bold": "sans-bold.ttf", "italic": "sans-italic.ttf"},
 *   "page": "portrait"
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ThemeReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Translations MESSAGES =
            Translations.of(language -> ResourceBundle.getBundle("nl.ncw.export.theme.messages", language));
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final int HEXADECIMAL = 16;
    private static final String PORTRAIT = "portrait";
    private static final String LANDSCAPE = "landscape";

    private final Path folder;

    /** @param folder the folder of the file, to which other files are relative */
    private ThemeReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a theme.
     *
     * @param file the file
     * @return the theme
     * @throws UnreadableThemeException if the file is no theme, or names a file that cannot be used
     * @throws IOException if the file cannot be read
     */
    public static DocumentTheme read(Path file) throws IOException {
        Checks.notNull(file, "file");
        byte[] content = Files.readAllBytes(file);
        try {
            return new ThemeReader(file.toAbsolutePath().resolveSibling("")).theme(MAPPER.readTree(content));
        } catch (JacksonException e) {
            throw unreadable("", e, "not-json");
        }
    }

    private DocumentTheme theme(JsonNode root) throws IOException {
        requireFields(root, "", List.of("$schema", "main", "accent", "logo", "font", "page"));
        DocumentTheme standard = DocumentTheme.standard();
        DocumentTheme theme = standard.coloured(
                colour(root, "main", standard.mainRgb()), colour(root, "accent", standard.accentRgb()));
        if (root.has("logo")) {
            theme = theme.withLogo(logo(root.get("logo")));
        }
        if (root.has("font")) {
            theme = theme.inFont(font(root.get("font")));
        }
        return isPortrait(root) ? theme.upright() : theme;
    }

    private static boolean isPortrait(JsonNode root) throws IOException {
        String page = text(root, "", "page").orElse(LANDSCAPE);
        if (!List.of(PORTRAIT, LANDSCAPE).contains(page)) {
            throw unreadable("/page", null, "page", page);
        }
        return page.equals(PORTRAIT);
    }

    private static void requireFields(JsonNode object, String pointer, List<String> known) throws IOException {
        if (!object.isObject()) {
            throw unreadable(pointer, null, "not-object", String.join(", ", known));
        }
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                throw unreadable(pointer + "/" + name, null, "unknown", String.join(", ", known));
            }
        }
    }

    private static int colour(JsonNode root, String name, int standard) throws IOException {
        Optional<String> text = text(root, "", name);
        if (text.isEmpty()) {
            return standard;
        }
        if (!COLOUR.matcher(text.get()).matches()) {
            throw unreadable("/" + name, null, "colour", text.get());
        }
        int rgb = Integer.parseInt(text.get().substring(1), HEXADECIMAL);
        if (!DocumentTheme.isLegible(rgb)) {
            throw unreadable("/" + name, null, "contrast", text.get());
        }
        return rgb;
    }

    private ThemeLogo logo(JsonNode logo) throws IOException {
        requireFields(logo, "/logo", List.of("file", "description"));
        byte[] png = file(logo, "/logo", "file");
        String description = required(logo, "/logo", "description");
        try {
            return ThemeLogo.of(png, description);
        } catch (IllegalArgumentException e) {
            throw unreadable("/logo/file", e, "not-png");
        }
    }

    private ThemeFont font(JsonNode font) throws IOException {
        requireFields(font, "/font", List.of("name", "regular", "bold", "italic"));
        return ThemeFont.of(
                required(font, "/font", "name"), face(font, "regular"), face(font, "bold"), face(font, "italic"));
    }

    private byte[] face(JsonNode font, String name) throws IOException {
        byte[] face = file(font, "/font", name);
        if (!ThemeFont.isTrueType(face)) {
            throw unreadable("/font/" + name, null, "not-font");
        }
        return face;
    }

    private byte[] file(JsonNode object, String pointer, String name) throws IOException {
        Path file = folder.resolve(required(object, pointer, name));
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw unreadable(pointer + "/" + name, e, "no-file", file);
        } catch (IOException e) {
            throw unreadable(pointer + "/" + name, e, "file", file);
        }
    }

    private static String required(JsonNode object, String pointer, String name) throws IOException {
        return text(object, pointer, name)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> unreadable(pointer + "/" + name, null, "missing"));
    }

    private static Optional<String> text(JsonNode object, String pointer, String name) throws IOException {
        JsonNode text = object.get(name);
        if (text == null) {
            return Optional.empty();
        }
        if (!text.isString()) {
            throw unreadable(pointer + "/" + name, null, "text");
        }
        return Optional.of(text.stringValue());
    }

    private static UnreadableThemeException unreadable(
            String pointer, @Nullable Throwable cause, String key, Object... values) {
        return new UnreadableThemeException(
                pointer, MESSAGES.each(translation -> translation.format(key, values)), cause);
    }
}
