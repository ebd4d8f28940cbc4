package nl.ncw.examples.cli.terminal;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Provider of the version of the program, from the manifest of its jar. */
public final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("(development)");
        return new String[] {"ncw " + version};
    }
}
