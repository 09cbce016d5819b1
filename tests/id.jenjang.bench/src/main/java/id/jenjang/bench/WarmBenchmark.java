package id.jenjang.bench;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.PlanFormatter;
import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.dsl.PlanText;
import id.jenjang.model.Laporan;
import id.jenjang.report.LkjipComposer;
import id.jenjang.report.docx.DocxOptions;
import id.jenjang.report.docx.DocxWriter;
import id.jenjang.report.html.HtmlWriter;
import id.jenjang.report.tree.Document;
import id.jenjang.rules.Checker;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What an editor or a server pays again and again: read, check, lay out, compose and render a plan.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WarmBenchmark {

    private static final Locale INDONESIAN = Locale.of("id");

    /** A plan on disk and loaded. */
    @State(Scope.Benchmark)
    public static class Plan {

        /** The real plan, or the size of a generated one. */
        @Param({"example", "1000", "10000"})
        public String plan;

        private final Checker checker = new Checker();
        private Path scratch;
        private List<Path> paths;
        private LoadedPlan loaded;

        /** Generates and loads the plan. */
        @Setup(Level.Trial)
        public void load() throws IOException, PlanLoadException {
            scratch = Files.createTempDirectory("jenjang-bench");
            if (plan.equals("example")) {
                paths = List.of(Example.folder());
            } else {
                PlanGenerator.generate(Integer.parseInt(plan)).writeTo(scratch);
                paths = List.of(scratch);
            }
            loaded = PlanLoader.load(paths, INDONESIAN);
        }

        /** Removes the generated plan. */
        @TearDown(Level.Trial)
        public void delete() throws IOException {
            Scratch.delete(scratch);
        }
    }

    /** The real plan's report, composed. */
    @State(Scope.Benchmark)
    public static class Report {

        private LoadedPlan loaded;
        private Laporan laporan;
        private Document document;

        /** Composes the report once. */
        @Setup(Level.Trial)
        public void compose() throws PlanLoadException {
            loaded = Example.plan();
            laporan = loaded.rencana().all(Laporan.class).getFirst();
            document = LkjipComposer.compose(loaded.rencana(), laporan);
        }
    }

    /** Files into a linked model. */
    @Benchmark
    public LoadedPlan read(Plan plan) throws PlanLoadException {
        return PlanLoader.load(plan.paths, INDONESIAN);
    }

    /** All rules over a model that is already there. */
    @Benchmark
    public PlanCheck check(Plan plan) {
        return plan.loaded.check(plan.checker);
    }

    /** All files of a plan laid out anew. */
    @Benchmark
    public int format(Plan plan) throws PlanLoadException {
        var formatter = PlanFormatter.create();
        int length = 0;
        for (var text : PlanText.read(plan.paths, INDONESIAN)) {
            length += formatter.format(text.text().orElseThrow()).length();
        }
        return length;
    }

    /** A model into a document tree. */
    @Benchmark
    public Document compose(Report report) {
        return LkjipComposer.compose(report.loaded.rencana(), report.laporan);
    }

    /** A document tree into a Word file. */
    @Benchmark
    public int render(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxWriter().write(report.document, out);
        return out.size();
    }

    /** A document tree into a Word file with areas to write in. */
    @Benchmark
    public int renderWithAreas(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxWriter().write(report.document, DocxOptions.plain().withAreas(), out);
        return out.size();
    }

    /** A document tree into a web page. */
    @Benchmark
    public int renderHtml(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        new HtmlWriter().write(report.document, out);
        return out.size();
    }
}
