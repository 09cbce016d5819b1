package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.model.Abaikan;
import id.jenjang.model.Simpul;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds the element that is written at a place of a text. */
public final class ElementAt {

    private ElementAt() {}

    /**
     * The innermost element around a place that is an element of the plan; empty outside of all.
     */
    public static Optional<ElementRef> of(EditedPlan plan, Path file, int offset) {
        return plan.plan().berkas().stream()
                .filter(each -> plan.plan().file(each).filter(file::equals).isPresent())
                .findFirst()
                .map(each -> ((XtextResource) each.eResource()).getParseResult().getRootNode())
                .map(root -> NodeModelUtils.findLeafNodeAtOffset(root, offset))
                .map(NodeModelUtils::findActualSemanticObjectFor)
                .flatMap(ElementAt::shown)
                .flatMap(each -> ElementRef.of(plan, each));
    }

    /**
     * Which places of its text belong to an element itself and not to one below it; none when the
     * element is not there. Asking of many places is cheap.
     */
    public static IntPredicate own(EditedPlan plan, ElementRef element) {
        var found = element.in(plan).orElse(null);
        var node = found == null ? null : NodeModelUtils.findActualNodeFor(found);
        if (node == null) {
            return place -> false;
        }
        var inner = new ArrayList<INode>();
        below(found, inner);
        return place ->
                isWithin(node, place) && inner.stream().noneMatch(each -> isWithin(each, place));
    }

    private static void below(EObject element, List<INode> inner) {
        for (var child : element.eContents()) {
            if (isShown(child)) {
                Optional.ofNullable(NodeModelUtils.findActualNodeFor(child)).ifPresent(inner::add);
            } else {
                below(child, inner);
            }
        }
    }

    private static boolean isWithin(INode node, int place) {
        return place >= node.getOffset() && place < node.getEndOffset();
    }

    private static boolean isShown(EObject element) {
        return element instanceof Simpul && !(element instanceof Abaikan);
    }

    private static Optional<EObject> shown(EObject innermost) {
        var at = innermost;
        while (at != null && !isShown(at)) {
            at = at.eContainer();
        }
        return Optional.ofNullable(at);
    }
}
