package id.jenjang.workbench.internal.change;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

/** Whether a part of the window can be seen, or lies behind others and need not work. */
public final class Seen implements IPartListener2 {

    private final ViewPart part;
    private final Runnable shown;

    private Seen(ViewPart part, Runnable shown) {
        this.part = part;
        this.shown = shown;
    }

    /**
     * Watches a part until {@link #stop}.
     *
     * @param shown what is done whenever it comes to be seen
     */
    public static Seen watch(ViewPart part, Runnable shown) {
        var seen = new Seen(part, shown);
        part.getSite().getPage().addPartListener(seen);
        return seen;
    }

    /** Whether it can be seen now. */
    public boolean is() {
        return part.getSite().getPage().isPartVisible(part);
    }

    /** Watches no longer. */
    public void stop() {
        part.getSite().getPage().removePartListener(this);
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == part) {
            shown.run();
        }
    }
}
