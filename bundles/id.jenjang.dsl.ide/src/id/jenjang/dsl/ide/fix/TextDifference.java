package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.ide.TextEdit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The edits that make one text of another, line by line where lines are still found. */
final class TextDifference {

    /** Farther than this no line is looked for: what lies between is replaced as a whole. */
    private static final int FARTHEST = 60;

    private final List<String> before;
    private final List<String> after;
    private final List<TextEdit> edits = new ArrayList<>();

    private TextDifference(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
    }

    static List<TextEdit> between(String before, String after) {
        var difference = new TextDifference(before, after);
        difference.walk();
        return difference.edits;
    }

    /** The lines with their line ends. */
    private static List<String> lines(String text) {
        return Arrays.asList(text.split("(?<=\n)", -1));
    }

    private void walk() {
        int i = 0;
        int j = 0;
        int offset = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                offset += before.get(i).length();
                i++;
                j++;
                continue;
            }
            int[] skipped = nextEqual(i, j);
            var old = String.join("", before.subList(i, i + skipped[0]));
            replace(offset, old, String.join("", after.subList(j, j + skipped[1])));
            offset += old.length();
            i += skipped[0];
            j += skipped[1];
        }
    }

    /** How many lines to leave behind on both sides until they are equal again. */
    private int[] nextEqual(int i, int j) {
        for (int sum = 1; sum <= FARTHEST; sum++) {
            for (int x = 0; x <= sum; x++) {
                int a = i + x;
                int b = j + sum - x;
                if (a < before.size()
                        && b < after.size()
                        && !before.get(a).isBlank()
                        && before.get(a).equals(after.get(b))) {
                    return new int[] {x, sum - x};
                }
            }
        }
        return new int[] {before.size() - i, after.size() - j};
    }

    /** One edit without what both begin and end with. */
    private void replace(int offset, String old, String text) {
        int most = Math.min(old.length(), text.length());
        int start = 0;
        while (start < most && old.charAt(start) == text.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        edits.add(
                new TextEdit(
                        offset + start,
                        old.length() - start - end,
                        text.substring(start, text.length() - end)));
    }
}
