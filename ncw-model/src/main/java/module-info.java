/**
 * Domain of netcentric cooperation agreements: the questions of the model form, the answers of the parties, and the
 * ports that adapters implement. Depends on {@code java.base} alone.
 */
@SuppressWarnings("module") // the modules below do not exist yet when this one is compiled
module nl.ncw.model {
    requires static org.jspecify;

    exports nl.ncw.model;
    exports nl.ncw.model.adoption;
    exports nl.ncw.model.advice;
    exports nl.ncw.model.agreement;
    exports nl.ncw.model.catalogue;
    exports nl.ncw.model.catalogue.difference;
    exports nl.ncw.model.difference;
    exports nl.ncw.model.finding;
    exports nl.ncw.model.merge;
    exports nl.ncw.model.organisation;
    exports nl.ncw.model.overlay;
    exports nl.ncw.model.port;
    exports nl.ncw.model.profile;
    exports nl.ncw.model.question;
    exports nl.ncw.model.term;
    exports nl.ncw.model.text;
    exports nl.ncw.model.upgrade;

    // For the modules of this library alone.
    exports nl.ncw.model.internal.check to
            nl.ncw.catalogue,
            nl.ncw.validation,
            nl.ncw.export;
    exports nl.ncw.model.internal.code to
            nl.ncw.validation,
            nl.ncw.export;
    exports nl.ncw.model.internal.message to
            nl.ncw.validation,
            nl.ncw.export,
            nl.ncw.examples;
    exports nl.ncw.model.internal.plaintext to
            nl.ncw.catalogue,
            nl.ncw.validation,
            nl.ncw.export,
            nl.ncw.examples;

    uses nl.ncw.model.finding.FindingCodeProvider;

    provides nl.ncw.model.finding.FindingCodeProvider with
            nl.ncw.model.internal.code.ModelFindingCodes;
}
