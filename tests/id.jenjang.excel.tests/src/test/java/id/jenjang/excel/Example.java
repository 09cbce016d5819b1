package id.jenjang.excel;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.PlanLoader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Plans and imports the tests share. */
final class Example {

    static final Locale ID = Locale.of("id");

    private Example() {}

    static LoadedPlan plan(String name) throws PlanLoadException {
        var root = System.getProperty("jenjang.root");
        var examples = Path.of(root == null ? "../.." : root, "examples");
        return PlanLoader.load(List.of(examples.resolve(name)), ID);
    }

    static Path workbook(LoadedPlan plan, Path folder) throws IOException {
        var file = folder.resolve("rencana.xlsx");
        try (var out = Files.newOutputStream(file)) {
            new PlanWorkbook(plan.rencana()).writeTo(out);
        }
        return file;
    }

    static Imported imported(Path file) throws IOException {
        return imported(file, null, null);
    }

    static Imported imported(Path file, String mapping, LoadedPlan into) throws IOException {
        var plan = into == null ? null : into.rencana();
        var options = new TableImport.Options(ID, 0, "murni", mapping, plan, null);
        return new TableImport(options).read(List.of(file));
    }

    /** The notes as the command prints them. */
    static String notes(Imported imported) {
        return imported.notes().stream()
                .map(
                        each ->
                                (each.unread() ? "! " : "  ")
                                        + each.where()
                                        + " "
                                        + each.value()
                                        + ": "
                                        + each.message())
                .collect(Collectors.joining("\n"));
    }

    static String text(Imported imported, String file) {
        return imported.files()
                .getOrDefault(file, "no " + file + " in " + imported.files().keySet());
    }

    static LoadedPlan parsed(Map<String, String> files) {
        return PlanLoader.parse(files, ID);
    }
}
