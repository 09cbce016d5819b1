package id.jenjang.workbench.tests;

import id.jenjang.workbench.internal.sheet.Sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What can be used in a form or a dialog, as it is read; to be asked in the window's thread. */
final class Fields {

    private Fields() {}

    /** All of them, from top to bottom, and in a line from left to right. */
    static List<Control> in(Composite composite) {
        var all = new ArrayList<Control>();
        collect(composite, all);
        return read(all);
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
                || control instanceof Spinner
                || control instanceof Table
                || control instanceof Button button && !isOther(button)
                || control instanceof Link
                || control.getData() instanceof Sheet;
    }

    /** Of choices that exclude each other the keyboard goes to the one that is made. */
    private static boolean isOther(Button button) {
        return (button.getStyle() & SWT.RADIO) != 0 && !button.getSelection();
    }

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
        // A line to search in takes the place of its icon for its own once that was seen.
        var at =
                control instanceof Shell
                        ? control.toDisplay(new Point(0, 0))
                        : control.getParent().toDisplay(control.getLocation());
        return new Rectangle(at.x, at.y, control.getSize().x, control.getSize().y);
    }

    /** Where the round of a choice is; its words may be wider than its line. */
    static Optional<Point> sign(Button choice) {
        var at = place(choice);
        return Optional.of(new Point(at.x + 10, at.y + at.height / 2));
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
