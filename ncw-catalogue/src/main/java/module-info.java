/** The bundled catalogues of the model form and the reference data, and the readers for catalogues and overlays. */
module nl.ncw.catalogue {
    requires static org.jspecify;
    requires transitive nl.ncw.model;
    requires transitive tools.jackson.databind;

    exports nl.ncw.catalogue;

    provides nl.ncw.model.port.CatalogueSource with
            nl.ncw.catalogue.BundledCatalogues;
    provides tools.jackson.databind.JacksonModule with
            nl.ncw.catalogue.CatalogueJacksonModule;
}
