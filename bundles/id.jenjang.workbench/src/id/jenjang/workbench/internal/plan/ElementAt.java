package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.model.Abaikan;
import id.jenjang.model.Simpul;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import java.nio.file.Path;
import java.util.Optional;

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

    private static Optional<EObject> shown(EObject innermost) {
        var at = innermost;
        while (at != null && (!(at instanceof Simpul) || at instanceof Abaikan)) {
            at = at.eContainer();
        }
        return Optional.ofNullable(at);
    }
}
