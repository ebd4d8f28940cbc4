package nl.ncw.examples.cli.catalogue;

/** The cooperation profiles on the command line. */
public final class ProfileKeys {
    /** The keys of all profiles, as help shows them. */
    public static final String ALL = "kern|structureel|koppel|stand-by|ad-hoc";

    private ProfileKeys() {}
}
