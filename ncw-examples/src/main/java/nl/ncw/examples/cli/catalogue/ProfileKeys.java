package nl.ncw.examples.cli.catalogue;

import java.util.Iterator;
import java.util.List;

/** Keys of the cooperation profiles on the command line, which shells complete. */
public final class ProfileKeys implements Iterable<String> {
    /** All keys, as help shows them. */
    public static final String ALL = "kern|structureel|koppel|stand-by|ad-hoc";

    @Override
    public Iterator<String> iterator() {
        return List.of(ALL.split("\\|")).iterator();
    }
}
