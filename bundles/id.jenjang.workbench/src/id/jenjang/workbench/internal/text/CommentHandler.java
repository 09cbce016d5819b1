package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.workbench.internal.Messages;

import java.util.ArrayList;
import java.util.List;

/** Makes the selected lines comments, or text again when all of them are comments. */
public final class CommentHandler extends TextHandler {

    private static final String SIGN = "//";

    @Override
    protected void execute(Spot spot) {
        if (spot.text().isPlan()) {
            int from = spot.selection().getOffset();
            int to = from + spot.selection().getLength();
            var edits = edits(spot.text().text(), from, to);
            spot.apply(
                    Messages.get("text.comment"),
                    PlanEdits.of(spot.text().file(), edits.toArray(TextEdit[]::new)));
            if (to > from) {
                // The same lines again, so that the command can be given once more.
                int start = from + growth(edits, from);
                spot.editor().selectAndReveal(start, to + growth(edits, to) - start);
            }
        }
    }

    /** How much longer the text before a place is after edits. */
    private static int growth(List<TextEdit> edits, int place) {
        return edits.stream()
                .filter(each -> each.offset() < place)
                .mapToInt(each -> each.replacement().length() - each.length())
                .sum();
    }

    /** The edits for the lines between two places; empty lines stay as they are. */
    static List<TextEdit> edits(String text, int from, int to) {
        var starts = starts(text, from, to);
        boolean comments = starts.stream().allMatch(each -> text.startsWith(SIGN, each));
        var edits = new ArrayList<TextEdit>();
        for (int start : starts) {
            if (comments) {
                boolean blank = text.startsWith(SIGN + " ", start);
                edits.add(TextEdit.delete(start, blank ? SIGN.length() + 1 : SIGN.length()));
            } else {
                edits.add(TextEdit.insert(start, SIGN + " "));
            }
        }
        return edits;
    }

    /** Where the words of each line begin. */
    private static List<Integer> starts(String text, int from, int to) {
        var starts = new ArrayList<Integer>();
        int line = text.lastIndexOf('\n', from - 1) + 1;
        while (line >= 0 && (line < to || starts.isEmpty() && line <= from)) {
            int word = line;
            while (word < text.length()
                    && (text.charAt(word) == ' ' || text.charAt(word) == '\t')) {
                word++;
            }
            if (word < text.length() && text.charAt(word) != '\n' && text.charAt(word) != '\r') {
                starts.add(word);
            }
            int end = text.indexOf('\n', line);
            if (end < 0 || end + 1 > to) {
                break;
            }
            line = end + 1;
        }
        return starts;
    }
}
