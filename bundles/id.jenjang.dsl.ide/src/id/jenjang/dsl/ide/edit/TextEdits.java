package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.TextEdit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Edits of one text, in order and not overlapping, made one lot after the other. */
final class TextEdits {

    private TextEdits() {}

    static String apply(String text, List<TextEdit> edits) {
        var result = new StringBuilder(text.length());
        int at = 0;
        for (var edit : edits) {
            result.append(text, at, edit.offset()).append(edit.replacement());
            at = edit.end();
        }
        return result.append(text, at, text.length()).toString();
    }

    /** Where a character lies after edits that do not touch it. */
    static int moved(List<TextEdit> edits, int offset) {
        int shift = 0;
        for (var edit : edits) {
            if (edit.end() <= offset) {
                shift += edit.replacement().length() - edit.length();
            }
        }
        return offset + shift;
    }

    /** A stretch of the text between the two lots, and what either adds to the length of it. */
    private record Stretch(int from, int to, int grownBefore, int growsAfter) {

        Stretch with(Stretch next) {
            return new Stretch(
                    from,
                    Math.max(to, next.to),
                    grownBefore + next.grownBefore,
                    growsAfter + next.growsAfter);
        }
    }

    /**
     * Two lots of edits as one.
     *
     * @param first edits of a text
     * @param second edits of the text after the first, in any order
     * @param between the text after the first
     */
    static List<TextEdit> compose(List<TextEdit> first, List<TextEdit> second, String between) {
        var stretches = new ArrayList<Stretch>();
        int shift = 0;
        for (var edit : first) {
            int grown = edit.replacement().length() - edit.length();
            int from = edit.offset() + shift;
            stretches.add(new Stretch(from, from + edit.replacement().length(), grown, 0));
            shift += grown;
        }
        var later = new ArrayList<>(second);
        later.sort(Comparator.comparingInt(TextEdit::offset));
        for (var edit : later) {
            int grows = edit.replacement().length() - edit.length();
            stretches.add(new Stretch(edit.offset(), edit.end(), 0, grows));
        }
        stretches.sort(Comparator.comparingInt(Stretch::from).thenComparingInt(Stretch::to));
        return edits(merged(stretches), apply(between, later));
    }

    private static List<Stretch> merged(List<Stretch> stretches) {
        var merged = new ArrayList<Stretch>();
        for (var stretch : stretches) {
            if (!merged.isEmpty() && stretch.from() <= merged.getLast().to()) {
                merged.add(merged.removeLast().with(stretch));
            } else {
                merged.add(stretch);
            }
        }
        return merged;
    }

    private static List<TextEdit> edits(List<Stretch> stretches, String last) {
        var edits = new ArrayList<TextEdit>();
        int before = 0;
        int after = 0;
        for (var each : stretches) {
            int length = each.to() - each.from();
            int from = each.from() + after;
            edits.add(
                    new TextEdit(
                            each.from() - before,
                            length - each.grownBefore(),
                            last.substring(from, from + length + each.growsAfter())));
            before += each.grownBefore();
            after += each.growsAfter();
        }
        return edits;
    }
}
