package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.PlanFormatter;
import id.jenjang.dsl.ide.TextEdit;

import java.util.ArrayList;
import java.util.List;

/**
 * What the formatter would change, as the smallest edits: only white space changes, so every word
 * is found again and only the gaps that differ are replaced.
 */
final class WhiteSpaceEdits {

    private PlanFormatter formatter;

    /** The edits that lay out a text. */
    List<TextEdit> of(String text) {
        return between(text, formatted(text));
    }

    /** The edits that touch a stretch of the text. */
    List<TextEdit> of(String text, int from, int to) {
        return of(text).stream().filter(edit -> edit.offset() <= to && edit.end() >= from).toList();
    }

    /** The edits of whole gaps that lie before an offset and not before another. */
    List<TextEdit> inside(String text, int from, int to) {
        return of(text).stream().filter(edit -> edit.offset() >= from && edit.end() < to).toList();
    }

    /** The formatter has one parser, so one text at a time. */
    private synchronized String formatted(String text) {
        if (formatter == null) {
            formatter = PlanFormatter.create();
        }
        return formatter.format(text);
    }

    static List<TextEdit> between(String before, String after) {
        var edits = new ArrayList<TextEdit>();
        int i = 0;
        int j = 0;
        while (true) {
            int gap = gap(before, i);
            int wanted = gap(after, j);
            if (gap - i != wanted - j || !before.regionMatches(i, after, j, gap - i)) {
                edits.add(new TextEdit(i, gap - i, after.substring(j, wanted)));
            }
            i = gap;
            j = wanted;
            if (i == before.length() || j == after.length()) {
                break;
            }
            if (before.charAt(i++) != after.charAt(j++)) {
                throw new IllegalStateException("The formatter changed more than white space");
            }
        }
        return edits;
    }

    private static int gap(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
