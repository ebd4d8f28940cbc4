/** Agreements on the module path. */
module org.example.agreements {
    requires nl.ncw.catalogue;
    requires nl.ncw.validation;
    requires nl.ncw.export; // and with each of these nl.ncw.model

    // The libraries of the formats: Excel and Word need the first, PDF the other three, JSON none.
    requires org.apache.poi.ooxml;
    requires com.github.librepdf.openpdf;
    requires com.github.librepdf.pdfFontsExtra;
    requires java.desktop;
}
