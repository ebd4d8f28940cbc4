package nl.ncw.examples.cli.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.export.json.AgreementJacksonModule;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.port.ValidationReport;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints findings and codes as JSON, in the published form of findings. Characters beyond ASCII are escaped, so that the
 * encoding of the terminal does not matter.
 */
public final class FindingJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new AgreementJacksonModule())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private final Terminal terminal;

    /**
     * Creates a printer.
     *
     * @param terminal the terminal
     */
    public FindingJson(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Prints findings to the results.
     *
     * @param findings the findings
     */
    public void print(List<Finding> findings) {
        terminal.out().println(MAPPER.writeValueAsString(ValidationReport.of(findings)));
    }

    /**
     * Returns the findings in a file of a folder.
     *
     * @param file the name of the file
     * @param findings the findings
     * @return a JSON object with the name, and what {@link #print} prints
     */
    public static String ofFile(String file, List<Finding> findings) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("file", file);
        report.put("findings", ValidationReport.of(findings).findings());
        return MAPPER.writeValueAsString(report);
    }

    /**
     * Returns why a file of a folder has no findings.
     *
     * @param file the name of the file
     * @param failure the reason, in the user's language
     * @return a JSON object with the name and the reason
     */
    public static String ofFailure(String file, String failure) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("file", file);
        report.put("failure", failure);
        return MAPPER.writeValueAsString(report);
    }

    /** Prints the explanations of codes to the results. Returns the exit code. */
    int printCodes(List<FindingCode> codes) {
        Map<String, Object> report =
                Map.of("codes", codes.stream().map(FindingJson::explanation).toList());
        terminal.out().println(MAPPER.writeValueAsString(report));
        return ExitCode.FINE;
    }

    private static Map<String, Object> explanation(FindingCode code) {
        Map<String, Object> explanation = new LinkedHashMap<>();
        explanation.put("code", code.code());
        explanation.put("severity", code.severity().key());
        if (code.mildest() != code.severity()) {
            explanation.put("mildest", code.mildest().key());
        }
        explanation.put("meaning", code.meaning());
        explanation.put("cause", code.cause());
        return explanation;
    }
}
