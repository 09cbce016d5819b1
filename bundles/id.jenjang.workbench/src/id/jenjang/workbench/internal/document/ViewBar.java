package id.jenjang.workbench.internal.document;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * A line above what a view shows, for what is chosen there. Not the tool bar of its tab, which
 * moves and is cut when the view is narrow.
 */
public final class ViewBar {

    private static final int MARGIN = 6;

    private ViewBar() {}

    /**
     * A line at the top of a view.
     *
     * @param view laid out as a grid
     * @param controls how many will stand in it
     */
    public static Composite above(Composite view, int controls) {
        var bar = new Composite(view, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(controls)
                .margins(MARGIN, MARGIN / 2)
                .spacing(MARGIN, 0)
                .applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        return bar;
    }
}
