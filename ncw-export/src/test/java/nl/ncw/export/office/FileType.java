package nl.ncw.export.office;

/** A type of file, with the name of LibreOffice's filter for it. */
enum FileType {
    XLSX("Calc MS Excel 2007 XML"),
    ODS("calc8"),
    DOCX("MS Word 2007 XML"),
    ODT("writer8"),
    /** The pages of a text. */
    PDF("writer_pdf_Export"),
    /** The pages of a workbook. */
    PRINTED_WORKBOOK("calc_pdf_Export");

    private final String filter;

    FileType(String filter) {
        this.filter = filter;
    }

    String filter() {
        return filter;
    }
}
