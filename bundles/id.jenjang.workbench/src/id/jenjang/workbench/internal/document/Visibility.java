package id.jenjang.workbench.internal.document;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Knows whether a part is seen, so that nobody works for one behind another. */
public final class Visibility implements IPartListener2 {

    private final IWorkbenchPart part;
    private final Runnable seen;
    private boolean visible = true;

    /**
     * Watches a part.
     *
     * @param seen called when it comes to the front
     */
    public Visibility(IWorkbenchPart part, Runnable seen) {
        this.part = part;
        this.seen = seen;
        part.getSite().getPage().addPartListener(this);
    }

    /** Whether it is seen. */
    public boolean isVisible() {
        return visible;
    }

    /** Watches no longer. */
    public void stop() {
        part.getSite().getPage().removePartListener(this);
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == part && !visible) {
            visible = true;
            seen.run();
        }
    }

    @Override
    public void partHidden(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == part) {
            visible = false;
        }
    }
}
