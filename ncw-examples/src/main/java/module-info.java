/** Sample agreements, examples for embedders, and the {@code ncw} command line. */
module nl.ncw.examples {
    requires static org.jspecify;
    requires transitive nl.ncw.model;
    requires nl.ncw.catalogue;
    requires nl.ncw.validation;
    requires nl.ncw.export;
    requires info.picocli;
    requires org.apache.pdfbox;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;

    exports nl.ncw.examples;
    exports nl.ncw.examples.sample;

    opens nl.ncw.examples.cli to
            info.picocli;
}
