package nl.ncw.examples.benchmark;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.AgreementFormat;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.upgrade.AgreementUpgrade;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same work for more and more rows: contacts in a file, which carries the agreement, or answers to upgrade. */
@State(Scope.Thread)
public class GrowthBenchmark {
    /** What is done, and with which format. */
    @Param({
        "read json",
        "read xlsx",
        "read docx",
        "read pdf",
        "write json",
        "write xlsx",
        "write docx",
        "write pdf",
        "upgrade"
    })
    public String work;

    /** How many rows. */
    @Param({"10", "100", "1000", "5000"})
    public int rows;

    private Callable<Object> measured;

    /** Makes the agreement, and for a reader its file. */
    @Setup
    public void prepare() throws IOException {
        if (work.equals("upgrade")) {
            Agreement agreement = BenchmarkFiles.withAnswers(rows);
            AgreementUpgrade upgrade = AgreementUpgrade.to(Catalogues.latest(), Catalogues.bundled());
            measured = () -> upgrade.apply(agreement);
            return;
        }
        Agreement agreement = BenchmarkFiles.withContacts(rows);
        AgreementFormat format = BenchmarkFiles.format(work.substring(work.indexOf(' ') + 1));
        if (work.startsWith("write")) {
            measured = () -> BenchmarkFiles.write(agreement, format);
        } else {
            byte[] file = BenchmarkFiles.write(agreement, format);
            if (BenchmarkFiles.read(file, format).agreement().contacts().size() != rows) {
                throw new IllegalStateException(work + ": not all contacts were read");
            }
            measured = () -> BenchmarkFiles.read(file, format);
        }
    }

    /** The work. */
    @Benchmark
    public Object ncw() throws Exception {
        return measured.call();
    }
}
