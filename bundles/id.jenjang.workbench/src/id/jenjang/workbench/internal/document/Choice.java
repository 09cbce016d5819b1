package id.jenjang.workbench.internal.document;

import org.eclipse.jface.action.ControlContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A list to choose from in a tool bar. */
public final class Choice<T> extends ControlContribution {

    private final String name;
    private final Consumer<T> listener;
    private List<T> values = List.of();
    private List<String> labels = List.of();
    private T chosen;
    private Combo combo;

    /**
     * A list without values.
     *
     * @param name what is chosen, for tool tip and screen readers
     * @param listener told when somebody chooses another value
     */
    public Choice(String name, Consumer<T> listener) {
        super(name);
        this.name = name;
        this.listener = listener;
    }

    /** Offers values; one that is no longer among them is chosen no longer. */
    public void offer(List<T> offered, List<String> called) {
        if (values.equals(offered) && labels.equals(called)) {
            return;
        }
        values = List.copyOf(offered);
        labels = List.copyOf(called);
        if (chosen != null && !values.contains(chosen)) {
            chosen = null;
        }
        if (combo != null && !combo.isDisposed()) {
            show();
            // Made anew, because a tool bar gives a widget the width it needed at first.
            getParent().update(true);
        }
    }

    /** Chooses a value without telling; null chooses none. */
    public void choose(T value) {
        chosen = value;
        if (combo != null && !combo.isDisposed()) {
            int index = value == null ? -1 : values.indexOf(value);
            if (index >= 0) {
                combo.select(index);
            } else {
                combo.deselectAll();
            }
        }
    }

    /** What is chosen. */
    public Optional<T> chosen() {
        return Optional.ofNullable(chosen);
    }

    @Override
    protected Control createControl(Composite parent) {
        combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setToolTipText(name);
        combo.getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                event.result = name;
                            }
                        });
        combo.addListener(SWT.Selection, event -> select());
        show();
        return combo;
    }

    private void select() {
        var value = values.get(combo.getSelectionIndex());
        if (!value.equals(chosen)) {
            chosen = value;
            listener.accept(value);
        }
    }

    private void show() {
        combo.setItems(labels.toArray(String[]::new));
        combo.setEnabled(!values.isEmpty());
        choose(chosen);
    }
}
