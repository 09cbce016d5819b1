package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.cascade.CascadeNode.Counts;
import id.jenjang.model.Berkas;
import id.jenjang.model.Simpul;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How many findings stand in each element itself, and in each file outside of elements. */
final class FindingCounts {

    private final Map<EObject, Counts> counts = new IdentityHashMap<>();

    FindingCounts(LoadedPlan plan, List<TextFinding> findings) {
        var files = new HashMap<Path, Berkas>();
        plan.berkas().forEach(each -> plan.file(each).ifPresent(path -> files.put(path, each)));
        for (var finding : findings) {
            var file = files.get(finding.range().file());
            var element = file == null ? null : around(file, finding.range().offset());
            if (element != null) {
                counts.merge(element, Counts.of(finding.severity()), Counts::plus);
            }
        }
    }

    /** The innermost element around a place; null between the elements of a file. */
    private static EObject around(Berkas file, int offset) {
        var whole = NodeModelUtils.findActualNodeFor(file);
        var leaf = whole == null ? null : leaf(whole, offset);
        var element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        while (element != null && !(element instanceof Simpul)) {
            element = element.eContainer();
        }
        return element;
    }

    private static INode leaf(INode whole, int offset) {
        return NodeModelUtils.findLeafNodeAtOffset(whole.getRootNode(), offset);
    }

    Counts of(EObject element) {
        return counts.getOrDefault(element, Counts.NONE);
    }
}
