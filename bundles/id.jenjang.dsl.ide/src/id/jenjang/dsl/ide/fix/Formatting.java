package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.PlanFormatter;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.TextEdit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The layout of the files of a plan, as the smallest edits: only white space changes, and only
 * where it is not as {@link PlanFormatter} wants it. Elements with syntax errors are left alone.
 */
public final class Formatting {

    private final EditedPlan plan;

    /** Lays out files of a plan as it is now. */
    public Formatting(EditedPlan plan) {
        this.plan = plan;
    }

    /**
     * The edits that lay out a file.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    public PlanEdits of(Path file) {
        return of(file, 0, Integer.MAX_VALUE);
    }

    /** Those of them that touch a stretch of the file. */
    public PlanEdits of(Path file, int from, int to) {
        return edits(file, gaps(text(file)), from, to);
    }

    /**
     * The edits after something was typed: after a closing brace its block is laid out, after a
     * line break the line before it. What is being typed stays.
     *
     * @param offset behind the typed character
     * @param typed the character; none but a brace and a line break change anything
     */
    public PlanEdits onType(Path file, int offset, char typed) {
        var text = text(file);
        if (typed == '}' && offset > 0) {
            int open = Blocks.opening(text, offset - 1);
            int from = text.lastIndexOf('\n', open < 0 ? offset - 1 : open) + 1;
            return edits(file, within(gaps(text), Math.max(0, from - 1), offset), 0, offset);
        }
        if (typed == '\n' && offset > 0) {
            int before = offset - 1;
            int from = text.lastIndexOf('\n', before - 1) + 1;
            return edits(file, within(gaps(text), Math.max(0, from - 1), before), 0, before);
        }
        return PlanEdits.NONE;
    }

    private String text(Path file) {
        return plan.text(file)
                .orElseThrow(() -> new IllegalArgumentException("No plan file " + file));
    }

    private static List<TextEdit> within(List<TextEdit> edits, int from, int to) {
        return edits.stream().filter(each -> each.offset() >= from && each.end() < to).toList();
    }

    private static PlanEdits edits(Path file, List<TextEdit> edits, int from, int to) {
        return PlanEdits.of(
                file,
                edits.stream()
                        .filter(each -> each.offset() <= to && each.end() >= from)
                        .toArray(TextEdit[]::new));
    }

    /** The gaps between words that the formatter would have otherwise. */
    private static List<TextEdit> gaps(String before) {
        var after = Layout.INSTANCE.of(before);
        var edits = new ArrayList<TextEdit>();
        int i = 0;
        int j = 0;
        while (true) {
            int gap = gapEnd(before, i);
            int wanted = gapEnd(after, j);
            if (gap - i != wanted - j || !before.regionMatches(i, after, j, gap - i)) {
                edits.add(new TextEdit(i, gap - i, after.substring(j, wanted)));
            }
            i = gap;
            j = wanted;
            if (i == before.length() || j == after.length()) {
                return edits;
            }
            if (before.charAt(i++) != after.charAt(j++)) {
                throw new IllegalStateException("The formatter changed more than white space");
            }
        }
    }

    private static int gapEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
    }

    /** The formatter has one parser, so it reads one text at a time. */
    private static final class Layout {

        static final Layout INSTANCE = new Layout();

        private final PlanFormatter formatter = PlanFormatter.create();

        synchronized String of(String text) {
            return formatter.format(text);
        }
    }
}
