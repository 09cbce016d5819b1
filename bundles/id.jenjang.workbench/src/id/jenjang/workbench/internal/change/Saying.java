package id.jenjang.workbench.internal.change;

import id.jenjang.workbench.internal.hint.Bubble;

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
    private final Bubble beside;
    private boolean said;

    /** Sentences about a control of a part. */
    public Saying(IViewSite site, Control control) {
        this.site = site;
        beside = Bubble.at(control, LONG_ENOUGH_TO_READ);
    }

    /** Says why something cannot be, at a place of the control. */
    public void say(String sentence, Point place) {
        site.getActionBars().getStatusLineManager().setErrorMessage(sentence);
        beside.say(sentence, place);
        said = true;
    }

    /** What was said is over; what others said is not. */
    public void hush() {
        if (said) {
            said = false;
            site.getActionBars().getStatusLineManager().setErrorMessage(null);
            beside.hush();
        }
    }
}
