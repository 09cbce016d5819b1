package id.jenjang.workbench.internal.form;

import id.jenjang.dsl.ide.form.Entry;
import id.jenjang.dsl.ide.form.Field;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.sheet.SheetModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cells of a block that cannot be taken: marked in their sheet, and each named in words. */
final class Rejections {

    /** So many are told with what is wrong; of more, only where they stand. */
    private static final int EXPLAINED = 6;

    private List<Entry.Cell> cells = List.of();

    void are(List<Entry.Cell> some) {
        cells = List.copyOf(some);
    }

    /**
     * Makes a change whole, or not at all when some cells cannot be taken; these are kept.
     *
     * @param id of the field that is changed
     * @param sheet in whose words the cells are named
     * @return what to tell about it; empty when it is made
     */
    Optional<String> make(
            FormEdits edits, String id, Function<Field, Entry> wanted, SheetModel sheet) {
        are(edits.rejected(id, wanted));
        return cells.isEmpty() ? edits.make(id, wanted) : Optional.of(told(sheet));
    }

    /** What is wrong about what was put into a cell. */
    Optional<String> at(int row, int column) {
        return cells.stream()
                .filter(each -> each.row() == row && each.column() == column)
                .map(Entry.Cell::sentence)
                .findFirst();
    }

    /** All of them in words. */
    private String told(SheetModel sheet) {
        var lines = new ArrayList<String>();
        lines.add(Messages.get("form.rejected", cells.size()));
        cells.stream()
                .limit(EXPLAINED)
                .forEach(each -> lines.add(name(each, sheet) + ": " + each.sentence()));
        if (cells.size() > EXPLAINED) {
            lines.add(
                    Messages.get(
                            "form.rejected.more",
                            cells.stream()
                                    .skip(EXPLAINED)
                                    .map(each -> name(each, sheet))
                                    .collect(Collectors.joining("; "))));
        }
        return String.join("\n", lines);
    }

    private static String name(Entry.Cell cell, SheetModel sheet) {
        var heading = cell.row() < sheet.rows() ? sheet.row(cell.row()).text() : "";
        boolean named = heading.chars().anyMatch(Character::isLetter);
        var row = named ? heading : Messages.get("form.rejected.row", cell.row() + 1);
        var column =
                cell.column() < sheet.columns()
                        ? sheet.column(cell.column()).text()
                        : Messages.get("form.rejected.column", cell.column() + 1);
        return row + ", " + column;
    }
}
