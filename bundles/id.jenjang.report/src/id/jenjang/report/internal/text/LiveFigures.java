package id.jenjang.report.internal.text;

import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Inline.Mark;
import id.jenjang.report.tree.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures put into a narrative before it is read as Markdown. Characters for private use stand
 * around each of them, which Markdown takes for letters, so that they are found again in the text
 * and print with their origin.
 */
public final class LiveFigures {

    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';
    private static final char FIRST = '\uE100';
    private static final int MOST = '\uF8FF' - FIRST;
    private static final Pattern FIGURE =
            Pattern.compile(BEGIN + "([" + FIRST + "-\uF8FF])([^" + BEGIN + END + "]*)" + END);
    private static final Pattern STRAY = Pattern.compile(BEGIN + "[" + FIRST + "-\uF8FF]|" + END);

    private final List<Origin> origins = new ArrayList<>();

    /** A figure to be put into Markdown; one too many is put in as plain text. */
    public String mark(String text, Origin origin) {
        int index = origins.indexOf(origin);
        if (index < 0) {
            index = origins.size();
            if (index >= MOST) {
                return text;
            }
            origins.add(origin);
        }
        return "" + BEGIN + (char) (FIRST + index) + text + END;
    }

    /** The runs of a piece of text that may hold figures. */
    List<Inline> runs(String text, Set<Mark> marks) {
        List<Inline> runs = new ArrayList<>();
        Matcher figure = FIGURE.matcher(text);
        int end = 0;
        while (figure.find()) {
            plain(text.substring(end, figure.start()), marks, runs);
            Origin origin = origins.get(figure.group(1).charAt(0) - FIRST);
            runs.add(new Printed(figure.group(2), origin).inline(marks));
            end = figure.end();
        }
        plain(text.substring(end), marks, runs);
        return runs;
    }

    private static void plain(String text, Set<Mark> marks, List<Inline> runs) {
        String bare = without(text);
        if (!bare.isEmpty()) {
            runs.add(new Inline.Text(bare, marks));
        }
    }

    /** A text without the characters around figures. */
    static String without(String text) {
        return STRAY.matcher(text).replaceAll("");
    }
}
