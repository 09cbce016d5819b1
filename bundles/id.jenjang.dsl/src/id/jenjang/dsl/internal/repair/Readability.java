package id.jenjang.dsl.internal.repair;

import id.jenjang.dsl.TextFinding;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well the files of a plan could be read.
 *
 * @param syntax how many mistakes of writing each file has; files without any are left out
 * @param all how many problems there are, unresolved names included
 */
record Readability(Map<Path, Long> syntax, int all) {

    /** Syntax errors, unreadable values, unreadable files. */
    private static final Set<String> WRITING = Set.of("S001", "S002", TextFinding.UNREADABLE_FILE);

    static Readability of(List<TextFinding> problems) {
        var syntax =
                problems.stream()
                        .filter(each -> WRITING.contains(each.ruleId()))
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.range().file(), Collectors.counting()));
        return new Readability(syntax, problems.size());
    }

    /**
     * Whether a file has more mistakes of writing than before, or names were broken. Text that is
     * read at last may name what is not there; that is no harm done.
     */
    boolean isWorseThan(Readability before) {
        boolean moreMistakes =
                syntax.entrySet().stream()
                        .anyMatch(
                                entry ->
                                        entry.getValue()
                                                > before.syntax.getOrDefault(entry.getKey(), 0L));
        return moreMistakes || all > before.all && mistakes() >= before.mistakes();
    }

    private long mistakes() {
        return syntax.values().stream().mapToLong(Long::longValue).sum();
    }
}
