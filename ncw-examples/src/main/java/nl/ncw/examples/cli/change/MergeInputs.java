package nl.ncw.examples.cli.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.examples.cli.agreement.AgreementFile;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.merge.SentAgreements;
import nl.ncw.model.port.ReadResult;

/**
 * Files of a merge, as they were read: the agreement as it was sent and the copies.
 *
 * @param sent the agreement as it was sent
 * @param copies the copies by name
 * @param findings what could not be read in the files
 */
record MergeInputs(Agreement sent, CopyFiles copies, List<Finding> findings) {

    /** Reader of the files of a merge. */
    record Reader(AgreementFile files, Terminal terminal) {

        /**
         * Reads the files, and finds out what was sent and whose copy is whose.
         *
         * @param sentFile the file with the agreement as it was sent, if the user names it
         * @param arguments the copies, possibly with the file that was sent among them
         * @throws CommandFailure if a file cannot be read, if two copies are the same file, if the files belong to
         *     several agreements, or if it is not known what was sent
         */
        MergeInputs read(Optional<Path> sentFile, List<CopyArgument> arguments) throws CommandFailure {
            Optional<ReadResult> given =
                    sentFile.isPresent() ? Optional.of(files.readAndPrintFindings(sentFile.get())) : Optional.empty();
            List<ReadCopy> copies = copies(arguments);
            List<ReadResult> all = Stream.concat(given.stream(), copies.stream().map(ReadCopy::result))
                    .toList();
            requireSameAgreement(all);
            List<Finding> findings =
                    all.stream().flatMap(read -> read.findings().stream()).toList();
            SentAgreements<ReadCopy> carried = carried(copies);
            if (given.isPresent()) {
                sayWhichCarryAnother(given.get().agreement(), carried);
                String label = InputFile.of(sentFile.orElseThrow(), terminal).name();
                return inputs(given.get().agreement(), label, copies, findings);
            }
            Agreement sent = carried.only().orElseThrow(() -> unknownSent(carried));
            Optional<ReadCopy> base = carried.unchanged().stream()
                    .filter(copy -> copies.size() > 1 && copy.argument().given().isEmpty())
                    .findFirst();
            base.ifPresent(copies::remove);
            return inputs(
                    sent,
                    base.map(copy -> copy.argument().label(terminal))
                            .orElseGet(() -> terminal.messages().get("merge.sent-label")),
                    copies,
                    findings);
        }

        private List<ReadCopy> copies(List<CopyArgument> arguments) throws CommandFailure {
            requireOnce(arguments.stream().map(CopyArgument::file).toList());
            List<ReadCopy> copies = new ArrayList<>();
            for (CopyArgument argument : arguments) {
                copies.add(new ReadCopy(argument, files.readAndPrintFindings(argument.file())));
            }
            return copies;
        }

        /** Requires each file to be given once. Two files with the same content may well be two copies. */
        private void requireOnce(List<Path> given) throws CommandFailure {
            for (int index = 0; index < given.size(); index++) {
                for (Path earlier : given.subList(0, index)) {
                    if (isSame(earlier, given.get(index))) {
                        throw wrongUsage(
                                "merge.same-file",
                                List.of(
                                        InputFile.of(earlier, terminal).name(),
                                        InputFile.of(given.get(index), terminal).name()));
                    }
                }
            }
        }

        private static boolean isSame(Path one, Path other) {
            try {
                return one.equals(other) || Files.isSameFile(one, other);
            } catch (IOException e) {
                // The reader says what is wrong with it.
                return false;
            }
        }

        private MergeInputs inputs(Agreement sent, String label, List<ReadCopy> copies, List<Finding> findings)
                throws CommandFailure {
            return new MergeInputs(sent, CopyFiles.of(sent, label, copies, terminal), findings);
        }

        private static SentAgreements<ReadCopy> carried(List<ReadCopy> copies) {
            Map<ReadCopy, ReadResult> results = new LinkedHashMap<>();
            copies.forEach(copy -> results.put(copy, copy.result()));
            return SentAgreements.of(results);
        }

        private void sayWhichCarryAnother(Agreement sent, SentAgreements<ReadCopy> carried) {
            carried.carriers().forEach((other, copies) -> {
                if (!other.equals(sent)) {
                    terminal.remark("merge.sent-other", labels(copies));
                }
            });
        }

        private CommandFailure unknownSent(SentAgreements<ReadCopy> carried) {
            List<String> groups =
                    carried.carriers().values().stream().map(this::labels).toList();
            return groups.isEmpty() ? wrongUsage("merge.sent-unknown") : wrongUsage("merge.sent-differs", groups);
        }

        private String labels(List<ReadCopy> copies) {
            return copies.stream().map(copy -> copy.argument().label(terminal)).collect(Collectors.joining(", "));
        }

        /** Requires the files to name the same catalogue and to have no different ids. */
        private void requireSameAgreement(List<ReadResult> read) throws CommandFailure {
            List<String> catalogues = read.stream()
                    .map(copy -> copy.agreement().catalogue().toString())
                    .distinct()
                    .toList();
            if (catalogues.size() > 1) {
                throw wrongUsage("merge.catalogues-differ", catalogues);
            }
            List<String> ids = read.stream()
                    .flatMap(copy -> copy.agreement().id().stream())
                    .distinct()
                    .toList();
            if (ids.size() > 1) {
                throw wrongUsage("merge.ids-differ", ids);
            }
        }

        private CommandFailure wrongUsage(String key, List<String> names) {
            String separator = key.equals("merge.sent-differs") ? "; " : ", ";
            return terminal.wrongUsage(key, String.join(separator, names));
        }

        private CommandFailure wrongUsage(String key) {
            return wrongUsage(key, List.of());
        }
    }
}
