package id.jenjang.workbench.internal.grid;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.grid.Grid;
import id.jenjang.dsl.ide.grid.GridCell;
import id.jenjang.dsl.ide.grid.GridChoices;
import id.jenjang.dsl.ide.grid.GridColumn;
import id.jenjang.dsl.ide.grid.GridRow;
import id.jenjang.dsl.ide.grid.RejectedCell;
import id.jenjang.workbench.internal.sheet.SheetModel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A grid as the sheet shows it. Cells are asked for once; those that decide how wide columns are,
 * are asked for before it comes to the window's thread.
 */
final class ShownGrid implements SheetModel {

    /** How far down a sheet looks for the widths of its columns. */
    private static final int LOOKED_AT = 200;

    private final GridWish wish;
    private final GridChoices choices;
    private final PlanEditor editor;
    private final Grid grid;
    private final List<GridRow> rows;
    private final List<GridColumn> columns;
    private final Cell[][] cells;
    private final Map<ElementRef, Integer> places = new HashMap<>();
    private final Map<List<Integer>, String> marks = new HashMap<>();

    private ShownGrid(GridWish wish, GridChoices choices, PlanEditor editor) {
        this.wish = wish;
        this.choices = choices;
        this.editor = editor;
        grid = wish.grid(editor);
        rows = grid.rows();
        columns = grid.columns();
        cells = new Cell[rows.size()][columns.size()];
        for (int row = 0; row < rows.size(); row++) {
            places.put(rows.get(row).element(), row);
        }
    }

    /** The grid of a plan that was asked for, or the nearest the plan has. */
    static ShownGrid of(PlanEditor editor, GridWish asked) {
        var choices = GridChoices.of(editor.plan());
        var wish = asked.within(choices);
        var shown = new ShownGrid(wish, choices, editor);
        for (int row = 0; row < Math.min(LOOKED_AT, shown.rows()); row++) {
            for (int column = 0; column < shown.columns(); column++) {
                shown.cell(row, column);
            }
        }
        return shown;
    }

    GridWish wish() {
        return wish;
    }

    GridChoices choices() {
        return choices;
    }

    PlanEditor editor() {
        return editor;
    }

    Grid grid() {
        return grid;
    }

    ElementRef element(int row) {
        return rows.get(row).element();
    }

    /** The row of an element: its own, or that of the nearest one it lies in. */
    Optional<Integer> row(ElementRef element) {
        var at = Optional.of(element);
        while (at.isPresent()) {
            if (places.containsKey(at.get())) {
                return at.map(places::get);
            }
            at = at.get().parent();
        }
        return Optional.empty();
    }

    /** The same grid for newer texts; empty when its rows are others now. */
    Optional<Grid> in(EditedPlan plan) {
        if (grid.plan() == plan) {
            return Optional.of(grid);
        }
        return Optional.of(wish.grid(new PlanEditor(plan)))
                .filter(each -> each.rows().equals(rows) && each.columns().equals(columns));
    }

    /** Shows what was typed until the plan has been read again. */
    void expect(int row, int column, String typed) {
        cells[row][column] = new Cell(typed.strip(), true, "", false);
    }

    /** Shows again what stands in the plan: what was expected has not come true. */
    void forget() {
        for (var row : cells) {
            Arrays.fill(row, null);
        }
    }

    /** Marks cells, and no others. */
    void mark(List<RejectedCell> rejected) {
        marks.clear();
        rejected.stream()
                .filter(each -> !each.place().isEmpty())
                .forEach(each -> marks.put(List.of(each.row(), each.column()), each.reason()));
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public int columns() {
        return columns.size();
    }

    @Override
    public String corner() {
        return wish.kind().label() + (wish.kind().isOfYear() ? " " + wish.year() : "");
    }

    @Override
    public Heading column(int column) {
        var each = columns.get(column);
        return new Heading(each.heading(), each.unit(), 0, false);
    }

    @Override
    public Heading row(int row) {
        var each = rows.get(row);
        boolean holds = row + 1 < rows.size() && rows.get(row + 1).level() > each.level();
        var name = each.code().isEmpty() ? each.shortName() : each.code();
        return new Heading((name + "  " + each.name()).strip(), each.unit(), each.level(), holds);
    }

    @Override
    public Cell cell(int row, int column) {
        if (cells[row][column] == null) {
            cells[row][column] = shown(grid.cell(row, column));
        }
        var cell = cells[row][column];
        var mark = marks.get(List.of(row, column));
        return mark == null ? cell : new Cell(cell.text(), cell.editable(), mark, true);
    }

    private static Cell shown(GridCell cell) {
        var tip = cell.formula().isEmpty() ? cell.problem() : cell.formula();
        return new Cell(cell.text(), cell.editable(), tip, false);
    }
}
