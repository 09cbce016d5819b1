package id.jenjang.dsl.ide.grid;

/**
 * A cell that cannot hold what was put into it.
 *
 * @param row from 0; may lie beyond the last one
 * @param column from 0; may lie beyond the last one
 * @param place the row and the column as a person names them
 * @param text what was put into it
 * @param reason a sentence that says why not and what would be right
 */
public record RejectedCell(int row, int column, String place, String text, String reason) {}
