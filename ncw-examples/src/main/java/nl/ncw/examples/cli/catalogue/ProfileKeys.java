package nl.ncw.examples.cli.catalogue;

/** Keys of the cooperation profiles on the command line. */
public final class ProfileKeys {
    /** All keys, as help shows them. */
    public static final String ALL = "kern|structureel|koppel|stand-by|ad-hoc";

    private ProfileKeys() {}
}
