package id.jenjang.workbench.tests;

import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.sheet.Sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

import java.util.ArrayList;
import java.util.Comparator;
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
        return scroll.getContent() != null && (scroll.getStyle() & SWT.H_SCROLL) == 0;
    }

    /** Everything in the form that somebody can use, in the order in which it is read. */
    List<Control> fields() {
        return robot.see(
                () -> {
                    var all = new ArrayList<Control>();
                    collect((Composite) scroll().getContent(), all);
                    return read(all);
                });
    }

    private static void collect(Composite in, List<Control> all) {
        for (var child : in.getChildren()) {
            if (isUsed(child) && child.isVisible() && child.isEnabled()) {
                all.add(child);
            } else if (child instanceof Composite composite) {
                collect(composite, all);
            }
        }
    }

    private static boolean isUsed(Control control) {
        return control instanceof Text
                || control instanceof Combo
                || control instanceof Button
                || control instanceof Link
                || control.getData() instanceof Sheet;
    }

    /** From top to bottom, and in a line from left to right. */
    private static List<Control> read(List<Control> controls) {
        var rest = new ArrayList<>(controls);
        rest.sort(Comparator.comparingInt(each -> place(each).y));
        var read = new ArrayList<Control>();
        while (!rest.isEmpty()) {
            int bottom = place(rest.getFirst()).y + place(rest.getFirst()).height;
            var line =
                    rest.stream()
                            .filter(each -> place(each).y + place(each).height / 2 < bottom)
                            .sorted(Comparator.comparingInt(each -> place(each).x))
                            .toList();
            read.addAll(line);
            rest.removeAll(line);
        }
        return read;
    }

    /** Where a control lies on the screen. */
    static Rectangle place(Control control) {
        var at = control.toDisplay(new Point(0, 0));
        return new Rectangle(at.x, at.y, control.getSize().x, control.getSize().y);
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
                    var place = place(control);
                    int height = Math.min(place.height, seen.height);
                    return place.y >= seen.y
                            && seen.intersection(place).height >= height
                            && seen.intersects(place);
                });
    }

    /** What the screen shows of a control and close around it, as far as it lies in the form. */
    ImageData picture(Control control) {
        var place = place(control).intersection(place(scroll()));
        var picture = new Image(control.getDisplay(), place.width, place.height);
        var gc = new GC(control.getDisplay());
        gc.copyArea(picture, place.x, place.y);
        gc.dispose();
        var data = picture.getImageData();
        picture.dispose();
        return data;
    }

    /** What a control is called here when a test fails. */
    static String told(Control control) {
        var text =
                switch (control) {
                    case Text field -> field.getText();
                    case Combo field -> field.getText();
                    case Button field -> field.getText();
                    case Link field -> field.getText();
                    default -> "";
                };
        return control.getClass().getSimpleName() + " " + text;
    }
}
