package nl.ncw.examples.benchmark;

import java.io.IOException;
import nl.ncw.examples.floor.FormatFloor;
import nl.ncw.export.AgreementFormat;
import nl.ncw.model.port.ReadResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads our document; the floor opens it and looks at all its content, without knowing what it means. */
@State(Scope.Thread)
public class ReadBenchmark {
    /** File extension of the format. */
    @Param({"json", "xlsx", "docx", "pdf"})
    public String extension;

    /** Which agreement. */
    @Param({"full", "blank"})
    public String document;

    private AgreementFormat format;
    private byte[] file;
    private FormatFloor floor;

    /** Writes our document, which the floor takes its content from. */
    @Setup
    public void prepare() throws IOException {
        format = BenchmarkFiles.format(extension);
        file = BenchmarkFiles.write(BenchmarkFiles.agreement(document), format);
        floor = FormatFloor.of(extension, file);
    }

    /** Ours. */
    @Benchmark
    public ReadResult ncw() throws IOException {
        return BenchmarkFiles.read(file, format);
    }

    /** The floor. */
    @Benchmark
    public int floor() throws IOException {
        return floor.read(file);
    }
}
