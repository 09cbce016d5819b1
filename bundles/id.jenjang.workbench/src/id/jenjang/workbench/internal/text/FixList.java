package id.jenjang.workbench.internal.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

import java.util.stream.Stream;

/**
 * The list of fixes over a text, as high as what it lists: the platform leaves room for ten lines,
 * or for as many as somebody once gave to the list of proposals.
 */
final class FixList {

    private static final int MOST = 10;

    private FixList() {}

    /** Fits the list that is shown next over a text, if one is shown at all. */
    static void fitNext(StyledText text) {
        var display = text.getDisplay();
        Listener shown =
                event -> {
                    if (event.widget instanceof Shell shell
                            && shell.getParent() == text.getShell()) {
                        fit(shell, text);
                    }
                };
        display.addFilter(SWT.Show, shown);
        display.asyncExec(() -> display.removeFilter(SWT.Show, shown));
    }

    private static void fit(Shell shell, StyledText text) {
        var lists = Stream.of(shell.getChildren()).filter(Table.class::isInstance).toList();
        if (lists.size() == 1 && lists.getFirst() instanceof Table list) {
            int lines = Math.clamp(list.getItemCount(), 1, MOST);
            int wanted = list.computeTrim(0, 0, 0, lines * list.getItemHeight()).height;
            int surplus = list.getSize().y - wanted;
            if (surplus > 0) {
                shorten(shell, surplus, isAbove(shell, text));
            }
        }
    }

    /** Whether a window ends above the line of the cursor. */
    private static boolean isAbove(Shell shell, StyledText text) {
        Point line = text.toDisplay(text.getLocationAtOffset(text.getCaretOffset()));
        return shell.getLocation().y < line.y;
    }

    private static void shorten(Shell shell, int surplus, boolean above) {
        var size = shell.getSize();
        var place = shell.getLocation();
        shell.setBounds(place.x, above ? place.y + surplus : place.y, size.x, size.y - surplus);
    }
}
