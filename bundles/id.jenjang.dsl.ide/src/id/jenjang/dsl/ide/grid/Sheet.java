package id.jenjang.dsl.ide.grid;

import java.util.List;
import java.util.SortedMap;

/** One kind of grid: what its cells show, and what is written for what is typed into a row. */
interface Sheet {

    List<GridColumn> columns();

    List<GridRow> rows();

    GridCell cell(int row, int column);

    /**
     * Says what is to be written.
     *
     * @param typed new text by column, of cells that can be edited; blank to clear
     */
    void write(int row, SortedMap<Integer, String> typed, Writing writing);
}
