package id.jenjang.dsl.ide.grid;

import id.jenjang.dsl.ide.edit.EditResult;

import java.util.List;

/** What became of something put into a grid. */
public sealed interface GridResult {

    /**
     * All of it as edits of the text that belong together.
     *
     * @param edit the edits, read again and found right; nothing when the plan says so already
     */
    record Made(EditResult.Accepted edit) implements GridResult {}

    /**
     * Nothing was changed.
     *
     * @param cells every cell that stands against it, by row and column
     */
    record Rejected(List<RejectedCell> cells) implements GridResult {

        public Rejected {
            cells = List.copyOf(cells);
        }
    }
}
