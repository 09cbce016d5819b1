package id.jenjang.dsl.ide.grid;

/**
 * A cell that cannot hold what was put into it, or what stands against all that was put in.
 *
 * @param row from 0; may lie beyond the last one
 * @param column from 0; may lie beyond the last one
 * @param place the row and the column as a person names them; empty for no cell
 * @param text what was put into it
 * @param reason a sentence that says why not and what would be right
 */
public record RejectedCell(int row, int column, String place, String text, String reason) {

    /** What stands against all of it, and not against a cell; a sentence. */
    public static RejectedCell whole(String reason) {
        return new RejectedCell(0, 0, "", "", reason);
    }

    /** Whether it stands against all, and no cell is to be named. */
    public boolean isWhole() {
        return place.isEmpty();
    }
}
