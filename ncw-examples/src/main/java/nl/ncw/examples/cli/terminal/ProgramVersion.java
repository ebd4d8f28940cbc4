package nl.ncw.examples.cli.terminal;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, out of the jar it runs from. */
public final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("(development)");
        return new String[] {"ncw " + version};
    }
}
