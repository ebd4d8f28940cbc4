package nl.ncw.export.internal.excel.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import nl.ncw.export.internal.ooxml.zip.ReproducibleZip;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a finished workbook as a file, and ends it. */
public final class WorkbookBytes {
    private WorkbookBytes() {}

    /**
     * Writes a workbook. The same workbook gives the same bytes.
     *
     * @param workbook the workbook, which cannot be used afterwards
     * @param out the stream to write to; it is not closed
     */
    public static void write(XSSFWorkbook workbook, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        try {
            // For the relationships of each sheet Apache POI looks in all jars for a transformer of XML. The loader of
            // the
            // platform has that of Java alone. It is found at once, and is the same whatever the application has.
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            workbook.write(bytes);
        } finally {
            thread.setContextClassLoader(loader);
            // Closing a new workbook would compress it once more, into a buffer that nobody reads.
            workbook.getPackage().revert();
        }
        ReproducibleZip.copy(bytes.toByteArray(), out);
    }
}
