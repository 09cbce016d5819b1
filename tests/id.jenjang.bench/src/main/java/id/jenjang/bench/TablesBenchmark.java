package id.jenjang.bench;

import id.jenjang.dsl.PlanLoadException;
import id.jenjang.report.docx.DocxWriter;
import id.jenjang.report.tree.Document;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * The tables of the real plan's LKjIP as a Word file, three ways. What is timed is the way from
 * data in memory to the bytes of the file; that all three say the same in the same cells is seen to
 * first.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class TablesBenchmark {

    private Document document;
    private PoiTlTables poiTl;
    private Docx4jTables docx4j;

    /** Composes the report and holds the three outputs against each other. */
    @Setup(Level.Trial)
    public void prepare() throws PlanLoadException, IOException {
        document = PlainTable.tablesOnly(Example.lkjip());
        var tables = PlainTable.of(document);
        poiTl = new PoiTlTables(tables);
        docx4j = new Docx4jTables(tables);
        var ours = WrittenTables.of(tablesOfJenjang());
        if (!ours.equals(WrittenTables.of(tablesOfPoiTl()))
                || !ours.equals(WrittenTables.of(tablesOfDocx4j()))) {
            throw new IllegalStateException("the three files do not hold the same tables");
        }
    }

    /** Ours: laid out on pages, every figure with its origin. */
    @Benchmark
    public byte[] tablesOfJenjang() throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxWriter().write(document, out);
        return out.toByteArray();
    }

    /** A template engine on Apache POI. */
    @Benchmark
    public byte[] tablesOfPoiTl() throws IOException {
        return poiTl.write();
    }

    /** The library ours is built on, by itself. */
    @Benchmark
    public byte[] tablesOfDocx4j() throws IOException {
        return docx4j.write();
    }
}
