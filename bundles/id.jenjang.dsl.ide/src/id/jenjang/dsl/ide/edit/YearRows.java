package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.internal.LaidOut;
import id.jenjang.model.RencanaPackage.Literals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of years in the block of an indicator: which stand together, and whether they are lined
 * up as the formatter does it. The block is looked at by itself, so that a long file costs nothing.
 */
final class YearRows {

    /** What may stand between neighbouring rows: the end of a line, perhaps with a comment. */
    private static final Pattern LINE_END =
            Pattern.compile("[ \\t]*(//[^\\r\\n]*|/\\*[^\\r\\n]*?\\*/)?[ \\t]*(\\r\\n|\\n)[ \\t]*");

    private static final List<String> AROUND =
            List.of("rpjmd", "visi", "misi", "tujuan", "sasaran", "indikator");

    private final List<Row> rows;
    private final String block;

    private YearRows(String block, List<Row> rows) {
        this.block = block;
        this.rows = rows;
    }

    /**
     * A row of years.
     *
     * @param from its first character in the block
     * @param to behind its last character
     * @param gaps what the formatter would have otherwise between its words
     */
    record Row(int from, int to, List<TextEdit> gaps) {

        boolean isLinedUp() {
            return gaps.isEmpty();
        }

        /** Whether it would still be one line. */
        boolean staysLine(String block) {
            return gaps.stream()
                    .noneMatch(
                            gap ->
                                    (gap.replacement() + block.substring(gap.offset(), gap.end()))
                                                    .indexOf('\n')
                                            >= 0);
        }
    }

    /**
     * The rows of a block.
     *
     * @param block with its braces
     * @param depth how many blocks there are around what lies in it, itself included
     */
    static YearRows of(String block, int depth) {
        var head = new StringBuilder();
        words(depth).forEach(word -> head.append(word).append(" \"\" {\n"));
        int start = head.length() - "{\n".length();
        head.setLength(start);
        var text = head + block + "\n}".repeat(depth - 1) + "\n";
        var file = WrittenFile.read(Path.of(""), text);
        if (file.mistakes() > 0) {
            return new YearRows(block, List.of());
        }
        var gaps = LaidOut.gaps(text);
        var rows = new ArrayList<Row>();
        for (var element : file.root().all()) {
            if (element.type() == Literals.INDIKATOR) {
                for (var range : ranges(element)) {
                    var inside =
                            gaps.stream()
                                    .filter(gap -> gap.offset() > range[0] && gap.end() < range[1])
                                    .map(gap -> shifted(gap, -start))
                                    .toList();
                    rows.add(new Row(range[0] - start, range[1] - start, inside));
                }
            }
        }
        return new YearRows(block, rows);
    }

    private static TextEdit shifted(TextEdit edit, int by) {
        return new TextEdit(edit.offset() + by, edit.length(), edit.replacement());
    }

    private static List<String> words(int depth) {
        return switch (depth) {
            case 1, 2 -> List.of("program", "indikator");
            case 3 -> List.of("program", "kegiatan", "indikator");
            case 4 -> List.of("program", "kegiatan", "subkegiatan", "indikator");
            case 5 -> List.of("rpjmd", "misi", "tujuan", "sasaran", "indikator");
            default -> AROUND;
        };
    }

    /** Where the rows of an indicator stand, in order. */
    static List<int[]> ranges(WrittenElement indicator) {
        var ranges = new ArrayList<int[]>();
        for (var part : indicator.parts()) {
            boolean row =
                    part.holds(Literals.INDIKATOR__TARGET)
                            || part.holds(Literals.INDIKATOR__KONDISI_AWAL);
            if (row) {
                var range = SlotEditor.clauseRange(part);
                if (ranges.isEmpty() || ranges.getLast()[0] != range[0]) {
                    ranges.add(range);
                }
            }
        }
        return ranges;
    }

    /** The rows that stand together, each lot by itself. */
    List<List<Row>> tables() {
        var tables = new ArrayList<List<Row>>();
        for (int i = 0; i < rows.size(); i++) {
            boolean neighbour =
                    i > 0
                            && LINE_END.matcher(
                                            block.substring(
                                                    rows.get(i - 1).to(), rows.get(i).from()))
                                    .matches();
            if (!neighbour) {
                tables.add(new ArrayList<>());
            }
            tables.getLast().add(rows.get(i));
        }
        return tables;
    }
}
