package id.jenjang.report.internal.layout;

import id.jenjang.report.tree.Table.Cell;

import java.util.List;

/** Rows of a laid-out table that belong to one element of the plan. */
interface LayoutRows {

    /** How many there are, at least 1. */
    int lines();

    /** Whether they are printed bold. */
    boolean strong();

    /**
     * The cells of a column: one for each row, or a single one that spans them.
     *
     * @param key what the column holds
     * @param year its year; 0 for none
     */
    List<Cell> cells(String key, int year);
}
