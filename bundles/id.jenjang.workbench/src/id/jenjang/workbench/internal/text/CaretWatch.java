package id.jenjang.workbench.internal.text;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;

import java.util.function.IntConsumer;

/** Tells where the caret has come to rest. */
final class CaretWatch {

    private final IPostSelectionProvider selections;
    private final ISelectionChangedListener listener;

    /** Tells from now on until {@link #stop}. */
    CaretWatch(ITextViewer viewer, IntConsumer rested) {
        selections = (IPostSelectionProvider) viewer.getSelectionProvider();
        listener =
                event -> {
                    if (event.getSelection() instanceof TextSelection place) {
                        rested.accept(place.getOffset());
                    }
                };
        selections.addPostSelectionChangedListener(listener);
    }

    void stop() {
        selections.removePostSelectionChangedListener(listener);
    }
}
