package id.jenjang.report.docx;

import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.model.Laporan;
import id.jenjang.report.LkjipComposer;
import id.jenjang.report.tree.Document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The composed report of the Dumai example. */
final class Dumai {

    private Dumai() {}

    static Document report() {
        var folder = root().resolve("examples").resolve("dumai-2023");
        try {
            var plan = PlanLoader.load(List.of(folder), Locale.of("id")).rencana();
            return LkjipComposer.compose(plan, plan.all(Laporan.class).getFirst());
        } catch (PlanLoadException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path root() {
        var set = System.getProperty("jenjang.root");
        var path = set != null ? Path.of(set) : Path.of("").toAbsolutePath();
        while (!Files.isDirectory(path.resolve("examples"))) {
            path = path.getParent();
        }
        return path;
    }
}
