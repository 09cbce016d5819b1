package id.jenjang.workbench.internal.grid;

import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.grid.Grid;
import id.jenjang.workbench.internal.Messages;

/** The grids there are. */
enum GridKind {
    /** What was reached, by quarter. */
    MEASUREMENTS("grid.measurements", true) {
        @Override
        Grid of(PlanEditor editor, int year, String agency) {
            return Grid.measurements(editor, year, agency);
        }
    },
    /** Pagu and realisasi of the programs. */
    BUDGET("grid.budget", true) {
        @Override
        Grid of(PlanEditor editor, int year, String agency) {
            return Grid.budget(editor, year, agency);
        }
    },
    /** The targets of all years. */
    TARGETS("grid.targets", false) {
        @Override
        Grid of(PlanEditor editor, int year, String agency) {
            return Grid.targets(editor, agency);
        }
    };

    private final String key;
    private final boolean ofYear;

    GridKind(String key, boolean ofYear) {
        this.key = key;
        this.ofYear = ofYear;
    }

    String label() {
        return Messages.get(key);
    }

    /** Whether it shows one year, not all. */
    boolean isOfYear() {
        return ofYear;
    }

    abstract Grid of(PlanEditor editor, int year, String agency);
}
