package id.jenjang.dsl.ide.internal;

import id.jenjang.dsl.PlanFormatter;
import id.jenjang.dsl.ide.TextEdit;

import java.util.ArrayList;
import java.util.List;

/** A text as the formatter wants it. */
public final class LaidOut {

    private LaidOut() {}

    /** The gaps between words of a text that the formatter would have otherwise, in order. */
    public static List<TextEdit> gaps(String before) {
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
