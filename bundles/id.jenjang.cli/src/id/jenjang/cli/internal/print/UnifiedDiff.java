package id.jenjang.cli.internal.print;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;

import id.jenjang.dsl.RepairedPlan;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Shows what changes in a text the way patch and git understand, with three lines around. */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;

    /** Searching takes time in proportion to the lines times the changes. */
    private static final int MANY = 500;

    /** Lines of a text in which remembering every way tried would take too much memory. */
    private static final int LONG = 3000;

    private static final String NO_LINE_END = "\n\\ No newline at end of file";

    private final boolean coloured;

    /** Removed lines red, new ones green when coloured. */
    public UnifiedDiff(boolean coloured) {
        this.coloured = coloured;
    }

    /** Prints the change of one file; paths are named as they were given. */
    public void print(RepairedPlan.Change change, Writer writer) throws IOException {
        var name = Names.file(change.file());
        var before = lines(change.before());
        var patch = patch(before, lines(change.after()));
        for (var line : UnifiedDiffUtils.generateUnifiedDiff(name, name, before, patch, CONTEXT)) {
            writer.write(coloured ? coloured(line) : line);
            writer.write("\n");
        }
    }

    /**
     * The shortest difference is looked for where that is quick. Where very many lines changed,
     * repairs have changed them in place: then each line is held against the one it was. In long
     * texts the search takes the way that needs little memory.
     */
    private static Patch<String> patch(List<String> before, List<String> after) {
        if (before.size() == after.size() && changes(before, after) > MANY) {
            return inPlace(before, after);
        }
        return Math.max(before.size(), after.size()) > LONG
                ? DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>())
                : DiffUtils.diff(before, after);
    }

    private static long changes(List<String> before, List<String> after) {
        return IntStream.range(0, before.size())
                .filter(i -> !before.get(i).equals(after.get(i)))
                .count();
    }

    private static Patch<String> inPlace(List<String> before, List<String> after) {
        var patch = new Patch<String>();
        for (int i = 0; i < before.size(); i++) {
            int start = i;
            while (i < before.size() && !before.get(i).equals(after.get(i))) {
                i++;
            }
            if (i > start) {
                patch.addDelta(
                        new ChangeDelta<>(
                                new Chunk<>(start, before.subList(start, i)),
                                new Chunk<>(start, after.subList(start, i))));
            }
        }
        return patch;
    }

    /** A carriage return stays part of its line; a last line that does not end says so. */
    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int at = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
            lines.add(text.substring(at, end));
            at = end + 1;
        }
        if (at < text.length()) {
            lines.add(text.substring(at) + NO_LINE_END);
        }
        return lines;
    }

    private static String coloured(String line) {
        var number =
                switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                    case '-' -> line.startsWith("--- ") ? "1" : "31";
                    case '+' -> line.startsWith("+++ ") ? "1" : "32";
                    case '@' -> "36";
                    default -> "";
                };
        return number.isEmpty() ? line : "\u001B[" + number + "m" + line + "\u001B[0m";
    }
}
