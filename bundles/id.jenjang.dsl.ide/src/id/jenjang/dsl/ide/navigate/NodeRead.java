package id.jenjang.dsl.ide.navigate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import java.util.ArrayList;
import java.util.List;

/** Reading the text an element was made from. */
final class NodeRead {

    private NodeRead() {}

    /** The whole text of the file an element stands in. */
    static ICompositeNode root(EObject element) {
        return ((XtextResource) element.eResource()).getParseResult().getRootNode();
    }

    /** The stretches of text a feature's values were read from, in order. */
    static List<INode> of(EObject element, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(element, feature);
    }

    /** The references of an element that are written in its text, and where. */
    static List<Written> references(EObject element) {
        var result = new ArrayList<Written>();
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                var nodes = of(element, reference);
                var targets =
                        reference.isMany()
                                ? (List<?>) element.eGet(reference)
                                : nodes.isEmpty() ? List.of() : List.of(element.eGet(reference));
                for (int i = 0; i < Math.min(nodes.size(), targets.size()); i++) {
                    result.add(new Written((EObject) targets.get(i), nodes.get(i)));
                }
            }
        }
        return result;
    }

    /** A reference as it stands in the text. */
    record Written(EObject target, INode node) {}
}
