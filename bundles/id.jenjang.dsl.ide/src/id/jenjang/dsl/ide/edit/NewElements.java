package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.model.Simpul;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The elements that an edit has written whole, outer ones only, in the order of the texts. */
public final class NewElements {

    private final EditedPlan after;
    private final List<ElementRef> found = new ArrayList<>();

    private NewElements(EditedPlan after) {
        this.after = after;
    }

    /** Where the elements lie that an edit has written; none when it has only changed some. */
    public static List<ElementRef> of(EditResult.Accepted made) {
        var written = new NewElements(made.after());
        for (var file : made.edits().files()) {
            int moved = 0;
            for (TextEdit edit : made.edits().of(file)) {
                int from = edit.offset() + moved;
                written.look(file, from, from + edit.replacement().length());
                moved += edit.replacement().length() - edit.length();
            }
        }
        return List.copyOf(written.found);
    }

    private void look(Path file, int from, int to) {
        var root = ElementRef.file(file).in(after).map(NodeModelUtils::findActualNodeFor);
        int at = from;
        while (root.isPresent() && at < to) {
            var leaf = NodeModelUtils.findLeafNodeAtOffset(root.get().getRootNode(), at);
            if (leaf == null) {
                return;
            }
            var element = outermost(NodeModelUtils.findActualSemanticObjectFor(leaf), from, to);
            element.flatMap(each -> ElementRef.of(after, each)).ifPresent(found::add);
            at = Math.max(leaf.getEndOffset(), element.map(NewElements::end).orElse(0));
        }
    }

    private static int end(EObject element) {
        return NodeModelUtils.findActualNodeFor(element).getEndOffset();
    }

    private static Optional<EObject> outermost(EObject innermost, int from, int to) {
        Optional<EObject> outermost = Optional.empty();
        for (var each = innermost; each != null; each = each.eContainer()) {
            ICompositeNode node = NodeModelUtils.findActualNodeFor(each);
            boolean within = node != null && node.getOffset() >= from && node.getEndOffset() <= to;
            if (within && each instanceof Simpul) {
                outermost = Optional.of(each);
            }
        }
        return outermost;
    }
}
