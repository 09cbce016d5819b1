package id.jenjang.workbench.internal.document;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A list to choose from in the bar of a view. */
public final class Choice<T> {

    private final Consumer<T> listener;
    private final Combo combo;
    private List<T> values = List.of();
    private List<String> labels = List.of();
    private T chosen;

    /**
     * A list without values.
     *
     * @param bar laid out as a grid
     * @param name what is chosen, for tool tip and screen readers
     * @param listener told when somebody chooses another value
     */
    public Choice(Composite bar, String name, Consumer<T> listener) {
        this.listener = listener;
        combo = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
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
    }

    /** Whether there is something to choose for. */
    public void setEnabled(boolean enabled) {
        combo.setEnabled(enabled && !values.isEmpty());
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
        show();
        // The line it stands in may have had no height yet.
        combo.requestLayout();
    }

    /** Chooses a value without telling; null chooses none. */
    public void choose(T value) {
        chosen = value;
        int index = value == null ? -1 : values.indexOf(value);
        if (index >= 0) {
            combo.select(index);
        } else {
            combo.deselectAll();
        }
    }

    /** What is chosen. */
    public Optional<T> chosen() {
        return Optional.ofNullable(chosen);
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
        // A list that has lost its values has less room than it draws in.
        combo.setVisible(!values.isEmpty());
        GridDataFactory.swtDefaults().exclude(values.isEmpty()).applyTo(combo);
        choose(chosen);
    }
}
