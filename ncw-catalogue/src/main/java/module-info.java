/** The bundled catalogue of the model form and the reference data, and their loader. */
module nl.ncw.catalogue {
    requires static org.jspecify;
    requires transitive nl.ncw.model;
    requires tools.jackson.databind;

    exports nl.ncw.catalogue;
}
