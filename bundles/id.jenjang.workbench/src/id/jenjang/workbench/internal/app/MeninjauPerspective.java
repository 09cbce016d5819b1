package id.jenjang.workbench.internal.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** For looking the plan over: the cascade as a picture, findings, and what has changed. */
public final class MeninjauPerspective implements IPerspectiveFactory {

    static final String ID = "id.jenjang.workbench.meninjau";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        var area = layout.getEditorArea();
        var left = layout.createFolder("left", IPageLayout.LEFT, 0.24f, area);
        left.addView(Views.CASCADE);
        left.addView(Views.FILES);
        var below = layout.createFolder("below", IPageLayout.BOTTOM, 0.66f, area);
        below.addView(Views.PROBLEMS);
        below.addView(Views.COMPARISON);
        layout.setEditorAreaVisible(false);
        var centre = layout.createFolder("centre", IPageLayout.TOP, 0.6f, area);
        centre.addView(Views.DIAGRAM);
        centre.addView(Views.PREVIEW);
    }
}
