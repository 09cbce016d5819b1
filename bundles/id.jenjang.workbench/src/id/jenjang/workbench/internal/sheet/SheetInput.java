package id.jenjang.workbench.internal.sheet;

import java.util.Optional;

/**
 * What becomes of what somebody does in a sheet. It may show the sheet another model at any time
 * ({@link Sheet#show}); the selection stays.
 */
public interface SheetInput {

    /** What is wrong about a text before it is put into a cell; empty when it is right. */
    Optional<String> wrong(int row, int column, String typed);

    /** A text is put into a cell; what was wrong about it, or empty when it was taken. */
    Optional<String> type(int row, int column, String typed);

    /**
     * Somebody types into a cell and has not ended it yet.
     *
     * @param typed null once it is put in or given up
     */
    default void typing(int row, int column, String typed) {}

    /** A block as other programs take it: cells parted by tabs, rows by line ends. */
    String copy(SheetRange range);

    /** A block of another program is put with its upper left corner on a cell. */
    void paste(int row, int column, String block);

    /** The cells of a block hold nothing afterwards. */
    void clear(SheetRange range);

    /** The leftmost cell of each row of a block is repeated to its right. */
    void fillRight(SheetRange range);

    /** The topmost cell of each column of a block is repeated below. */
    void fillDown(SheetRange range);

    /** Another cell or block is selected. */
    default void selected(SheetRange range) {}
}
