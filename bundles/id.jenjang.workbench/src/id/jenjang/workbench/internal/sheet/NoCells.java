package id.jenjang.workbench.internal.sheet;

import java.util.Optional;

/** What a sheet shows before anything is shown: nothing, and nothing can be put into it. */
public final class NoCells implements SheetModel, SheetInput {

    @Override
    public int rows() {
        return 0;
    }

    @Override
    public int columns() {
        return 0;
    }

    @Override
    public Heading column(int column) {
        return Heading.of("");
    }

    @Override
    public Heading row(int row) {
        return Heading.of("");
    }

    @Override
    public Cell cell(int row, int column) {
        return new Cell("", false, "", false);
    }

    @Override
    public Optional<String> wrong(int row, int column, String typed) {
        return Optional.empty();
    }

    @Override
    public Optional<String> type(int row, int column, String typed) {
        return Optional.empty();
    }

    @Override
    public String copy(SheetRange range) {
        return "";
    }

    @Override
    public void paste(int row, int column, String block) {
        // There is no cell.
    }

    @Override
    public void clear(SheetRange range) {
        // There is no cell.
    }

    @Override
    public void fillRight(SheetRange range) {
        // There is no cell.
    }

    @Override
    public void fillDown(SheetRange range) {
        // There is no cell.
    }
}
