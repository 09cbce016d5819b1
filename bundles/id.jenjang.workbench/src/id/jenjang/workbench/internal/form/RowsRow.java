package id.jenjang.workbench.internal.form;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.edit.ElementRef;
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
    private final Rejections rejected = new Rejections();
    private Shown shown;
    private ElementRef of;
    private List<ChildTable.Column> columns = List.of();
    private List<List<Field>> rows = List.of();
    private List<String> added = List.of();

    /** Rows that are in the plan, but not yet among those that were read from it. */
    private final List<List<String>> written = new ArrayList<>();

    RowsRow(Composite parent, Shown field, FormHost host) {
        this.host = host;
        fixed = field.field().isReadOnly();
        sheet = new Sheet(parent, this);
        sheet.whileTyping(host::typing);
        room = new SheetRoom(sheet, field.field().help(), host);
    }

    @Override
    public Control control() {
        return sheet.control();
    }

    @Override
    public void show(Shown field) {
        shown = field;
        boolean other = !host.edits().element().equals(of);
        of = host.edits().element();
        field.rows()
                .ifPresent(
                        table -> {
                            columns = table.columns();
                            if (other) {
                                forget();
                                written.clear();
                            }
                            read(table.rows());
                            sheet.show(new Rows());
                            room.fit();
                        });
    }

    /** The form may still show texts from before the last rows were written. */
    private void read(List<List<Field>> next) {
        int grown = host.edits().areNow() ? written.size() : next.size() - rows.size();
        written.subList(0, Math.clamp(grown, 0, written.size())).clear();
        rows = next;
    }

    private void forget() {
        added = new ArrayList<>(Collections.nCopies(columns.size(), ""));
    }

    private boolean isNew(int row) {
        return row >= rows.size() + written.size();
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
        return host.edits().rejected(shown.id(), add(with(column, typed))).stream()
                .filter(each -> each.column() == column && !typed.isBlank())
                .map(Entry.Cell::sentence)
                .findFirst();
    }

    @Override
    public Optional<String> type(int row, int column, String typed) {
        if (!isNew(row)) {
            return host.edits().make(shown.id(), cell(row, column, typed));
        }
        var wrong = wrong(row, column, typed);
        if (wrong.isEmpty()) {
            added.set(column, typed.strip());
            makeAdded();
            sheet.show(new Rows());
        }
        return wrong;
    }

    @Override
    public void typing(int row, int column, String typed) {
        host.keep(
                typed == null
                        ? null
                        : () -> host.edits().ahead(shown.id(), change(row, column, typed)));
    }

    private Function<Field, Entry> change(int row, int column, String typed) {
        return isNew(row) ? add(with(column, typed)) : cell(row, column, typed);
    }

    /** The new row with something typed into it. */
    private List<String> with(int column, String typed) {
        var with = new ArrayList<>(added);
        with.set(column, typed);
        return with;
    }

    /** Writes the row when nothing is missing in it; what is, can still be typed. */
    private void makeAdded() {
        if (host.edits().rejected(shown.id(), add(added)).isEmpty()) {
            var missing = host.edits().make(shown.id(), add(List.copyOf(added)));
            host.say(control(), missing);
            if (missing.isEmpty()) {
                written.add(added);
                forget();
            }
        }
    }

    @Override
    public String copy(SheetRange range) {
        return shown.rows()
                .map(table -> table.copy(range.top(), range.left(), range.bottom(), range.right()))
                .orElse("");
    }

    /** All of it, or nothing when some cells cannot be taken; these are marked and named. */
    private void make(Function<ChildTable, Entry> change) {
        Function<Field, Entry> wanted =
                field -> field.rows().map(change).orElseGet(Entry.Same::new);
        host.say(control(), rejected.make(host.edits(), shown.id(), wanted, new Rows()));
        sheet.show(new Rows());
    }

    @Override
    public void paste(int row, int column, String block) {
        make(table -> table.paste(row, column, block));
    }

    /** Whole rows are taken out; cells are emptied. */
    @Override
    public void clear(SheetRange range) {
        if (isNew(range.bottom())) {
            forget();
        }
        make(table -> table.clear(range.top(), range.left(), range.bottom(), range.right()));
    }

    @Override
    public void fillRight(SheetRange range) {
        // The columns of a row are different things.
    }

    @Override
    public void fillDown(SheetRange range) {
        make(table -> table.fillDown(range.top(), range.left(), range.bottom(), range.right()));
    }

    @Override
    public void selected(SheetRange range) {
        rejected.are(List.of());
        host.say(control(), Optional.empty());
        room.reveal();
    }

    /** The rows as a sheet, with an empty one to type into. */
    private final class Rows implements SheetModel {

        @Override
        public int rows() {
            return rows.size() + written.size() + (fixed ? 0 : 1);
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
            var wrong = rejected.at(row, column);
            if (isNew(row)) {
                return new Cell(added.get(column), true, wrong.orElse(""), wrong.isPresent());
            }
            if (row >= rows.size()) {
                return new Cell(written.get(row - rows.size()).get(column), true, "", false);
            }
            var field = rows.get(row).get(column);
            var against =
                    wrong.or(() -> field.findings().stream().map(TextFinding::message).findFirst());
            return new Cell(
                    field.text(),
                    !fixed && !field.isReadOnly(),
                    against.orElse(field.help()),
                    against.isPresent());
        }
    }
}
