package id.jenjang.report;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Laporan;
import id.jenjang.report.tree.Document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plans to compose reports from. */
final class Plans {

    private static final Locale INDONESIAN = Locale.of("id");

    private Plans() {}

    /** The plan written in one text. */
    static Rencana parse(String text) {
        LoadedPlan plan = PlanLoader.parse(Map.of("rencana.jenjang", text), INDONESIAN);
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("The test plan has mistakes: " + plan.problems());
        }
        return plan.rencana();
    }

    /** The plan written in one text, whatever mistakes it has. */
    static Rencana parseWithMistakes(String text) {
        return PlanLoader.parse(Map.of("rencana.jenjang", text), INDONESIAN).rencana();
    }

    /** An example of the repository. */
    static Rencana example(String name) throws Exception {
        LoadedPlan plan =
                PlanLoader.load(List.of(root().resolve("examples").resolve(name)), INDONESIAN);
        return plan.rencana();
    }

    /** The first report a plan defines. */
    static Laporan laporan(Rencana rencana) {
        return rencana.all(Laporan.class).getFirst();
    }

    /** The first report a plan defines, composed. */
    static Document compose(Rencana rencana) {
        return LkjipComposer.compose(rencana, laporan(rencana));
    }

    private static Path root() {
        String set = System.getProperty("jenjang.root");
        Path path = set != null ? Path.of(set) : Path.of("").toAbsolutePath();
        while (path != null && !Files.isDirectory(path.resolve("examples"))) {
            path = path.getParent();
        }
        return path;
    }
}
