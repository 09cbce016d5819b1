package id.jenjang.workbench.internal.form;

import id.jenjang.dsl.ide.form.Entry;
import id.jenjang.dsl.ide.form.Field;
import id.jenjang.dsl.ide.form.YearTable;
import id.jenjang.workbench.internal.form.ShownForm.Shown;
import id.jenjang.workbench.internal.sheet.Sheet;
import id.jenjang.workbench.internal.sheet.SheetInput;
import id.jenjang.workbench.internal.sheet.SheetModel;
import id.jenjang.workbench.internal.sheet.SheetRange;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The values of an indicator by year, as a spreadsheet. */
final class YearsRow implements FieldRow, SheetInput {

    private final FormHost host;
    private final boolean fixed;
    private final Sheet sheet;
    private final SheetRoom room;
    private final Rejections rejected = new Rejections();
    private Shown shown;
    private YearTable table;

    YearsRow(Composite parent, Shown field, FormHost host) {
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
        field.years().ifPresent(next -> table = next);
        if (table != null) {
            sheet.show(new Years());
            room.fit();
        }
    }

    private void make(Function<YearTable, Entry> change) {
        host.say(control(), rejected.make(host.edits(), shown.id(), entry(change), new Years()));
        sheet.show(new Years());
    }

    /** Why nothing can be typed at all. */
    private Optional<String> refusal() {
        return fixed ? host.edits().wrong(shown.id(), field -> field.change("")) : Optional.empty();
    }

    private static Function<Field, Entry> entry(Function<YearTable, Entry> change) {
        return field -> field.years().map(change).orElseGet(Entry.Same::new);
    }

    @Override
    public Optional<String> wrong(int row, int column, String typed) {
        return host.edits().wrong(shown.id(), entry(years -> years.set(row, column, typed)));
    }

    @Override
    public Optional<String> type(int row, int column, String typed) {
        rejected.are(List.of());
        return host.edits().make(shown.id(), entry(years -> years.set(row, column, typed)));
    }

    @Override
    public void typing(int row, int column, String typed) {
        Function<Field, Entry> set = entry(years -> years.set(row, column, typed));
        host.keep(typed == null ? null : () -> host.edits().ahead(shown.id(), set));
    }

    @Override
    public String copy(SheetRange range) {
        return table.copy(range.top(), range.left(), range.bottom(), range.right());
    }

    @Override
    public void paste(int row, int column, String block) {
        make(years -> years.paste(row, column, block));
    }

    @Override
    public void clear(SheetRange range) {
        make(years -> years.clear(range.top(), range.left(), range.bottom(), range.right()));
    }

    @Override
    public void fillRight(SheetRange range) {
        make(years -> years.fillRight(range.top(), range.left(), range.right()));
    }

    @Override
    public void fillDown(SheetRange range) {
        // Rows are different things here: what is true of a target is not of a result.
    }

    @Override
    public void selected(SheetRange range) {
        rejected.are(List.of());
        host.say(control(), Optional.empty());
        room.means(table.rows().get(range.top()).help());
        room.reveal();
    }

    /** The figure without its predicate, for which many narrow columns have no room. */
    private static String figure(YearTable.Cell cell) {
        int predicate = cell.text().indexOf(" (");
        return predicate < 0 ? cell.text() : cell.text().substring(0, predicate);
    }

    private static String told(YearTable.Cell cell) {
        return cell.formula().isEmpty() ? "" : cell.text() + "\n" + cell.formula();
    }

    /** The table as a sheet. */
    private final class Years implements SheetModel {

        private final List<YearTable.Row> rows = table.rows();
        private final Optional<String> refusal = refusal();

        @Override
        public int rows() {
            return rows.size();
        }

        @Override
        public int columns() {
            return table.years().size();
        }

        @Override
        public Heading column(int column) {
            return Heading.of(String.valueOf(table.years().get(column)));
        }

        @Override
        public Heading row(int row) {
            boolean computed = rows.get(row).kind() == YearTable.Kind.CAPAIAN;
            return new Heading(rows.get(row).label(), "", 0, computed);
        }

        @Override
        public String corner() {
            return shown.field().unit();
        }

        @Override
        public Cell cell(int row, int column) {
            var cell = rows.get(row).cells().get(column);
            boolean computed = rows.get(row).kind() == YearTable.Kind.CAPAIAN;
            var wrong = rejected.at(row, column);
            return new Cell(
                    computed ? figure(cell) : cell.text(),
                    !computed && !fixed,
                    wrong.or(() -> refusal).orElseGet(() -> told(cell)),
                    wrong.isPresent());
        }
    }
}
