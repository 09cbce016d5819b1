package id.jenjang.excel.internal.sheet;

import java.util.ArrayList;
import java.util.List;

/** A sheet to be written: headings that stay in view, then rows. */
public final class OutSheet {

    private final String name;
    private final int headings;
    private final List<Integer> widths = new ArrayList<>();
    private final List<List<Out>> rows = new ArrayList<>();
    private final List<Sheet.Area> merged = new ArrayList<>();

    /**
     * An empty sheet.
     *
     * @param headings how many of its first rows are headings
     */
    public OutSheet(String name, int headings) {
        this.name = name;
        this.headings = headings;
    }

    /** Appends a row. */
    public void row(List<Out> cells) {
        rows.add(List.copyOf(cells));
    }

    /** The width of the next column, in characters. */
    public void width(int characters) {
        widths.add(characters);
    }

    /** Shows an area as one cell. */
    public void merge(Sheet.Area area) {
        merged.add(area);
    }

    /** The number of the next row as formulas name it. */
    public int nextRow() {
        return rows.size() + 1;
    }

    String name() {
        return name;
    }

    int headings() {
        return headings;
    }

    List<Integer> widths() {
        return widths;
    }

    List<List<Out>> rows() {
        return rows;
    }

    List<Sheet.Area> merged() {
        return merged;
    }
}
