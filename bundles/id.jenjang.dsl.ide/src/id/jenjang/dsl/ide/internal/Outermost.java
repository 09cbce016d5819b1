package id.jenjang.dsl.ide.internal;

import id.jenjang.model.Berkas;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

import java.util.ArrayList;
import java.util.List;

/** The elements a file consists of, found by where they stand. */
public final class Outermost {

    private Outermost() {}

    /**
     * Those that reach into a stretch with the space before them, both ends included, in the order
     * of the text. What is below the nodes of the others need not be made for this.
     */
    public static List<EObject> reaching(Berkas file, int from, int to) {
        var root = ((XtextResource) file.eResource()).getParseResult().getRootNode();
        if (from <= 0 && to >= root.getTotalLength()) {
            return file.eContents();
        }
        var found = new ArrayList<EObject>();
        for (var node : root.getChildren()) {
            if (node.getTotalOffset() <= to && node.getTotalEndOffset() >= from) {
                addElements(node, file, found);
            }
        }
        return found;
    }

    /** More than one where a mistake has put several into one. */
    private static void addElements(INode top, Berkas file, List<EObject> found) {
        for (var node : top.getAsTreeIterable()) {
            if (node.hasDirectSemanticElement()
                    && node.getSemanticElement().eContainer() == file
                    && !found.contains(node.getSemanticElement())) {
                found.add(node.getSemanticElement());
            }
        }
    }
}
