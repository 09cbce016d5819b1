package id.jenjang.workbench.internal.app;

import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * What is seen of parts that are not made yet, because nobody has looked at them: the titles that
 * the record of an earlier window has kept, in the language of that time and with the number of
 * findings there were then, and the sign of any text for plan files.
 */
final class UnmadeParts {

    private static final String EDITOR = "org.eclipse.e4.ui.compatibility.editor";
    private static final String PLAN_SIGN =
            "platform:/plugin/id.jenjang.workbench/icons/menyusun.svg";

    private UnmadeParts() {}

    /** Gives them, and the perspectives, the titles and signs of now. */
    static void name(IWorkbenchWindow window) {
        var model = window.getService(MWindow.class);
        var parts = window.getService(EModelService.class);
        for (var each : model.getSharedElements()) {
            if (each instanceof MPart part && part.getObject() == null) {
                name(part, window);
            }
        }
        for (var tab : parts.findElements(model, EDITOR, MPart.class)) {
            if (tab.getObject() == null && String.valueOf(tab.getLabel()).endsWith(".jenjang")) {
                tab.setIconURI(PLAN_SIGN);
            }
        }
        var perspectives = window.getWorkbench().getPerspectiveRegistry();
        for (var each : parts.findElements(model, null, MPerspective.class)) {
            var declared = perspectives.findPerspectiveWithId(each.getElementId());
            if (declared != null) {
                each.setLabel(declared.getLabel());
            }
        }
    }

    private static void name(MPart part, IWorkbenchWindow window) {
        var view = window.getWorkbench().getViewRegistry().find(part.getElementId());
        if (view != null) {
            part.setLabel(view.getLabel());
        }
    }
}
