package nl.ncw.examples.cli.bulk;

import java.util.Optional;
import nl.ncw.examples.cli.finding.FindingCounts;
import nl.ncw.examples.cli.terminal.TerminalMessages;
import nl.ncw.model.CheckReturnValue;

/**
 * What became of one file.
 *
 * @param name the name of the file below its folder
 * @param kind what was done
 * @param findings the numbers of findings in the file
 * @param text why it failed, or the remarks about it; may be empty
 * @param json the findings for programs; may be empty
 * @param written what is listed about the file that was made of it
 */
record FileOutcome(
        String name,
        Kind kind,
        FindingCounts findings,
        String text,
        String json,
        Optional<WrittenFile.Listed> written) {
    static FileOutcome failed(FolderFile file, String reason) {
        return new FileOutcome(file.name(), Kind.FAILED, FindingCounts.NONE, reason, "", Optional.empty());
    }

    static FileOutcome of(FolderFile file, Kind kind, WrittenFile.Listed listed) {
        return new FileOutcome(file.name(), kind, listed.file().findings(), "", "", Optional.of(listed));
    }

    static FileOutcome checked(FolderFile file, FindingCounts findings, String json) {
        return new FileOutcome(file.name(), Kind.CHECKED, findings, "", json, Optional.empty());
    }

    @CheckReturnValue
    FileOutcome withText(String newText) {
        return new FileOutcome(name, kind, findings, newText, json, written);
    }

    /** Returns the name with the numbers of findings. */
    String counts(TerminalMessages messages) {
        return messages.get("bulk.about-file", name, findings.in(messages));
    }

    /** Returns this outcome without the findings for programs, which take memory. */
    @CheckReturnValue
    FileOutcome withoutJson() {
        return new FileOutcome(name, kind, findings, text, "", written);
    }

    /** What was done with a file. */
    enum Kind {
        WRITTEN,
        UNCHANGED,
        CHECKED,
        FAILED
    }
}
