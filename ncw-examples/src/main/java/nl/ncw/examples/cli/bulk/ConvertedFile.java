package nl.ncw.examples.cli.bulk;

import nl.ncw.examples.cli.finding.FindingCounts;

/** Content that was made of a file. */
public final class ConvertedFile {
    private final byte[] content;
    private final FindingCounts findings;

    /**
     * Creates the result of a conversion.
     *
     * @param content the content, which nobody changes afterwards
     * @param findings the numbers of findings about the file that was read
     */
    public ConvertedFile(byte[] content, FindingCounts findings) {
        this.content = content;
        this.findings = findings;
    }

    byte[] content() {
        return content;
    }

    FindingCounts findings() {
        return findings;
    }
}
