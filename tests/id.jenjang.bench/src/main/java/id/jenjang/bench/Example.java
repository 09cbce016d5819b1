package id.jenjang.bench;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.model.Laporan;
import id.jenjang.report.LkjipComposer;
import id.jenjang.report.tree.Document;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The real plan that is measured on. */
final class Example {

    /** System property: its folder. */
    static final String FOLDER = "jenjang.bench.example";

    private Example() {}

    static Path folder() {
        return Path.of(System.getProperty(FOLDER));
    }

    static LoadedPlan plan() throws PlanLoadException {
        return PlanLoader.load(List.of(folder()), Locale.of("id"));
    }

    static Document lkjip() throws PlanLoadException {
        var plan = plan().rencana();
        return LkjipComposer.compose(plan, plan.all(Laporan.class).getFirst());
    }
}
