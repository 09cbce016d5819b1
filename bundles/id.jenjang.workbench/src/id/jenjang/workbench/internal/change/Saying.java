package id.jenjang.workbench.internal.change;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewSite;

/**
 * Says one sentence where somebody looks: beside what it is about, and in the status line. Nobody
 * has to answer it.
 */
public final class Saying {

    private static final int LONG_ENOUGH_TO_READ = 8000;

    private final IViewSite site;
    private final DefaultToolTip beside;

    /** Sentences about a control of a part. */
    public Saying(IViewSite site, Control control) {
        this.site = site;
        beside = new DefaultToolTip(control, ToolTip.NO_RECREATE, true);
        beside.setPopupDelay(0);
        beside.setHideDelay(LONG_ENOUGH_TO_READ);
    }

    /** Says why something cannot be, at a place of the control. */
    public void say(String sentence, Point place) {
        site.getActionBars().getStatusLineManager().setErrorMessage(sentence);
        beside.setText(sentence);
        beside.show(place);
    }

    /** What was said is over. */
    public void hush() {
        site.getActionBars().getStatusLineManager().setErrorMessage(null);
        beside.hide();
    }
}
