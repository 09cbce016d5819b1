package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.PlanFormatter;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.internal.LaidOut;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return edits(file, LaidOut.gaps(text(file)), from, to);
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
            return closed(file, text, offset - 1);
        }
        if (typed == '\n' && offset > 0) {
            int before = offset - 1;
            int from = text.lastIndexOf('\n', before - 1) + 1;
            return edits(
                    file, within(LaidOut.gaps(text), Math.max(0, from - 1), before), 0, before);
        }
        return PlanEdits.NONE;
    }

    private static PlanEdits closed(Path file, String text, int brace) {
        int open = Blocks.opening(text, brace);
        int from = text.lastIndexOf('\n', open < 0 ? brace : open) + 1;
        var gaps = within(LaidOut.gaps(text), Math.max(0, from - 1), brace + 1);
        var edits = new ArrayList<>(gaps);
        if (open >= 0 && gaps.stream().noneMatch(each -> each.end() == brace)) {
            outdented(text, text.substring(from, open), brace).ifPresent(edits::add);
        }
        return edits(file, edits, 0, brace + 1);
    }

    /** In a block with syntax errors the brace goes under the line that opens it all the same. */
    private static Optional<TextEdit> outdented(String text, String opening, int brace) {
        int line = text.lastIndexOf('\n', brace - 1) + 1;
        var before = text.substring(line, brace);
        var wanted = opening.substring(0, opening.length() - opening.stripLeading().length());
        return before.isBlank() && before.length() > wanted.length()
                ? Optional.of(new TextEdit(line, before.length(), wanted))
                : Optional.empty();
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
}
