/** Sample agreements, examples for embedders, and the {@code ncw} command line. */
module nl.ncw.examples {
    requires static org.jspecify;
    requires transitive nl.ncw.model;
    requires transitive nl.ncw.export;
    requires nl.ncw.catalogue;
    requires nl.ncw.validation;
    // Excel and Word.
    requires org.apache.poi.ooxml;
    // PDF.
    requires com.github.librepdf.openpdf;
    requires com.github.librepdf.pdfFontsExtra;
    requires java.desktop;
    // Time stamps.
    requires java.net.http;
    requires info.picocli;
    requires me.tongfei.progressbar;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;

    exports nl.ncw.examples;
    exports nl.ncw.examples.sample;
    exports nl.ncw.examples.signing;
    exports nl.ncw.examples.signing.verification;

    opens nl.ncw.examples.cli to
            info.picocli;
    opens nl.ncw.examples.cli.advice to
            info.picocli;
    opens nl.ncw.examples.cli.agreement to
            info.picocli;
    opens nl.ncw.examples.cli.catalogue to
            info.picocli;
    opens nl.ncw.examples.cli.change to
            info.picocli;
    opens nl.ncw.examples.cli.file to
            info.picocli;
    opens nl.ncw.examples.cli.finding to
            info.picocli;
    opens nl.ncw.examples.cli.signing to
            info.picocli;
    opens nl.ncw.examples.cli.terminal to
            info.picocli;
}
