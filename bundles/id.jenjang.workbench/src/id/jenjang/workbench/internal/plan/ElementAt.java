package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.model.Abaikan;
import id.jenjang.model.Simpul;

import org.eclipse.emf.ecore.EObject;
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
        return element.in(plan)
                .filter(each -> NodeModelUtils.findActualNodeFor(each) != null)
                .<IntPredicate>map(Own::new)
                .orElse(place -> false);
    }

    /** Where an element stands, and those below it, which are looked for when first asked. */
    private static final class Own implements IntPredicate {

        private final EObject element;
        private final Range whole;
        private List<Range> inner;

        Own(EObject element) {
            this.element = element;
            whole = Range.of(element).orElseThrow();
        }

        @Override
        public boolean test(int place) {
            return whole.holds(place) && inner().stream().noneMatch(each -> each.holds(place));
        }

        private List<Range> inner() {
            if (inner == null) {
                inner = new ArrayList<>();
                below(element);
            }
            return inner;
        }

        private void below(EObject outer) {
            for (var child : outer.eContents()) {
                if (isShown(child)) {
                    Range.of(child).ifPresent(inner::add);
                } else {
                    below(child);
                }
            }
        }
    }

    private record Range(int from, int to) {

        static Optional<Range> of(EObject element) {
            return Optional.ofNullable(NodeModelUtils.findActualNodeFor(element))
                    .map(each -> new Range(each.getOffset(), each.getEndOffset()));
        }

        boolean holds(int place) {
            return place >= from && place < to;
        }
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
