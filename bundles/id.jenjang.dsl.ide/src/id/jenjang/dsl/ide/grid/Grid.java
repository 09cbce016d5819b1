package id.jenjang.dsl.ide.grid;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.internal.TabText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of a whole year, or of all years, of a plan as it is now. Cells are computed when they
 * are asked for. What is put into it becomes edits of the text, all of it or nothing; the grid
 * itself stays as it is, and the plan after the edits has another one.
 */
public final class Grid {

    private final SheetContext context;
    private final Sheet sheet;
    private final PlanEditor editor;

    private Grid(PlanEditor editor, SheetContext context, Sheet sheet) {
        this.editor = editor;
        this.context = context;
        this.sheet = sheet;
    }

    /**
     * Pengukuran: the indicators, what they reached by quarter and in the year, and their capaian.
     *
     * @param editor the editor of the plan; one that has read its files already is faster
     * @param agency the short name of the only agency shown; null for all
     */
    public static Grid measurements(PlanEditor editor, int year, String agency) {
        var context = new SheetContext(editor, agency);
        return new Grid(editor, context, new MeasurementSheet(context, year));
    }

    /**
     * Anggaran: agencies, programs, kegiatan and sub kegiatan with pagu, realisasi and serapan.
     *
     * @param editor as in {@link #measurements}
     * @param agency the short name of the only agency shown; null for all
     */
    public static Grid budget(PlanEditor editor, int year, String agency) {
        var context = new SheetContext(editor, agency);
        return new Grid(editor, context, new BudgetSheet(context, year));
    }

    /**
     * Target: the indicators and their targets by year, also the revised ones where there are any.
     *
     * @param editor as in {@link #measurements}
     * @param agency the short name of the only agency shown; null for all
     */
    public static Grid targets(PlanEditor editor, String agency) {
        var context = new SheetContext(editor, agency);
        return new Grid(editor, context, new TargetSheet(context));
    }

    /** The plan shown. */
    public EditedPlan plan() {
        return context.plan();
    }

    /** The columns from left to right. */
    public List<GridColumn> columns() {
        return List.copyOf(sheet.columns());
    }

    /** The rows from top to bottom. */
    public List<GridRow> rows() {
        return List.copyOf(sheet.rows());
    }

    /**
     * A cell.
     *
     * @throws IndexOutOfBoundsException when there is no such row or column
     */
    public GridCell cell(int row, int column) {
        var heading = sheet.columns().get(column);
        var cell = sheet.cell(row, column);
        return cell.editable() && heading.computed() ? cell.fixed("") : cell;
    }

    /** What typing into a cell changes; blank text clears it. */
    public GridResult set(int row, int column, String typed) {
        return put(Map.of(new Writing.Place(row, column), typed));
    }

    /**
     * What is wrong about a text while it is typed into a cell. Quicker than {@link #set}, which
     * also asks whether the text of the plan can be edited.
     *
     * @return empty when nothing is
     */
    public Optional<RejectedCell> check(int row, int column, String typed) {
        var writing = new Writing(context);
        write(Map.of(new Writing.Place(row, column), typed), writing);
        return rejected(writing).cells().stream().findFirst();
    }

