package id.jenjang.workbench.tests;

import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.sheet.Sheet;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import java.util.List;

/** A hand in the form, which goes through its fields by the keyboard. */
final class FormHand {

    private final Robot robot;

    FormHand(Robot robot) {
        this.robot = robot;
    }

    /** Goes into the form, to its first field. */
    void enter() {
        robot.go(Views.FORM);
        var first = fields().getFirst();
        robot.let(first::setFocus);
        robot.until("the first field has the focus", first::isFocusControl);
    }

    /** What scrolls the form. */
    ScrolledComposite scroll() {
        return robot.find(ScrolledComposite.class, FormHand::isForm).orElseThrow();
    }

    private static boolean isForm(ScrolledComposite scroll) {
        return scroll.getContent() != null && Parts.isIn(Views.FORM, scroll);
    }

    /** Everything in the form that somebody can use, in the order in which it is read. */
    List<Control> fields() {
        return robot.see(() -> Fields.in((Composite) scroll().getContent()));
    }

    /** Goes on to the next field, out of a table as well. */
    void next() {
        step(isInSheet() ? "ctrl+Tab" : "Tab");
    }

    /** Goes back to the field before. */
    void back() {
        step(isInSheet() ? "ctrl+shift+Tab" : "shift+Tab");
    }

    private boolean isInSheet() {
        return robot.see(() -> robot.focused().getData() instanceof Sheet);
    }

    private void step(String key) {
        var before = robot.focused();
        robot.press(key);
        robot.until(key + " leads elsewhere", () -> robot.focused() != before);
    }

    /** Whether as much of a control is seen as there is room for. */
    boolean isSeen(Control control) {
        return robot.see(
                () -> {
                    var scroll = scroll();
                    var room = scroll.getClientArea();
                    var at = scroll.toDisplay(room.x, room.y);
                    var seen = new Rectangle(at.x, at.y, room.width, room.height);
                    var place = Fields.place(control);
                    int height = Math.min(place.height, seen.height);
                    return place.y >= seen.y
                            && seen.intersection(place).height >= height
                            && seen.intersects(place);
                });
    }

    /** What the screen shows of a control and close around it, as far as it lies in the form. */
    ImageData picture(Control control) {
        var place = Fields.place(control).intersection(Fields.place(scroll()));
        var picture = new Image(control.getDisplay(), place.width, place.height);
        var gc = new GC(control.getDisplay());
        gc.copyArea(picture, place.x, place.y);
        gc.dispose();
        var data = picture.getImageData();
        picture.dispose();
        return data;
    }
}
