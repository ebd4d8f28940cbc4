package nl.ncw.examples.cli.agreement;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.file.ForceOption;
import nl.ncw.examples.cli.file.OutputFile;
import nl.ncw.examples.cli.file.OutputFolder;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalStyle;
import nl.ncw.examples.sample.random.AgreementGenerator;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;

/**
 * Random agreements to write, of the newest catalogue. They are made and written one by one, so that memory does not
 * grow with their number.
 *
 * @param count how many, from 1
 * @param seed the seed
 */
record RandomSamples(int count, long seed) {
    /** Seed of who names none. */
    static final long DEFAULT_SEED = 1;

    /** Names have at least this many digits, so that folders of different sizes look the same. */
    private static final int LEAST_DIGITS = 4;

    /**
     * Writes the agreements and says where. Before the first is written, all files are checked.
     *
     * @throws CommandFailure if a file cannot be written, or is there and may not be replaced
     */
    void write(Path folder, List<AgreementFormat> formats, ForceOption force, DocumentTheme style, Terminal terminal)
            throws CommandFailure {
        for (int number = 1; number <= count; number++) {
            for (AgreementFormat format : formats) {
                OutputFile.of(file(folder, number, format), force, terminal).requireReplaceable();
            }
        }
        OutputFolder.of(folder, terminal).make();
        Catalogue catalogue = Catalogues.latest();
        AgreementGenerator generator = AgreementGenerator.of(catalogue, seed);
        AgreementFile files = new AgreementFile(terminal);
        for (int number = 1; number <= count; number++) {
            Agreement agreement = generator.agreement(number);
            for (AgreementFormat format : formats) {
                OutputFile.of(file(folder, number, format), force, terminal)
                        .writeOneOfMany(files.content(agreement, catalogue, format.styled(style)));
            }
        }
        terminal.say(TerminalStyle.DONE, "samples.random-done", count, folder, seed);
        terminal.nextStep(
                "next.sample", "validate", file(folder, 1, formats.get(0)).toString());
    }

    /** Returns the file of an agreement. Zeros before the number make the order by name that by number. */
    private Path file(Path folder, int number, AgreementFormat format) {
        int digits = Math.max(LEAST_DIGITS, String.valueOf(count).length());
        String name = String.format(Locale.ROOT, "agreement-%0" + digits + "d", number);
        return folder.resolve(name + "." + format.fileExtension());
    }
}
