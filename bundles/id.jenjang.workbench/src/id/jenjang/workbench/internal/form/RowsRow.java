package id.jenjang.workbench.internal.form;

import id.jenjang.dsl.ide.form.ChildTable;
import id.jenjang.dsl.ide.form.Entry;
import id.jenjang.dsl.ide.form.Field;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.form.ShownForm.Shown;
import id.jenjang.workbench.internal.sheet.Sheet;
import id.jenjang.workbench.internal.sheet.SheetInput;
import id.jenjang.workbench.internal.sheet.SheetModel;
import id.jenjang.workbench.internal.sheet.SheetRange;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Small elements as the rows of a spreadsheet. A row is added by typing below the last one; it is
 * written as soon as all is typed that it cannot be without.
 */
final class RowsRow implements FieldRow, SheetInput {

    private final FormHost host;
    private final boolean fixed;
    private final Sheet sheet;
    private final SheetRoom room;
    private Shown shown;
    private List<ChildTable.Column> columns = List.of();
    private List<List<Field>> rows = List.of();
    private List<String> added = List.of();

    RowsRow(Composite parent, Shown field, FormHost host) {
        this.host = host;
        fixed = field.field().isReadOnly();
        sheet = new Sheet(parent, this);
        room = new SheetRoom(sheet, host);
    }

    @Override
    public Control control() {
        return sheet.control();
    }

    @Override
    public void show(Shown field) {
        shown = field;
        field.rows()
                .ifPresent(
                        table -> {
                            columns = table.columns();
                            rows = table.rows();
                            if (added.size() != columns.size()) {
                                forget();
                            }
                            sheet.show(new Rows());
                            room.fit();
                        });
    }

    private void forget() {
        added = new ArrayList<>(Collections.nCopies(columns.size(), ""));
    }

    private boolean isNew(int row) {
        return row >= rows.size();
    }

    /** The field of a cell in the rows of the plan as it is now. */
    private static Function<Field, Entry> cell(int row, int column, String typed) {
        return field -> {
            var now = field.rows().map(ChildTable::rows).orElse(List.of());
            return row < now.size() ? now.get(row).get(column).change(typed) : new Entry.Same();
        };
    }

    private static Function<Field, Entry> add(List<String> typed) {
        return field -> field.rows().map(table -> table.add(typed)).orElseGet(Entry.Same::new);
    }

    @Override
    public Optional<String> wrong(int row, int column, String typed) {
        if (!isNew(row)) {
            return host.edits().wrong(shown.id(), cell(row, column, typed));
        }
        var with = new ArrayList<>(added);
        with.set(column, typed);
        return host.edits().rejected(shown.id(), add(with)).stream()
                .filter(each -> each.column() == column && !typed.isBlank())
                .map(Entry.Cell::sentence)
                .findFirst();
    }

    @Override
    public Optional<String> type(int row, int column, String typed) {
        if (!isNew(row)) {
            return host.edits().make(shown.id(), cell(row, column, typed));
        }
        added.set(column, typed.strip());
        if (host.edits().rejected(shown.id(), add(added)).isEmpty()) {
            var wrong = host.edits().make(shown.id(), add(List.copyOf(added)));
            if (wrong.isPresent()) {
                return wrong;
            }
            forget();
        }
        sheet.show(new Rows());
        return Optional.empty();
    }

    @Override
    public String copy(SheetRange range) {
        var text = new StringBuilder();
        var model = new Rows();
        for (int row = range.top(); row <= range.bottom(); row++) {
            text.append(row == range.top() ? "" : "\n");
            for (int column = range.left(); column <= range.right(); column++) {
                text.append(column == range.left() ? "" : "\t");
                text.append(model.cell(row, column).text());
            }
        }
        return text.toString();
    }

    /** All cells of a block, or none when one of them cannot be taken. */
    @Override
    public void paste(int row, int column, String block) {
        var lines = block.split("\r\n|\n|\r");
        var wanted =
                (Function<Field, Entry>)
                        field -> {
                            var changes = new ArrayList<Entry>();
                            for (int i = 0; i < lines.length; i++) {
                                var typed = lines[i].split("\t", -1);
                                changes.addAll(line(field, row + i, column, typed));
                            }
                            return Entries.together(changes);
                        };
        host.say(control(), host.edits().make(shown.id(), wanted));
    }

    private List<Entry> line(Field field, int row, int column, String[] typed) {
        var entries = new ArrayList<Entry>();
        if (isNew(row)) {
            var whole = new ArrayList<>(Collections.nCopies(columns.size(), ""));
            for (int j = 0; j < typed.length && column + j < columns.size(); j++) {
                whole.set(column + j, typed[j]);
            }
            entries.add(add(whole).apply(field));
        } else {
            for (int j = 0; j < typed.length && column + j < columns.size(); j++) {
                entries.add(cell(row, column + j, typed[j]).apply(field));
            }
        }
        return entries;
    }

    /** Whole rows are taken out; cells are emptied. */
    @Override
    public void clear(SheetRange range) {
        boolean whole = range.left() == 0 && range.right() == columns.size() - 1;
        var wanted =
                (Function<Field, Entry>)
                        field -> {
                            var changes = new ArrayList<Entry>();
                            int last = Math.min(range.bottom(), rows.size() - 1);
                            for (int row = range.top(); row <= last; row++) {
                                changes.addAll(emptied(field, row, range, whole));
                            }
                            return Entries.together(changes);
                        };
        if (range.bottom() >= rows.size()) {
            forget();
        }
        host.say(control(), host.edits().make(shown.id(), wanted));
        sheet.show(new Rows());
    }

    private static List<Entry> emptied(Field field, int row, SheetRange range, boolean whole) {
        if (whole) {
            return field
                    .rows()
                    .<Entry>map(table -> new Entry.Change(List.of(table.remove(row))))
                    .stream()
                    .toList();
        }
        var entries = new ArrayList<Entry>();
        for (int column = range.left(); column <= range.right(); column++) {
            entries.add(cell(row, column, "").apply(field));
        }
        return entries;
    }

    @Override
    public void fillRight(SheetRange range) {
        // The columns of a row are different things.
    }

    @Override
    public void fillDown(SheetRange range) {
        var top = new Rows();
        var block = new StringBuilder();
        for (int row = range.top() + 1; row <= Math.min(range.bottom(), rows.size() - 1); row++) {
            for (int column = range.left(); column <= range.right(); column++) {
                block.append(column == range.left() ? "" : "\t");
                block.append(top.cell(range.top(), column).text());
            }
            block.append('\n');
        }
        if (!block.isEmpty()) {
            paste(range.top() + 1, range.left(), block.substring(0, block.length() - 1));
        }
    }

    /** The rows as a sheet, with an empty one to type into. */
    private final class Rows implements SheetModel {

        @Override
        public int rows() {
            return rows.size() + (fixed ? 0 : 1);
        }

        @Override
        public int columns() {
            return columns.size();
        }

        @Override
        public Heading column(int column) {
            var heading = columns.get(column);
            return new Heading(heading.label(), heading.mandatory() ? "*" : "", 0, false);
        }

        @Override
        public Heading row(int row) {
            return Heading.of(isNew(row) ? Messages.get("form.newRow") : "" + (row + 1));
        }

        @Override
        public Cell cell(int row, int column) {
            if (isNew(row)) {
                return new Cell(added.get(column), true, "", false);
            }
            var field = rows.get(row).get(column);
            var against = field.findings();
            return new Cell(
                    field.text(),
                    !fixed && !field.isReadOnly(),
                    against.isEmpty() ? field.help() : against.getFirst().message(),
                    !against.isEmpty());
        }
    }
}
