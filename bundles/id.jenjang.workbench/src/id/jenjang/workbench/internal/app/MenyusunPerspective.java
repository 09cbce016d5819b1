package id.jenjang.workbench.internal.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** For writing the plan: cascade and files, text, form and preview, problems and grids. */
public final class MenyusunPerspective implements IPerspectiveFactory {

    static final String ID = "id.jenjang.workbench.menyusun";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        var area = layout.getEditorArea();
        var left = layout.createFolder("left", IPageLayout.LEFT, 0.26f, area);
        left.addView(Views.CASCADE);
        left.addView(Views.FILES);
        var below = layout.createFolder("below", IPageLayout.BOTTOM, 0.66f, area);
        below.addView(Views.PROBLEMS);
        below.addView(Views.GRID);
        var right = layout.createFolder("right", IPageLayout.RIGHT, 0.56f, area);
        right.addView(Views.FORM);
        right.addView(Views.PREVIEW);
        right.addView(Views.OUTLINE);
    }
}
