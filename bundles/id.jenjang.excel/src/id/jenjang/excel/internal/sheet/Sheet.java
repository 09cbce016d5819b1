package id.jenjang.excel.internal.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** A sheet of a workbook, or a CSV file: cells by row and column, both counted from 0. */
public final class Sheet {

    private String name;
    private final Map<Integer, TreeMap<Integer, Cell>> cells = new TreeMap<>();
    private final NavigableMap<Integer, List<Area>> merged = new TreeMap<>();
    private int tallest;
    private final Set<Integer> hidden = new HashSet<>();
    private int rows;
    private int columns;

    /** A rectangle of cells, the last row and column included. */
    public record Area(int row, int column, int lastRow, int lastColumn) {
        boolean holds(int r, int c) {
            return r >= row && r <= lastRow && c >= column && c <= lastColumn;
        }
    }

    /** An empty sheet. */
    public Sheet(String name) {
        this.name = name;
    }

    /** Its name as on its tab. */
    public String name() {
        return name;
    }

    /** Calls it otherwise, where another sheet has the same name. */
    public void rename(String other) {
        name = other;
    }

    /** Puts a cell at its place. */
    public void put(Cell cell) {
        if (!cell.isEmpty() || cell.isFormula()) {
            cells.computeIfAbsent(cell.row(), r -> new TreeMap<>()).put(cell.column(), cell);
            rows = Math.max(rows, cell.row() + 1);
            columns = Math.max(columns, cell.column() + 1);
        }
    }

    void merge(Area area) {
        merged.computeIfAbsent(area.row(), r -> new ArrayList<>()).add(area);
        tallest = Math.max(tallest, area.lastRow() - area.row());
    }

    void hide(int row) {
        hidden.add(row);
    }

    /** Whether a row is hidden, by hand or by a filter. */
    public boolean isHidden(int row) {
        return hidden.contains(row);
    }

    /** How many rows there are up to the last cell. */
    public int rows() {
        return rows;
    }

    /** How many columns there are up to the last cell. */
    public int columns() {
        return columns;
    }

    /** The cell at a place; one without anything where none is. */
    public Cell at(int row, int column) {
        var line = cells.get(row);
        var cell = line == null ? null : line.get(column);
        return cell == null ? Cell.empty(row, column) : cell;
    }

    /** The cells of a row that hold something, from left to right. */
    public List<Cell> row(int row) {
        var line = cells.get(row);
        return line == null ? List.of() : List.copyOf(line.values());
    }

    /** What is seen at a place: the cell itself or the first cell of the merged area around it. */
    public Cell seen(int row, int column) {
        for (var areas : merged.subMap(row - tallest, true, row, true).values()) {
            for (var area : areas) {
                if (area.holds(row, column)) {
                    return at(area.row(), area.column());
                }
            }
        }
        return at(row, column);
    }
}
