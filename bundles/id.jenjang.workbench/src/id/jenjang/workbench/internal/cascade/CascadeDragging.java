package id.jenjang.workbench.internal.cascade;

import id.jenjang.dsl.ide.cascade.CascadeTree;
import id.jenjang.dsl.ide.cascade.Placing.Spot;
import id.jenjang.dsl.ide.cascade.PlacingAll;
import id.jenjang.dsl.ide.edit.PlanEditor;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;

import java.util.HashSet;
import java.util.Set;

/** Lines dragged onto others or between them; what that means for the plan is known below. */
final class CascadeDragging extends ViewerDropAdapter {

    private static final Transfer[] LINES = {LocalSelectionTransfer.getTransfer()};

    private final CascadeView view;
    private final TreeViewer viewer;

    /** Keys of the lines that are dragged. */
    private final Set<String> taken = new HashSet<>();

    private CascadeDragging(CascadeView view, TreeViewer viewer) {
        super(viewer);
        this.view = view;
        this.viewer = viewer;
        setFeedbackEnabled(true);
        setScrollExpandEnabled(true);
    }

    static void in(CascadeView view, TreeViewer viewer) {
        var dragging = new CascadeDragging(view, viewer);
        viewer.addDragSupport(
                DND.DROP_MOVE,
                LINES,
                new DragSourceAdapter() {
                    @Override
                    public void dragStart(DragSourceEvent event) {
                        dragging.take(new Point(event.x, event.y));
                        event.doit = !dragging.taken.isEmpty();
                    }

                    @Override
                    public void dragSetData(DragSourceEvent event) {
                        event.data = viewer.getStructuredSelection();
                        LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
                    }
                });
        viewer.addDropSupport(DND.DROP_MOVE, LINES, dragging);
    }

    /**
     * Takes the lines that are selected, or the one under the pointer alone when it is none of
     * them: what the text selects meanwhile is not what somebody drags.
     */
    private void take(Point pointer) {
        taken.clear();
        viewer.getStructuredSelection().forEach(each -> taken.add((String) each));
        var line = viewer.getTree().getItem(pointer);
        if (line != null && line.getData() instanceof String key && taken.add(key)) {
            taken.retainAll(Set.of(key));
        }
    }

    private Spot spot() {
        return switch (getCurrentLocation()) {
            case LOCATION_BEFORE -> Spot.BEFORE;
            case LOCATION_AFTER -> Spot.BEHIND;
            default -> Spot.ON;
        };
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return target != null && !taken.isEmpty() && !taken.equals(Set.of(target));
    }

    /** What cannot be is said when it is tried; asking at every move would make the tree lame. */
    @Override
    public boolean performDrop(Object data) {
        var target = (String) getCurrentTarget();
        if (target == null || view.plan().isEmpty()) {
            return false;
        }
        var now = view.plan().get().now();
        var placing = new PlacingAll(new PlanEditor(now), CascadeTree.of(now));
        return view.actions().place(placing.at(Set.copyOf(taken), target, spot()));
    }
}