    /**
     * What pasting from another program changes.
     *
     * @param row where the first cell of the text goes
     * @param column where the first cell of the text goes
     * @param text cells parted by tabs and line breaks, as spreadsheets put them on the clipboard;
     *     an empty cell clears
     */
    public GridResult paste(int row, int column, String text) {
        var cells = new TreeMap<Writing.Place, String>();
        var lines = TabText.read(text);
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < lines.get(i).size(); j++) {
                cells.put(new Writing.Place(row + i, column + j), lines.get(i).get(j));
            }
        }
        return put(cells);
    }

    /** What repeating the leftmost cell of every row of a block changes. */
    public GridResult fillRight(GridRange range) {
        var cells = new TreeMap<Writing.Place, String>();
        for (int row = range.top(); row <= range.bottom(); row++) {
            for (int column = range.left() + 1; column <= range.right(); column++) {
                fill(cells, row, column, cell(row, range.left()).plain());
            }
        }
        return put(cells);
    }

    /** What repeating the topmost cell of every column of a block changes. */
    public GridResult fillDown(GridRange range) {
        var cells = new TreeMap<Writing.Place, String>();
        for (int row = range.top() + 1; row <= range.bottom(); row++) {
            for (int column = range.left(); column <= range.right(); column++) {
                fill(cells, row, column, cell(range.top(), column).plain());
            }
        }
        return put(cells);
    }

    /** What emptying a block changes; computed cells stay. */
    public GridResult clear(GridRange range) {
        var cells = new TreeMap<Writing.Place, String>();
        for (int row = range.top(); row <= range.bottom(); row++) {
            for (int column = range.left(); column <= range.right(); column++) {
                fill(cells, row, column, "");
            }
        }
        return put(cells);
    }

    /** Filling and clearing pass over what cannot be edited. */
    private void fill(Map<Writing.Place, String> cells, int row, int column, String text) {
        if (cell(row, column).editable()) {
            cells.put(new Writing.Place(row, column), text);
        }
    }

    /** A block as spreadsheets take it from the clipboard. */
    public String copy(GridRange range) {
        var lines = new ArrayList<List<String>>();
        for (int row = range.top(); row <= range.bottom(); row++) {
            var line = new ArrayList<String>();
            for (int column = range.left(); column <= range.right(); column++) {
                line.add(cell(row, column).plain());
            }
            lines.add(line);
        }
        return TabText.write(lines);
    }

    private GridResult put(Map<Writing.Place, String> cells) {
        var writing = new Writing(context);
        var byRow = write(cells, writing);
        if (!writing.rejected().isEmpty()) {
            return rejected(writing);
        }
        return switch (editor.apply(writing.changes())) {
            case EditResult.Accepted accepted -> new GridResult.Made(accepted);
            case EditResult.Refused refused -> {
                blame(byRow, refused, writing);
                yield rejected(writing);
            }
        };
    }

    private Map<Integer, SortedMap<Integer, String>> write(
            Map<Writing.Place, String> cells, Writing writing) {
        var byRow = new TreeMap<Integer, SortedMap<Integer, String>>();
        cells.forEach((place, typed) -> sort(place, typed, byRow, writing));
        byRow.forEach((row, typed) -> sheet.write(row, typed, writing));
        return byRow;
    }

    /** Puts a cell to those to be written, unless it says so already or cannot be edited. */
    private void sort(
            Writing.Place place,
            String typed,
            Map<Integer, SortedMap<Integer, String>> byRow,
            Writing writing) {
        boolean inside =
                place.row() < sheet.rows().size() && place.column() < sheet.columns().size();
        if (!inside) {
            if (!TypedValue.isBlank(typed)) {
                writing.reject(place.row(), place.column(), typed, context.say("di.luar"));
            }
            return;
        }
        var cell = cell(place.row(), place.column());
        var text = typed.strip();
        boolean same =
                cell.formula().isEmpty() && (text.equals(cell.text()) || text.equals(cell.plain()));
        if (cell.editable() && !same) {
            byRow.computeIfAbsent(place.row(), key -> new TreeMap<>()).put(place.column(), typed);
        } else if (!cell.editable()
                && !text.isEmpty()
                && !text.equals(cell.text())
                && !text.equals(cell.plain())) {
            var why = cell.problem().isEmpty() ? context.say("dihitung") : cell.problem();
            boolean computed = sheet.columns().get(place.column()).computed();
            writing.reject(
                    place.row(), place.column(), typed, computed ? context.say("dihitung") : why);
        }
    }

    /** Names the cells of the rows that the text refuses; all of them when none does alone. */
    private void blame(
            Map<Integer, SortedMap<Integer, String>> byRow,
            EditResult.Refused refused,
            Writing writing) {
        var bad = new TreeMap<Integer, String>();
        byRow.forEach(
                (row, typed) -> {
                    var alone = new Writing(context);
                    sheet.write(row, typed, alone);
                    if (editor.apply(alone.changes()) instanceof EditResult.Refused why) {
                        bad.put(row, why.message());
                    }
                });
        byRow.forEach(
                (row, typed) -> {
                    if (bad.isEmpty() || bad.containsKey(row)) {
                        var reason = bad.getOrDefault(row, refused.message());
                        typed.forEach((column, text) -> writing.reject(row, column, text, reason));
                    }
                });
    }

    private GridResult.Rejected rejected(Writing writing) {
        var cells = new ArrayList<RejectedCell>();
        writing.rejected()
                .forEach(
                        (place, wrong) ->
                                cells.add(
                                        new RejectedCell(
                                                place.row(),
                                                place.column(),
                                                name(place),
                                                wrong.typed(),
                                                wrong.reason())));
        return new GridResult.Rejected(cells);
    }

    private String name(Writing.Place place) {
        var row =
                place.row() < sheet.rows().size()
                        ? name(sheet.rows().get(place.row()))
                        : context.say("baris", place.row() + 1);
        var column =
                place.column() < sheet.columns().size()
                        ? sheet.columns().get(place.column()).heading()
                        : context.say("kolom", place.column() + 1);
        return row + ", " + column;
    }

    private static String name(GridRow row) {
        return row.shortName().isEmpty()
                ? (row.code() + " " + row.name()).strip()
                : row.shortName();
    }
}
