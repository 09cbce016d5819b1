package id.jenjang.workbench.internal.app;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The names of the parts, as plugin.xml declares them. */
public final class Views {

    /** The cascade as a tree. */
    public static final String CASCADE = "id.jenjang.workbench.cascade";

    /** The plan's files. */
    public static final String FILES = "id.jenjang.workbench.files";

    /** The form of the selected element. */
    public static final String FORM = "id.jenjang.workbench.form";

    /** The year grids. */
    public static final String GRID = "id.jenjang.workbench.grid";

    /** The findings. */
    public static final String PROBLEMS = "id.jenjang.workbench.problems";

    /** The document beside the plan. */
    public static final String PREVIEW = "id.jenjang.workbench.preview";

    /** The cascade as a picture. */
    public static final String DIAGRAM = "id.jenjang.workbench.diagram";

    /** The plan against an earlier one. */
    public static final String COMPARISON = "id.jenjang.workbench.comparison";

    /** The elements of the file in the text editor. */
    public static final String OUTLINE = "id.jenjang.workbench.outline";

    private Views() {}

    /** Brings a part to the front and goes there. */
    public static void open(IWorkbenchPage page, String view) {
        try {
            page.showView(view);
        } catch (PartInitException failed) {
            ILog.of(Views.class).log(failed.getStatus());
        }
    }
}
