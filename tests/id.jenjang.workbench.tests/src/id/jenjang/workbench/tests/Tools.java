package id.jenjang.workbench.tests;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import java.util.Arrays;
import java.util.Optional;

/** The tools of the window's bars, which have pictures instead of words. */
final class Tools {

    private Tools() {}

    /** The tool of which some words are told when the pointer rests on it. */
    static Optional<ToolItem> named(Robot robot, String words) {
        return robot.find(ToolBar.class, each -> named(each, words).isPresent())
                .flatMap(each -> named(each, words));
    }

    private static Optional<ToolItem> named(ToolBar bar, String words) {
        return Arrays.stream(bar.getItems())
                .filter(each -> ("" + each.getToolTipText()).contains(words))
                .findAny();
    }

    /** Where the middle of a tool lies on the screen. */
    static Point middle(ToolItem tool) {
        var place = tool.getBounds();
        return tool.getParent().toDisplay(place.x + place.width / 2, place.y + place.height / 2);
    }
}
