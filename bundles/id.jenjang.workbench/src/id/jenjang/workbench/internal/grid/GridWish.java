package id.jenjang.workbench.internal.grid;

import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.grid.Grid;
import id.jenjang.dsl.ide.grid.GridChoices;

/**
 * Which grid somebody wants to see.
 *
 * @param kind the kind
 * @param year the year; 0 for the one the plan suggests
 * @param agency the short name of the only agency shown; empty for all
 */
record GridWish(GridKind kind, int year, String agency) {

    static final GridWish FIRST = new GridWish(GridKind.MEASUREMENTS, 0, "");

    GridWish with(GridKind other) {
        return new GridWish(other, year, agency);
    }

    GridWish in(int other) {
        return new GridWish(kind, other, agency);
    }

    GridWish of(String other) {
        return new GridWish(kind, year, other);
    }

    /** The same as far as a plan has it. */
    GridWish within(GridChoices choices) {
        boolean known =
                choices.agencies().stream().anyMatch(each -> each.shortName().equals(agency));
        return new GridWish(
                kind, choices.years().contains(year) ? year : choices.year(), known ? agency : "");
    }

    Grid grid(PlanEditor editor) {
        return kind.of(editor, year, agency.isEmpty() ? null : agency);
    }
}
