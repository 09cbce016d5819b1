package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.model.RencanaPackage.Literals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lines a table of years up again after an edit in it, when it was lined up before. Nothing but the
 * blanks between its words changes.
 */
final class KeptColumns {

    private final WrittenFile file;
    private final List<TextEdit> edits;
    private final String after;

    /**
     * The edits of a file.
     *
     * @param edits in order, not overlapping
     */
    KeptColumns(WrittenFile file, List<TextEdit> edits) {
        this.file = file;
        this.edits = edits;
        this.after = TextEdits.apply(file.text(), edits);
    }

    /** The edits with those that line up the tables they touch. */
    List<TextEdit> edits() {
        var blanks = new ArrayList<TextEdit>();
        var done = new HashSet<WrittenElement>();
        for (var edit : edits) {
            var indicator = indicator(edit);
            if (indicator != null && done.add(indicator)) {
                blanks.addAll(blanks(indicator));
            }
        }
        return blanks.isEmpty() ? edits : TextEdits.compose(edits, blanks, after);
    }

    /** The indicator in whose rows of years an edit is made; null for none. */
    private WrittenElement indicator(TextEdit edit) {
        WrittenElement found = null;
        var at = file.root();
        while (at != null) {
            found = at.type() == Literals.INDIKATOR ? at : found;
            at =
                    at.parts().stream()
                            .filter(part -> part.child() != null)
                            .filter(
                                    part ->
                                            part.offset() < edit.offset()
                                                    && edit.end() < part.end())
                            .findFirst()
                            .map(WrittenPart::child)
                            .orElse(null);
        }
        return found != null && touches(edit, found) ? found : null;
    }

    private boolean touches(TextEdit edit, WrittenElement indicator) {
        var rows = YearRows.ranges(indicator);
        if (rows.isEmpty() || edit.offset() <= brace(indicator).offset()) {
            return false;
        }
        int lineEnd = file.text().indexOf('\n', rows.getLast()[1]);
        return edit.end() >= file.text().lastIndexOf('\n', rows.getFirst()[0]) - 1
                && edit.offset() <= lineEnd + 1;
    }

    private static WrittenPart brace(WrittenElement indicator) {
        return indicator.parts().stream()
                .filter(part -> part.isKeyword("{"))
                .findFirst()
                .orElseThrow();
    }

    private List<TextEdit> blanks(WrittenElement indicator) {
        int from = brace(indicator).offset();
        int to = indicator.end();
        if (!edits.stream().allMatch(each -> isInOrOut(each, from, to))) {
            return List.of();
        }
        int start = TextEdits.moved(edits, from);
        int end = TextEdits.moved(edits, to);
        int depth = depth(indicator);
        var straight = new HashSet<Integer>();
        var crooked = new HashSet<Integer>();
        for (var table : YearRows.of(file.text().substring(from, to), depth).tables()) {
            var kind = table.stream().allMatch(YearRows.Row::isLinedUp) ? straight : crooked;
            table.forEach(row -> kind.add(TextEdits.moved(edits, from + row.from()) - start));
        }
        var block = after.substring(start, end);
        var blanks = new ArrayList<TextEdit>();
        for (var table : YearRows.of(block, depth).tables()) {
            if (isKept(table, straight, crooked)
                    && table.stream().allMatch(r -> r.staysLine(block))) {
                for (var row : table) {
                    row.gaps()
                            .forEach(
                                    gap ->
                                            blanks.add(
                                                    new TextEdit(
                                                            start + gap.offset(),
                                                            gap.length(),
                                                            gap.replacement())));
                }
            }
        }
        return blanks;
    }

    /** Whether an edit leaves the braces alone. */
    private static boolean isInOrOut(TextEdit edit, int from, int to) {
        return edit.end() <= from || edit.offset() >= to || edit.offset() > from && edit.end() < to;
    }

    private static boolean isKept(
            List<YearRows.Row> table, Set<Integer> straight, Set<Integer> crooked) {
        return table.stream().anyMatch(row -> straight.contains(row.from()))
                && table.stream().noneMatch(row -> crooked.contains(row.from()));
    }

    private static int depth(WrittenElement indicator) {
        int depth = 0;
        for (var at = indicator; at.parent() != null; at = at.parent()) {
            depth += at.parts().stream().anyMatch(part -> part.isKeyword("{")) ? 1 : 0;
        }
        return Math.max(2, depth);
    }
}
