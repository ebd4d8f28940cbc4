package nl.ncw.examples.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, out of the jar it runs from. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Ncw.class.getPackage().getImplementationVersion())
                .orElse("(development)");
        return new String[] {"ncw " + version};
    }
}
