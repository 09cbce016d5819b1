package id.jenjang.workbench.internal.grid;

import id.jenjang.dsl.ide.grid.GridChoices;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where it is chosen which grid is seen: its kind, the year, the agency. */
final class GridBar {

    private final Composite bar;
    private final List<Button> kinds = new ArrayList<>();
    private final Label yearLabel;
    private final Combo years;
    private final Combo agencies;
    private final Consumer<GridWish> chosen;
    private GridWish wish = GridWish.FIRST;
    private GridChoices choices = new GridChoices(List.of(), 0, List.of());

    GridBar(Composite parent, Consumer<GridWish> chosen) {
        this.chosen = chosen;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 3).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        var group = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(GridKind.values().length)
                .spacing(8, 0)
                .applyTo(group);
        for (var kind : GridKind.values()) {
            var button = new Button(group, SWT.RADIO);
            button.setText(kind.label());
            button.addListener(SWT.Selection, event -> choose(button, kind));
            kinds.add(button);
        }
        yearLabel = new Label(bar, SWT.NONE);
        yearLabel.setText(Messages.get("grid.year"));
        years = new Combo(bar, SWT.READ_ONLY);
        years.addListener(
                SWT.Selection,
                event -> choose(wish.in(choices.years().get(years.getSelectionIndex()))));
        agencies = new Combo(bar, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(agencies);
        agencies.addListener(SWT.Selection, event -> choose(wish.of(agency())));
        show(wish, choices);
    }

    private String agency() {
        int at = agencies.getSelectionIndex();
        return at < 1 ? "" : choices.agencies().get(at - 1).shortName();
    }

    private void choose(Button button, GridKind kind) {
        if (button.getSelection() && kind != wish.kind()) {
            choose(wish.with(kind));
        }
    }

    private void choose(GridWish next) {
        wish = next;
        chosen.accept(next);
    }

    /** Shows what is seen now, and what else there is. */
    void show(GridWish now, GridChoices there) {
        if (!there.equals(choices)) {
            years.setItems(there.years().stream().map(String::valueOf).toArray(String[]::new));
            var names = new ArrayList<>(List.of(Messages.get("grid.agencies")));
            there.agencies().forEach(each -> names.add(each.name()));
            agencies.setItems(names.toArray(String[]::new));
        }
        wish = now;
        choices = there;
        for (var kind : GridKind.values()) {
            kinds.get(kind.ordinal()).setSelection(kind == now.kind());
        }
        years.select(there.years().indexOf(now.year()));
        agencies.select(1 + place(now.agency()));
        // An empty choice would also be given less room than it draws in.
        boolean any = !there.years().isEmpty();
        for (var each : List.of(yearLabel, years)) {
            seen(each, any);
            // Where the year says nothing its place stays: the table below is not to move.
            each.setVisible(any && now.kind().isOfYear());
        }
        seen(agencies, there.agencies().size() > 1);
        bar.getParent().layout(true, true);
    }

    private int place(String agency) {
        for (int i = 0; i < choices.agencies().size(); i++) {
            if (choices.agencies().get(i).shortName().equals(agency)) {
                return i;
            }
        }
        return -1;
    }

    private static void seen(Control control, boolean seen) {
        control.setVisible(seen);
        var data = control.getLayoutData() instanceof GridData given ? given : new GridData();
        data.exclude = !seen;
        control.setLayoutData(data);
    }
}
