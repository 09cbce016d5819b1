package id.jenjang.workbench.tests;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.swt.widgets.Control;

/** The parts of the window, as the platform marks what it draws for them. */
final class Parts {

    private static final String DRAWN_FOR = "modelElement";

    private Parts() {}

    /** Whether something on the screen belongs to a part. */
    static boolean isIn(String part, Control control) {
        for (var at = control; at != null; at = at.getParent()) {
            if (at.getData(DRAWN_FOR) instanceof MUIElement element
                    && part.equals(element.getElementId())) {
                return true;
            }
        }
        return false;
    }
}
