package nl.ncw.examples.programs;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.difference.AgreementDifference;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;

/**
 * What the library reads of a form that a program saved.
 *
 * @param differences the number of differences from the agreement in the form
 * @param findings the findings, without those of no consequence
 * @param lost the texts of the agreement that were neither read, nor kept, nor reported
 * @param refusal why the file was refused; empty if it was read
 */
record Outcome(int differences, List<Finding> findings, List<String> lost, Optional<String> refusal) {
    static Outcome of(Agreement agreement, Locale language, Program program, Path folder) throws IOException {
        Path form = folder.resolve("form." + program.file().format().fileExtension());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        program.file().writer(language).write(agreement, Catalogues.byReference(agreement.catalogue()), bytes);
        Files.write(form, bytes.toByteArray());
        Path saved = program.save(form);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(saved))) {
            return of(agreement, program.file().format().reader().read(in, Catalogues.bundled()));
        } catch (UnreadableAgreementException e) {
            return new Outcome(0, List.of(), List.of(), Optional.of(e.message(Locale.ENGLISH)));
        }
    }

    private static Outcome of(Agreement agreement, ReadResult read) throws IOException {
        List<Finding> findings = read.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        String kept = json(read.agreement())
                + read.findings().stream()
                        .map(finding -> finding.message(Locale.ENGLISH))
                        .collect(Collectors.joining("\n"));
        String all = kept.toLowerCase(Locale.ROOT);
        List<String> lost = json(agreement)
                .lines()
                .map(String::strip)
                // The kind of a partner or an answer stands in no form: it goes with the agreement as it was sent.
                .filter(line -> !line.startsWith("\"kind\""))
                .filter(line -> line.endsWith("\"") || line.endsWith("\","))
                .map(line -> line.replaceFirst("^\"[^\"]*\" : ", "").replaceFirst(",$", ""))
                .map(text -> text.substring(1, text.length() - 1))
                .filter(text -> !all.contains(text.toLowerCase(Locale.ROOT)))
                .toList();
        int differences = AgreementDifference.between(agreement, read.agreement())
                .changes()
                .size();
        return new Outcome(differences, findings, lost, Optional.empty());
    }

    private static String json(Agreement agreement) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JsonAgreementWriter().write(agreement, Catalogues.byReference(agreement.catalogue()), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Returns the number of differences without a finding. The loss of the sent agreement explains all. */
    int unexplained() {
        boolean isSentMissing =
                findings.stream().anyMatch(finding -> finding.code().endsWith(".sent-missing"));
        return isSentMissing ? 0 : Math.max(0, differences - findings.size());
    }

    /** Returns the outcome as a sentence of the table of programs. */
    String sentence() {
        String told = findings.stream()
                .map(Finding::code)
                .distinct()
                .sorted()
                .map(code -> "`" + code + "`")
                .collect(Collectors.joining(", "));
        if (refusal.isPresent()) {
            return "refused: \"" + refusal.get() + "\"";
        }
        if (differences == 0) {
            return told.isEmpty() ? "whole" : "whole, with a warning: " + told;
        }
        return "differs, and says where: " + told;
    }
}
