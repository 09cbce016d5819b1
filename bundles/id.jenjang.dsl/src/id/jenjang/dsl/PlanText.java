package id.jenjang.dsl;

import id.jenjang.dsl.internal.DslMessages;
import id.jenjang.dsl.internal.load.FileProblems;
import id.jenjang.dsl.internal.load.SourceReader;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The unparsed text of one plan file, read strictly as UTF-8.
 *
 * @param file the file as it was named
 * @param text its text; empty when it cannot be read
 * @param problem why it cannot be read; empty when it can
 */
public record PlanText(Path file, Optional<String> text, Optional<TextFinding> problem) {

    /**
     * Reads the plan files of the given paths, each once, in the order of their names.
     *
     * @param paths files or folders; folders are searched for .jenjang files, hidden folders left
     *     out
     * @param locale language of all messages
     * @throws PlanLoadException when a path does not exist or no plan file is there
     */
    public static List<PlanText> read(List<Path> paths, Locale locale) throws PlanLoadException {
        return read(paths, locale, ReadingProgress.NONE);
    }

    /**
     * The same, for somebody who waits.
     *
     * @param progress told of each file that has been read
     * @throws PlanLoadException when a path does not exist or no plan file is there
     */
    public static List<PlanText> read(List<Path> paths, Locale locale, ReadingProgress progress)
            throws PlanLoadException {
        return new SourceReader(new DslMessages(locale))
                .read(paths, progress).stream()
                        .map(
                                source ->
                                        new PlanText(
                                                source.path(),
                                                Optional.ofNullable(source.text()),
                                                source.text() == null
                                                        ? Optional.of(
                                                                FileProblems.unreadable(source))
                                                        : Optional.empty()))
                        .toList();
    }
}
