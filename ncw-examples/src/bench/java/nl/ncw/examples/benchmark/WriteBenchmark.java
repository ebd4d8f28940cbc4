package nl.ncw.examples.benchmark;

import java.io.IOException;
import nl.ncw.examples.floor.FormatFloor;
import nl.ncw.export.AgreementFormat;
import nl.ncw.model.agreement.Agreement;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writes an agreement; the floor writes the same content with the library of the format. */
@State(Scope.Thread)
public class WriteBenchmark {
    /** File extension of the format. */
    @Param({"json", "xlsx", "docx", "pdf"})
    public String extension;

    /** Which agreement. */
    @Param({"full", "blank"})
    public String document;

    private AgreementFormat format;
    private Agreement agreement;
    private FormatFloor floor;

    /** Writes our document, which the floor takes its content from. */
    @Setup
    public void prepare() throws IOException {
        format = BenchmarkFiles.format(extension);
        agreement = BenchmarkFiles.agreement(document);
        floor = FormatFloor.of(extension, BenchmarkFiles.write(agreement, format));
    }

    /** Ours. */
    @Benchmark
    public byte[] ncw() throws IOException {
        return BenchmarkFiles.write(agreement, format);
    }

    /** The floor. */
    @Benchmark
    public byte[] floor() throws IOException {
        return floor.write();
    }
}
