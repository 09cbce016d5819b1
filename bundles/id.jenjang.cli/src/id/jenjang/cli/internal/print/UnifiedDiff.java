package id.jenjang.cli.internal.print;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;

import id.jenjang.dsl.RepairedPlan;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Shows what changes in a text the way patch and git understand, with three lines around. */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;
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
        var patch = DiffUtils.diff(before, lines(change.after()));
        for (var line : UnifiedDiffUtils.generateUnifiedDiff(name, name, before, patch, CONTEXT)) {
            writer.write(coloured ? coloured(line) : line);
            writer.write("\n");
        }
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
