package id.jenjang.workbench.internal.problems;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/**
 * How wide the columns of findings are: place and rule as wide as what usually stands there, the
 * element a share of the part, and the message all that is left, however the part is changed. A
 * column somebody made wider or narrower stays so, but the message still takes what is left.
 */
final class ProblemColumns {

    private static final int ELEMENT_SHARE = 24;
    private static final int LEAST = 60;
    private static final int ROOM = 18;

    private final Tree tree;
    private final TreeColumn message;
    private final TreeColumn element;
    private int given;

    /**
     * Columns of a tree, from now on.
     *
     * @param tree with the columns message, element, place and rule
     */
    ProblemColumns(Tree tree, String usualPlace) {
        this.tree = tree;
        message = tree.getColumn(0);
        element = tree.getColumn(1);
        fit(tree.getColumn(2), usualPlace);
        fit(tree.getColumn(3), tree.getColumn(3).getText());
        tree.addListener(SWT.Resize, event -> share());
    }

    private void fit(TreeColumn column, String usual) {
        var gc = new GC(tree);
        gc.setFont(tree.getFont());
        column.setWidth(gc.textExtent(usual).x + ROOM);
        gc.dispose();
    }

    private void share() {
        int room = tree.getClientArea().width;
        if (room <= 0) {
            return;
        }
        if (element.getWidth() == given) {
            given = Math.max(LEAST, room * ELEMENT_SHARE / 100);
            element.setWidth(given);
        }
        int others = 0;
        for (int i = 1; i < tree.getColumnCount(); i++) {
            others += tree.getColumn(i).getWidth();
        }
        message.setWidth(Math.max(LEAST, room - others));
    }
}
