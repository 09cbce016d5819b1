package id.jenjang.workbench.internal.app;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * What the record of an earlier window has kept as the title of the findings. It holds how many
 * there were then; as long as nobody looks at the part, nobody else would correct it.
 */
final class LeftTitle {

    private LeftTitle() {}

    /** Gives the part its own title again where it is not made yet. */
    static void forget(IWorkbenchWindow window) {
        var view = window.getWorkbench().getViewRegistry().find(Views.PROBLEMS);
        for (var each : window.getService(MWindow.class).getSharedElements()) {
            if (each instanceof MPart part
                    && Views.PROBLEMS.equals(part.getElementId())
                    && part.getObject() == null) {
                part.setLabel(view.getLabel());
            }
        }
    }
}
