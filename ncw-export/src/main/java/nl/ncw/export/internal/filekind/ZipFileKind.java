package nl.ncw.export.internal.filekind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Detector of the kinds of zip files, by the names of their parts. */
final class ZipFileKind {
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final int MIME_TYPE_LENGTH = 100;
    private static final int SHOWN_NAMES = 3;
    private static final Pattern FORM = Pattern.compile(".*\\.(xlsx|xlsm|docx|docm|pdf|json)", Pattern.DOTALL);
    private static final Pattern IWORK = Pattern.compile(
            "(.*/)?([^/]*\\.iwa|buildversionhistory\\.plist|index\\.apxl(\\.gz)?|index\\.xml\\.gz)", Pattern.DOTALL);
    /** Files that the systems of computers add to a zip file or folder. */
    private static final Pattern BY_SYSTEM =
            Pattern.compile("__macosx/.*|(.*/)?(\\.ds_store|thumbs\\.db|desktop\\.ini)", Pattern.DOTALL);

    private ZipFileKind() {}

    static Optional<ForeignFile> of(byte[] bytes) {
        try {
            return of(ZipParts.of(bytes));
        } catch (IOException e) {
            // The reader says in its refusal that the file is damaged.
            return Optional.empty();
        }
    }

    private static Optional<ForeignFile> of(ZipParts parts) throws IOException {
        if (parts.has("mimetype")) {
            return ofMimeType(parts).map(ForeignFile::of);
        }
        Set<String> names = parts.names();
        if (names.contains("ppt/presentation.xml")) {
            return Optional.of(ForeignFile.of(ForeignFileKind.PRESENTATION));
        }
        if (names.contains("[content_types].xml")) {
            return Optional.empty();
        }
        boolean isIWork = names.contains("index.xml")
                || names.stream().anyMatch(name -> IWORK.matcher(name).matches());
        return isIWork ? Optional.of(ForeignFile.of(ForeignFileKind.IWORK)) : forms(parts);
    }

    private static Optional<ForeignFileKind> ofMimeType(ZipParts parts) throws IOException {
        try (InputStream in = parts.open("mimetype")) {
            return ofMimeType(new String(in.readNBytes(MIME_TYPE_LENGTH), StandardCharsets.US_ASCII));
        }
    }

    static Optional<ForeignFileKind> ofMimeType(String type) {
        if (!type.startsWith(OPEN_DOCUMENT)) {
            return Optional.empty();
        }
        String document = type.substring(OPEN_DOCUMENT.length());
        if (document.startsWith("text")) {
            return Optional.of(ForeignFileKind.OPEN_DOCUMENT_TEXT);
        }
        if (document.startsWith("presentation")) {
            return Optional.of(ForeignFileKind.PRESENTATION);
        }
        return Optional.of(
                document.startsWith("spreadsheet")
                        ? ForeignFileKind.OPEN_DOCUMENT_SPREADSHEET
                        : ForeignFileKind.OPEN_DOCUMENT);
    }

    private static Optional<ForeignFile> forms(ZipParts parts) {
        List<String> forms = parts.names().stream()
                .filter(name -> FORM.matcher(name).matches())
                .filter(name -> !BY_SYSTEM.matcher(name).matches())
                .sorted()
                .map(parts::originalName)
                .map(Excerpt::brief)
                .toList();
        if (forms.isEmpty()) {
            return Optional.empty();
        }
        if (forms.size() == 1) {
            return Optional.of(new ForeignFile(ForeignFileKind.ZIPPED_FORM, forms));
        }
        String some = forms.stream().limit(SHOWN_NAMES).collect(Collectors.joining(", "))
                + (forms.size() > SHOWN_NAMES ? ", …" : "");
        return Optional.of(new ForeignFile(ForeignFileKind.ZIPPED_FORMS, List.of(String.valueOf(forms.size()), some)));
    }
}
