package nl.ncw.examples.cli.agreement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.finding.FindingCounts;
import nl.ncw.examples.cli.finding.FindingPrinter;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalStyle;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.port.AgreementWriter;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;

/** Reads and writes files with agreements. */
public final class AgreementFile {
    private final Terminal terminal;
    private final CatalogueSource catalogues;

    /**
     * Creates a reader and writer for agreements that name a bundled catalogue.
     *
     * @param terminal the terminal, whose language is that of failures
     */
    public AgreementFile(Terminal terminal) {
        this(terminal, Catalogues.bundled());
    }

    /**
     * Creates a reader and writer.
     *
     * @param terminal the terminal, whose language is that of failures
     * @param catalogues the catalogues that the agreements may name
     */
    public AgreementFile(Terminal terminal, CatalogueSource catalogues) {
        this.terminal = terminal;
        this.catalogues = catalogues;
    }

    /**
     * Reads a file in any format.
     *
     * @param file the file
     * @return the agreement and the findings
     * @throws CommandFailure if the file cannot be read
     */
    public ReadResult read(Path file) throws CommandFailure {
        return read(InputFile.of(file, terminal));
    }

    /**
     * Reads a file in any format.
     *
     * @param file the file
     * @return the agreement and the findings
     * @throws CommandFailure if the file cannot be read
     */
    public ReadResult read(InputFile file) throws CommandFailure {
        return parse(file, this::agreement);
    }

    /**
     * Reads the file of a crisis partner. The name is used if the file does not contain it, as in the original form.
     *
     * @param file the file
     * @param partner the partner's name, not blank
     * @return the agreement and the findings
     * @throws CommandFailure if the file cannot be read
     */
    public ReadResult read(InputFile file, String partner) throws CommandFailure {
        return parse(file, (format, in) -> agreement(format.withPartner(partner), in));
    }

    private ReadResult agreement(AgreementFormat format, InputStream in) throws IOException {
        return format.reader().read(in, catalogues);
    }

    /**
     * Reads a file from which another one is made, and prints the findings below its name, as remarks. If it is signed,
     * a remark says that the other one is not.
     *
     * @param file the file
     * @return the agreement and the findings
     * @throws CommandFailure if the file cannot be read
     */
    public ReadResult readAndPrintFindings(Path file) throws CommandFailure {
        InputFile input = InputFile.of(file, terminal).inMemory();
        ReadResult result = read(input);
        new SignatureSummary(terminal).printLeftBehind(this, input);
        if (!result.findings().isEmpty()) {
            terminal.remark(
                    "findings.of",
                    input.name(),
                    FindingCounts.of(result.findings()).in(terminal.messages()));
            new FindingPrinter(terminal).print(terminal.err(), result.findings());
        }
        return result;
    }

    /**
     * Returns whether the content of a file is a PDF.
     *
     * @param file the file
     * @return whether it is
     * @throws CommandFailure if the file cannot be read
     */
    public boolean isPdf(InputFile file) throws CommandFailure {
        return isIn(AgreementFormats.PDF, file);
    }

    private boolean isIn(AgreementFormat format, InputFile file) throws CommandFailure {
        return parse(file, (detected, in) -> detected.equals(format));
    }

    private <T> T parse(InputFile file, Parser<T> parser) throws CommandFailure {
        return file.parse(in -> {
            Optional<AgreementFormat> format = AgreementFormats.of(in, file.name());
            if (format.isEmpty()) {
                throw new CommandFailure(ExitCode.UNREADABLE, otherFormat(file.name(), in));
            }
            try {
                return parser.parse(format.get(), in);
            } catch (UnreadableAgreementException e) {
                throw new CommandFailure(ExitCode.UNREADABLE, unreadable(file.name(), e), e);
            }
        });
    }

    private String otherFormat(String file, InputStream in) throws IOException {
        // A kind that is known says what to do itself, often something else than to ask the sender.
        return AgreementFormats.describeOther(in)
                .map(kind -> message("input.other-kind", file, kind.in(terminal.locale())))
                .orElseGet(() -> message("input.other-format", file, formatNames()));
    }

    private static String formatNames() {
        return AgreementFormats.all().stream().map(AgreementFormat::name).collect(Collectors.joining(", "));
    }

    private String unreadable(String file, UnreadableAgreementException e) {
        String place = e.place().toString();
        String reason = e.message(terminal.locale());
        return place.isEmpty()
                ? message("input.unreadable", file, reason)
                : message("input.unreadable-at", file, place, reason);
    }

    /**
     * Returns the catalogue that an agreement names.
     *
     * @param agreement the agreement
     * @return the catalogue
     * @throws CommandFailure if there is no such catalogue
     */
    public Catalogue catalogue(Agreement agreement) throws CommandFailure {
        CatalogueReference reference = agreement.catalogue();
        String key = reference.overlays().isEmpty() ? "catalogue.unknown" : "catalogue.overlays-unknown";
        return catalogues
                .find(reference)
                .orElseThrow(() -> new CommandFailure(ExitCode.UNREADABLE, message(key, reference)));
    }

    /**
     * Writes an agreement to a file. If this fails, what stood there is unchanged.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @param target the file and its format
     * @throws CommandFailure if the file cannot be written
     */
    public void write(Agreement agreement, Catalogue catalogue, AgreementTarget target) throws CommandFailure {
        target.file().write(content(agreement, catalogue, target.format()));
    }

    /**
     * Returns an agreement in a format, in the language of documents.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @param format the format
     * @return the bytes of the file
     */
    public byte[] content(Agreement agreement, Catalogue catalogue, AgreementFormat format) {
        AgreementWriter writer =
                format.offering(SafetyRegions.all()).writer(terminal.documents().locale());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            writer.write(agreement, catalogue, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    /**
     * Prints that a file was written.
     *
     * @param target the file and its format
     */
    public void printWritten(AgreementTarget target) {
        terminal.say(TerminalStyle.DONE, "written", target.file().name());
    }

    private String message(String key, Object... values) {
        return terminal.messages().get(key, values);
    }

    /** Parses a file in a format. */
    private interface Parser<T> {
        T parse(AgreementFormat format, InputStream in) throws IOException;
    }
}
