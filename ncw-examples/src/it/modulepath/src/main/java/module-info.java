/** Agreements on the module path. */
module org.example.agreements {
    requires nl.ncw.catalogue;
    requires nl.ncw.validation;
    requires nl.ncw.export; // and with each of these nl.ncw.model

    // Whoever uses Excel or Word requires the first, whoever uses PDF the others. JSON needs none of them.
    requires org.apache.poi.ooxml;
    requires com.github.librepdf.openpdf;
    requires com.github.librepdf.pdfFontsExtra;
}
