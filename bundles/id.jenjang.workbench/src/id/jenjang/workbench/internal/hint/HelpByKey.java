package id.jenjang.workbench.internal.hint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import java.util.function.Supplier;

/** Says by F2 what else is said only where the pointer rests, until somebody goes on. */
public final class HelpByKey {

    private static final int GAP = 3;

    private final Control control;
    private final Supplier<String> help;
    private final Supplier<Point> place;
    private final Bubble beside;

    private HelpByKey(Control control, Supplier<String> help, Supplier<Point> place) {
        this.control = control;
        this.help = help;
        this.place = place;
        beside = Bubble.at(control);
    }

    /**
     * Offers help below a control.
     *
     * @param help what is said then; nothing for an empty text
     */
    public static HelpByKey at(Control control, Supplier<String> help) {
        return at(control, help, () -> new Point(0, control.getSize().y));
    }

    /**
     * Offers help about something in a control.
     *
     * @param help what is said then; nothing for an empty text
     * @param place below which it is said, in the control
     */
    public static HelpByKey at(Control control, Supplier<String> help, Supplier<Point> place) {
        var byKey = new HelpByKey(control, help, place);
        control.addListener(SWT.KeyDown, byKey::pressed);
        Leaving.watch(control, byKey.beside::hush);
        return byKey;
    }

    private void pressed(Event event) {
        beside.hush();
        if (event.keyCode == SWT.F2 && event.stateMask == 0 && !help.get().isEmpty()) {
            event.doit = false;
            say();
        }
    }

    /** Says it now. */
    public void say() {
        beside.say(help.get(), new Point(place.get().x, place.get().y + GAP));
    }
}
