package nl.ncw.examples.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Protection by permissions of owner, group and others.
 *
 * @param attributes the attributes of the file
 */
record PosixProtection(PosixFileAttributes attributes) implements FileProtection {
    private static final Set<PosixFilePermission> WRITERS =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    private static final Map<PosixFilePermission, PosixFilePermission> GROUP_AND_OTHERS = Map.of(
            PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    @Override
    public boolean isReadOnly() {
        return attributes.permissions().stream().noneMatch(WRITERS::contains);
    }

    @Override
    public FileAttribute<?>[] atCreation() {
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(
                    Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
        };
    }

    @Override
    public void applyTo(Path part) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(part, PosixFileAttributeView.class);
        Set<PosixFilePermission> permissions = new HashSet<>(attributes.permissions());
        if (!FileProtection.isDone(() -> view.setGroup(attributes.group()))) {
            // The file gets another group, whose members may do what all may do.
            GROUP_AND_OTHERS.forEach((group, others) -> {
                if (!permissions.contains(others)) {
                    permissions.remove(group);
                }
            });
        }
        FileProtection.isDone(() -> view.setOwner(attributes.owner()));
        view.setPermissions(permissions);
    }
}
