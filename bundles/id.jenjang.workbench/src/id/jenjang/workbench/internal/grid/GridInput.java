package id.jenjang.workbench.internal.grid;

import id.jenjang.dsl.ide.PlanEdits;
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

import java.util.List;
import java.util.Optional;
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
        var wrong = wrong(row, column, typed);
        if (wrong.isEmpty()) {
            shown.expect(row, column, typed);
            view.rejected(List.of());
            put("grid.step.type", grid -> grid.set(row, column, typed));
        }
        return wrong;
    }

    @Override
    public void typing(int row, int column, String typed) {
        plan.typing(typed == null ? null : () -> ahead(grid -> grid.set(row, column, typed)));
    }

    /** The edits it would come to; none when it is wrong or the rows are others now. */
    private PlanEdits ahead(Function<Grid, GridResult> work) {
        return shown.in(plan.now()).map(work).orElse(null) instanceof GridResult.Made made
                ? made.edit().edits()
                : PlanEdits.NONE;
    }

    @Override
    public String copy(SheetRange range) {
        return shown.rows() == 0 ? "" : shown.grid().copy(block(range));
    }

    @Override
    public void paste(int row, int column, String block) {
        put("grid.step.paste", grid -> grid.paste(row, column, block));
    }

    @Override
    public void clear(SheetRange range) {
        put("grid.step.clear", grid -> grid.clear(block(range)));
    }

    @Override
    public void fillRight(SheetRange range) {
        put("grid.step.fill", grid -> grid.fillRight(block(range)));
    }

    @Override
    public void fillDown(SheetRange range) {
        put("grid.step.fill", grid -> grid.fillDown(block(range)));
    }

    @Override
    public void selected(SheetRange range) {
        view.tell(range.top());
    }

    private static GridRange block(SheetRange range) {
        return new GridRange(range.top(), range.left(), range.bottom(), range.right());
    }

    /** Puts something in as soon as it is worked out, and names what stood against it. */
    private void put(String label, Function<Grid, GridResult> work) {
        view.changes()
                .ask(
                        texts -> shown.in(texts).map(work),
                        result -> {
                            var rejected =
                                    result.map(each -> take(label, each))
                                            .orElseGet(() -> whole(Messages.get("grid.changed")));
                            if (!rejected.isEmpty()) {
                                shown.forget();
                            }
                            view.rejected(rejected);
                        });
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

    private static List<RejectedCell> whole(String reason) {
        return List.of(RejectedCell.whole(reason));
    }
}
