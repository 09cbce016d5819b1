package id.jenjang.workbench.internal.grid;

import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.grid.Grid;
import id.jenjang.dsl.ide.grid.GridRange;
import id.jenjang.dsl.ide.grid.GridResult;
import id.jenjang.dsl.ide.grid.RejectedCell;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.change.PlanChanges;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.sheet.SheetInput;
import id.jenjang.workbench.internal.sheet.SheetRange;

import org.eclipse.swt.custom.BusyIndicator;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Puts what is done in a grid into the text of the plan: all of it as one step, or nothing. */
final class GridInput implements SheetInput {

    private final GridView view;
    private final OpenPlan plan;
    private final ShownGrid shown;

    GridInput(GridView view, OpenPlan plan, ShownGrid shown) {
        this.view = view;
        this.plan = plan;
        this.shown = shown;
    }

    @Override
    public Optional<String> wrong(int row, int column, String typed) {
        return shown.grid().check(row, column, typed).map(RejectedCell::reason);
    }

    @Override
    public Optional<String> type(int row, int column, String typed) {
        var result = put("grid.step.type", grid -> grid.set(row, column, typed));
        if (result.isEmpty()) {
            shown.expect(row, column, typed);
            view.rejected(List.of());
        }
        return result.stream().findFirst().map(RejectedCell::reason);
    }

    @Override
    public String copy(SheetRange range) {
        return shown.rows() == 0 ? "" : shown.grid().copy(block(range));
    }

    @Override
    public void paste(int row, int column, String block) {
        view.rejected(put("grid.step.paste", grid -> grid.paste(row, column, block)));
    }

    @Override
    public void clear(SheetRange range) {
        view.rejected(put("grid.step.clear", grid -> grid.clear(block(range))));
    }

    @Override
    public void fillRight(SheetRange range) {
        view.rejected(put("grid.step.fill", grid -> grid.fillRight(block(range))));
    }

    @Override
    public void fillDown(SheetRange range) {
        view.rejected(put("grid.step.fill", grid -> grid.fillDown(block(range))));
    }

    @Override
    public void selected(SheetRange range) {
        view.tell(range.top());
    }

    private static GridRange block(SheetRange range) {
        return new GridRange(range.top(), range.left(), range.bottom(), range.right());
    }

    /** Puts something in; what stood against it, or nothing when it was done. */
    private List<RejectedCell> put(String label, Function<Grid, GridResult> work) {
        var rejected = new AtomicReference<List<RejectedCell>>();
        BusyIndicator.showWhile(
                view.display(),
                () ->
                        rejected.set(
                                shown.in(plan.now())
                                        .map(grid -> take(label, work.apply(grid)))
                                        .orElseGet(() -> whole(Messages.get("grid.changed")))));
        return rejected.get();
    }

    private List<RejectedCell> take(String label, GridResult result) {
        return switch (result) {
            case GridResult.Rejected rejected -> rejected.cells();
            case GridResult.Made made -> {
                var done = new PlanChanges(plan).make(Messages.get(label), made.edit());
                yield done instanceof EditResult.Refused refused
                        ? whole(refused.message())
                        : List.of();
            }
        };
    }

    /** What stands against all of it, not against a cell. */
    private static List<RejectedCell> whole(String reason) {
        return List.of(new RejectedCell(0, 0, "", "", reason));
    }
}
