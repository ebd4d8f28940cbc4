package nl.ncw.examples.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.DosFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;

/**
 * Protection by access control list and DOS attributes, or one of them, or none on a file system that has neither.
 *
 * @param access the access control list
 * @param dos the DOS attributes
 */
record WindowsProtection(Optional<Access> access, Optional<DosFileAttributes> dos) implements FileProtection {
    static WindowsProtection of(Path file) throws IOException {
        Optional<Access> access = Optional.empty();
        AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        // A memory stick has no access control lists, though Windows has.
        if (acl != null && Files.getFileStore(file).supportsFileAttributeView(AclFileAttributeView.class)) {
            access = Optional.of(new Access(acl.getAcl(), acl.getOwner()));
        }
        DosFileAttributeView dos = Files.getFileAttributeView(file, DosFileAttributeView.class);
        return new WindowsProtection(access, dos == null ? Optional.empty() : Optional.of(dos.readAttributes()));
    }

    @Override
    public boolean isReadOnly() {
        return dos.filter(DosFileAttributes::isReadOnly).isPresent();
    }

    @Override
    public FileAttribute<?>[] atCreation() {
        return new FileAttribute<?>[0];
    }

    @Override
    public void applyTo(Path part) throws IOException {
        if (access.isPresent()) {
            AclFileAttributeView view = Files.getFileAttributeView(part, AclFileAttributeView.class);
            view.setAcl(access.get().entries());
            FileProtection.isDone(() -> view.setOwner(access.get().owner()));
        }
        dos.ifPresent(known -> FileProtection.isDone(() -> {
            DosFileAttributeView view = Files.getFileAttributeView(part, DosFileAttributeView.class);
            view.setArchive(known.isArchive());
            view.setSystem(known.isSystem());
            view.setHidden(known.isHidden());
        }));
    }

    /** Access control list of a file, and its owner. */
    record Access(List<AclEntry> entries, UserPrincipal owner) {}
}
