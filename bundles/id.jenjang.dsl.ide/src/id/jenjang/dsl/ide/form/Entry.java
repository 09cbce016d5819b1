package id.jenjang.dsl.ide.form;

import id.jenjang.dsl.ide.edit.ModelChange;

import java.util.List;
import java.util.Optional;

/** What a person's typing into a form means. Nothing is changed by it. */
public sealed interface Entry {

    /** The same as is there already. */
    record Same() implements Entry {}

    /**
     * A change of the plan.
     *
     * @param changes what to ask the edit service for, as one; at least one
     */
    record Change(List<ModelChange> changes) implements Entry {

        public Change {
            changes = List.copyOf(changes);
        }

        static Change of(ModelChange change) {
            return new Change(List.of(change));
        }
    }

    /**
     * Nothing that could stand there.
     *
     * @param sentence what is wrong and what would be right
     * @param meant what was probably meant, written right; empty when that cannot be guessed
     */
    record Wrong(String sentence, Optional<String> meant) implements Entry {

        static Wrong of(String sentence) {
            return new Wrong(sentence, Optional.empty());
        }
    }

    /**
     * Cells of a block that cannot be taken; then none is.
     *
     * @param cells every one of them; at least one
     */
    record Rejected(List<Cell> cells) implements Entry {

        public Rejected {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell that cannot be taken.
     *
     * @param row its row in the table, from 0
     * @param column its column in the table, from 0
     * @param text what was typed or pasted
     * @param sentence what is wrong and what would be right
     */
    record Cell(int row, int column, String text, String sentence) {}
}
