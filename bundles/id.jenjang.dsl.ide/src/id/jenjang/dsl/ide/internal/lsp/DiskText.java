package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.PlanText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Plan files as they lie on the disk. A byte order mark is left out, as editors hide it and count
 * positions without it.
 */
record DiskText(Locale locale) {

    private static final String MARK = "\uFEFF";

    /** The texts of the plan files below a folder; those that are no text are left out. */
    Map<Path, String> below(Path folder) {
        return texts(List.of(folder));
    }

    /** The texts of the plan files directly in a folder. */
    Map<Path, String> in(Path folder) {
        try (var files = Files.list(folder)) {
            var here = files.filter(Documents::isPlanFile).filter(Files::isRegularFile).toList();
            return here.isEmpty() ? Map.of() : texts(here);
        } catch (IOException e) {
            // A folder that cannot be read holds nothing for us; its open files are known anyway.
            return Map.of();
        }
    }

    /** The text of one plan file; empty when it is not there or no text. */
    Optional<String> of(Path file) {
        return Files.isRegularFile(file)
                ? Optional.ofNullable(texts(List.of(file)).get(file))
                : Optional.empty();
    }

    private Map<Path, String> texts(List<Path> paths) {
        var texts = new TreeMap<Path, String>();
        try {
            for (var each : PlanText.read(paths, locale)) {
                each.text().ifPresent(text -> texts.put(each.file(), unmarked(text)));
            }
        } catch (PlanLoadException e) {
            // No plan file yet; the first one will be told of.
            return Map.of();
        }
        return texts;
    }

    private static String unmarked(String text) {
        return text.startsWith(MARK) ? text.substring(1) : text;
    }
}
