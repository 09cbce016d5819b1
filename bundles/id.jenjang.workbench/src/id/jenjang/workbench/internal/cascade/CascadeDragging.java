package id.jenjang.workbench.internal.cascade;

import id.jenjang.dsl.ide.cascade.CascadeTree;
import id.jenjang.dsl.ide.cascade.Placing;
import id.jenjang.dsl.ide.cascade.Placing.Impossible;
import id.jenjang.dsl.ide.cascade.Placing.Possible;
import id.jenjang.dsl.ide.cascade.Placing.Spot;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Lines dragged onto others or between them; what that means for the plan is known below. */
final class CascadeDragging extends ViewerDropAdapter {

    private static final Transfer[] LINES = {LocalSelectionTransfer.getTransfer()};

    private final CascadeView view;
    private final TreeViewer viewer;

    private CascadeDragging(CascadeView view, TreeViewer viewer) {
        super(viewer);
        this.view = view;
        this.viewer = viewer;
        setFeedbackEnabled(true);
        setScrollExpandEnabled(true);
    }

    static void in(CascadeView view, TreeViewer viewer) {
        viewer.addDragSupport(
                DND.DROP_MOVE,
                LINES,
                new DragSourceAdapter() {
                    @Override
                    public void dragStart(DragSourceEvent event) {
                        event.doit = viewer.getStructuredSelection().size() == 1;
                    }

                    @Override
                    public void dragSetData(DragSourceEvent event) {
                        event.data = viewer.getStructuredSelection();
                        LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
                    }
                });
        viewer.addDropSupport(DND.DROP_MOVE, LINES, new CascadeDragging(view, viewer));
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
        return target != null && dragged() != null && !target.equals(dragged());
    }

    private String dragged() {
        IStructuredSelection selected = viewer.getStructuredSelection();
        return (String) selected.getFirstElement();
    }

    /** What cannot be is said when it is tried; asking at every move would make the tree lame. */
    @Override
    public boolean performDrop(Object data) {
        var target = (String) getCurrentTarget();
        if (target == null || view.plan().isEmpty()) {
            return false;
        }
        var now = view.plan().get().now();
        return switch (new Placing(now, CascadeTree.of(now)).at(dragged(), target, spot())) {
            case Possible drop -> view.actions().make(drop.sentence(), drop.changes());
            case Impossible no -> {
                view.say(no.sentence());
                yield false;
            }
        };
    }
}
