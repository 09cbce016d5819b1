package id.jenjang.workbench.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures, in the pixels of the screen, how well the words of the front window can be read. */
final class Legibility {

    /** Fewer pixels than these show no letter. */
    private static final int SMALLEST = 6;

    private static final int LETTERS = 12;

    private final Robot robot;
    private final ImageData picture;
    private final Rectangle seen;
    private final List<String> faint = new ArrayList<>();
    private final List<Rectangle> popups = new ArrayList<>();

    Legibility(Robot robot) {
        this.robot = robot;
        picture = robot.picture();
        seen = robot.see(robot::windows);
    }

    /** Words that are too faint, with their contrast. */
    List<String> faint() {
        robot.let(
                () -> {
                    var front = front();
                    look(front, bounds(front, front.getClientArea()));
                });
        return faint;
    }

    private Shell front() {
        var main = robot.windowNow().getShell();
        var front = main;
        for (var shell : main.getDisplay().getShells()) {
            boolean titled = (shell.getStyle() & SWT.TITLE) != 0;
            if (shell.isVisible() && shell != main && titled) {
                front = shell;
            } else if (shell.isVisible() && shell != main) {
                popups.add(shell.getBounds());
            }
        }
        return front;
    }

    /** An area of a control, on the screen. */
    private static Rectangle bounds(Control control, Rectangle area) {
        return control.getDisplay().map(control, null, area);
    }

    private void look(Composite parent, Rectangle room) {
        for (var child : parent.getChildren()) {
            if (!child.isVisible() || !child.isEnabled()) {
                continue;
            }
            var size = child.getSize();
            var here = bounds(child, new Rectangle(0, 0, size.x, size.y)).intersection(room);
            switch (child) {
                case Label label when !label.getText().isBlank() -> judge(label.getText(), here);
                case Link link -> judge(link.getText(), here);
                case Button button when !button.getText().isBlank() && !isDefault(button) ->
                        judge(button.getText(), here);
                case Text text when !text.getText().isBlank() && text.getSelectionCount() == 0 ->
                        judge(text.getText(), here);
                case StyledText text -> words(text, here);
                case Tree tree -> lines(tree, tree.getItems(), here);
                case Table table -> lines(table, here);
                case Composite composite -> look(composite, here);
                default -> {
                    // Without words.
                }
            }
        }
    }

    /** Drawn in the system's own colours, as what is selected. */
    private static boolean isDefault(Button button) {
        return button.getShell().getDefaultButton() == button;
    }

    private void lines(Tree tree, TreeItem[] items, Rectangle room) {
        var selected = List.of(tree.getSelection());
        for (var item : items) {
            for (int i = 0; i < Math.max(1, tree.getColumnCount()); i++) {
                judge(
                        selected.contains(item) ? "" : item.getText(i),
                        bounds(tree, item.getTextBounds(i)).intersection(room));
            }
            if (item.getExpanded()) {
                lines(tree, item.getItems(), room);
            }
        }
    }

    private void lines(Table table, Rectangle room) {
        var selected = List.of(table.getSelection());
        for (var item : table.getItems()) {
            for (int i = 0; i < Math.max(1, table.getColumnCount()); i++) {
                judge(
                        selected.contains(item) ? "" : item.getText(i),
                        bounds(table, item.getTextBounds(i)).intersection(room));
            }
        }
    }

    private void words(StyledText text, Rectangle room) {
        int first = text.getOffsetAtLine(text.getTopIndex());
        int last = text.getOffsetAtLine(text.getLineIndex(text.getClientArea().height - 1));
        if (last <= first) {
            return;
        }
        var selected = text.getSelection();
        for (var range : text.getStyleRanges(first, last - first)) {
            if (selected.x < range.start + range.length && selected.y > range.start) {
                continue;
            }
            int end = Math.min(range.start + Math.min(range.length, LETTERS), last) - 1;
            if (range.foreground != null && end > range.start) {
                var words = text.getText(range.start, end);
                if (!words.isBlank() && !words.contains("\n")) {
                    var place = text.getTextBounds(range.start, end);
                    judge(words, bounds(text, place).intersection(room));
                }
            }
        }
    }

    private void judge(String words, Rectangle place) {
        boolean small = place.width < SMALLEST || place.height < SMALLEST;
        if (words.isBlank() || small || popups.stream().anyMatch(place::intersects)) {
            return;
        }
        int scale = Look.scale();
        var part =
                new Rectangle(
                        (place.x - seen.x) * scale,
                        (place.y - seen.y) * scale,
                        place.width * scale,
                        place.height * scale);
        double contrast = Contrast.in(picture, part);
        if (contrast < Contrast.ENOUGH) {
            faint.add(String.format(Locale.ROOT, "%.1f: %s", contrast, words));
        }
    }
}
