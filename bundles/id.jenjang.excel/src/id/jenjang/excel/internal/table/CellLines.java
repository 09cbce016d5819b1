package id.jenjang.excel.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Several texts in one cell, each on a line of its own or after a mark of a list. */
public final class CellLines {

    /** Not a dash: what begins with one becomes a formula when it is typed over in Excel. */
    private static final String MARK = "• ";

    private static final Pattern MARKED =
            Pattern.compile("(?:[-•*–]|\\d{1,2}[.)]|[A-Za-z][.)])\\s+(\\S.*)");

    private CellLines() {}

    /** The texts as one cell: several as a list, and one that would look like a list, too. */
    public static String write(List<String> texts) {
        boolean marked =
                texts.size() > 1 || texts.stream().anyMatch(each -> MARKED.matcher(each).matches());
        return String.join("\n", marked ? texts.stream().map(each -> MARK + each).toList() : texts);
    }

    /** The texts of a cell; in a list a line without a mark goes on with the text before it. */
    public static List<String> read(String cell) {
        var texts = new ArrayList<String>();
        var lines = cell.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
        boolean list = !lines.isEmpty() && MARKED.matcher(lines.getFirst()).matches();
        for (var line : lines) {
            var marked = MARKED.matcher(line);
            if (list && marked.matches()) {
                texts.add(marked.group(1));
            } else if (list) {
                texts.set(texts.size() - 1, texts.getLast() + " " + line);
            } else {
                texts.add(line);
            }
        }
        return texts;
    }
}
