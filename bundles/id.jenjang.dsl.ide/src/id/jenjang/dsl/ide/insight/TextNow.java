package id.jenjang.dsl.ide.insight;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.internal.Outermost;
import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The elements of a file as its text stands now, each with the element of the nearest whole plan
 * that it is. While somebody types, that plan is a little older than the text: an element it does
 * not know yet is left out.
 */
final class TextNow {

    /**
     * An element.
     *
     * @param written as the text says it now
     * @param known in the plan that figures come from; the same one when nothing was typed since
     */
    record Pair<T>(T written, T known) {}

    private final List<Pair<EObject>> pairs = new ArrayList<>();

    private TextNow() {}

    /**
     * The known elements of a file in the order of the text.
     *
     * @throws IllegalArgumentException when it is no plan file of the plan
     */
    static List<Pair<EObject>> of(EditedPlan plan, Path file) {
        return read(plan, file, 0, Integer.MAX_VALUE);
    }

    /** Those in the outermost elements that stand in a stretch of the text, at least. */
    private static List<Pair<EObject>> read(EditedPlan plan, Path file, int from, int to) {
        var now = new TextNow();
        var nearest = plan.nearest();
        var known = berkas(nearest, file);
        var text = plan.text(file).orElse("");
        if (known.filter(each -> text(each).equals(text)).isPresent()) {
            for (var outer : Outermost.reaching(known.get(), from, to)) {
                now.pairs.add(new Pair<>(outer, outer));
                outer.eAllContents().forEachRemaining(e -> now.pairs.add(new Pair<>(e, e)));
            }
        } else {
            var written = plan.reading(file).berkas();
            known.ifPresent(each -> now.children(written, each));
        }
        return now.pairs;
    }

    /**
     * Those that stand in a stretch of the text, or reach into it; both ends included.
     *
     * @throws IllegalArgumentException when it is no plan file of the plan
     */
    static List<Pair<EObject>> of(EditedPlan plan, Path file, int from, int to) {
        return read(plan, file, from, to).stream()
                .filter(each -> reaches(each.written(), from, to))
                .toList();
    }

    private static boolean reaches(EObject written, int from, int to) {
        var node = NodeModelUtils.findActualNodeFor(written);
        return node != null && node.getOffset() <= to && node.getEndOffset() >= from;
    }

    private static Optional<Berkas> berkas(LoadedPlan plan, Path file) {
        return plan.berkas().stream()
                .filter(each -> plan.file(each).filter(file::equals).isPresent())
                .findFirst();
    }

    private static String text(Berkas berkas) {
        return ((XtextResource) berkas.eResource()).getParseResult().getRootNode().getText();
    }

    private void children(EObject written, EObject known) {
        var there = new HashMap<String, EObject>();
        known.eContents().forEach(each -> there.put(key(each, there), each));
        var met = new HashMap<String, EObject>();
        for (var child : written.eContents()) {
            var key = key(child, met);
            met.put(key, child);
            var same = there.get(key);
            if (same != null) {
                pairs.add(new Pair<>(child, same));
                children(child, same);
            }
        }
    }

    /** What an element is called among its siblings; equal ones are counted. */
    private static String key(EObject element, Map<String, EObject> taken) {
        var key =
                element.eClass().getName()
                        + " "
                        + element.eContainingFeature().getName()
                        + " "
                        + name(element);
        int number = 1;
        while (taken.containsKey(key + number)) {
            number++;
        }
        return key + number;
    }

    private static String name(EObject element) {
        if (element instanceof Bernama named && named.getId() != null) {
            return named.getId();
        }
        if (element instanceof ElemenProgram program && program.getKode() != null) {
            return program.getKode();
        }
        if (element instanceof Bernama named && named.getNama() != null) {
            return named.getNama();
        }
        var words = new StringBuilder();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean refers = feature instanceof EReference to && !to.isContainment();
            boolean dates = feature.getName().equals("tahun") || feature.getName().equals("versi");
            if (refers && !feature.isMany()) {
                NodeModelUtils.findNodesForFeature(element, feature)
                        .forEach(node -> words.append(NodeModelUtils.getTokenText(node)));
            } else if (dates) {
                words.append(' ').append(element.eGet(feature));
            }
        }
        return words.toString();
    }
}
