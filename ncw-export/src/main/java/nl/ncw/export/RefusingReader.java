package nl.ncw.export;

import java.io.InputStream;
import nl.ncw.export.internal.filekind.ForeignFile;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.port.AgreementReader;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;

/**
 * Reader of a format that is only written. It refuses each file.
 *
 * @param format the name of the format
 */
record RefusingReader(String format) implements AgreementReader {
    @Override
    public ReadResult read(InputStream in, CatalogueSource catalogues) throws UnreadableAgreementException {
        Checks.notNull(in, "in");
        Checks.notNull(catalogues, "catalogues");
        throw ForeignFile.writtenOnly(format);
    }

    @Override
    public String toString() {
        return "reader that refuses " + format;
    }
}
