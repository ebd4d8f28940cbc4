package nl.ncw.examples.cli.bulk;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of the files that are made of those of a folder: the same, with the extension of the new format. */
final class OutputNames {
    private final String extension;
    private final Map<String, List<String>> inputs = new HashMap<>();

    OutputNames(List<FolderFile> files, String extension) {
        this.extension = extension;
        files.forEach(file -> inputs.merge(key(file), List.of(file.name()), OutputNames::joined));
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Returns the name of the file that is made of another one, below the output folder. */
    String of(FolderFile file) {
        String name = file.name();
        return name.substring(0, name.lastIndexOf('.') + 1) + extension;
    }

    /** Returns the names of the folders that the files go to, below the output folder, whose own is empty. */
    Set<String> folders() {
        return inputs.values().stream()
                .flatMap(List::stream)
                .map(name -> name.substring(0, Math.max(0, name.lastIndexOf('/'))))
                .collect(Collectors.toSet());
    }

    /** Returns another file of the folder of which one of the same name would be made. */
    Optional<String> other(FolderFile file) {
        return Objects.requireNonNull(inputs.get(key(file))).stream()
                .filter(name -> !name.equals(file.name()))
                .findFirst();
    }

    /** Returns the name as file systems compare it that know no difference between capitals or ways to write an accent. */
    private String key(FolderFile file) {
        return Normalizer.normalize(of(file), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
