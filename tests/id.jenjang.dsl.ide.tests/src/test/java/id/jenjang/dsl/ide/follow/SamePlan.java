package id.jenjang.dsl.ide.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.TextFinding;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.Misi;
import id.jenjang.model.Simpul;
import id.jenjang.rules.Checker;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Whether a plan that follows from another one is what reading its texts alone gives: the same
 * elements, names and nodes, the same findings at the same places, and nothing left of other plans.
 */
final class SamePlan {

    private final LoadedPlan plan;
    private final LoadedPlan fresh;
    private final Set<EObject> own = Collections.newSetFromMap(new IdentityHashMap<>());

    private SamePlan(LoadedPlan plan, LoadedPlan fresh) {
        this.plan = plan;
        this.fresh = fresh;
    }

    static void compare(LoadedPlan plan, LoadedPlan fresh) {
        new SamePlan(plan, fresh).compare();
    }

    private void compare() {
        sameFindings(fresh.problems(), plan.problems());
        assertEquals(fresh.berkas().size(), plan.berkas().size());
        for (var file : plan.berkas()) {
            own.add(file);
            file.eAllContents().forEachRemaining(own::add);
        }
        for (int i = 0; i < plan.berkas().size(); i++) {
            same(fresh.berkas().get(i), plan.berkas().get(i));
            var alone = parse(fresh.berkas().get(i));
            var followed = parse(plan.berkas().get(i));
            sameNodes(alone.getRootNode(), followed.getRootNode());
            assertEquals(alone.hasSyntaxErrors(), followed.hasSyntaxErrors());
        }
        sameIndex();
        var checker = new Checker();
        var check = plan.check(checker);
        sameFindings(fresh.check(checker).findings(), check.findings());
        assertEquals(fresh.check(checker), check);
    }

    /** The plan is indexed as it is now, whatever was taken over. */
    private void sameIndex() {
        var alone = Rencana.of(plan.berkas(), plan.rencana().pustaka());
        assertEquals(alone.semua(), plan.rencana().semua());
        for (var type : List.of(Simpul.class, Bernama.class, EntriAnggaran.class, Misi.class)) {
            assertEquals(alone.all(type), plan.rencana().all(type));
        }
        for (var named : alone.all(Bernama.class)) {
            if (named.getId() != null) {
                assertEquals(alone.byId(named.getId()), plan.rencana().byId(named.getId()));
            }
        }
    }

    private static void sameFindings(List<TextFinding> fresh, List<TextFinding> followed) {
        for (int i = 0; i < Math.min(fresh.size(), followed.size()); i++) {
            assertEquals(fresh.get(i), followed.get(i));
        }
        assertEquals(fresh.size(), followed.size());
    }

    private static IParseResult parse(Berkas file) {
        return ((XtextResource) file.eResource()).getParseResult();
    }

    private void same(EObject fresh, EObject followed) {
        assertSame(fresh.eClass(), followed.eClass());
        assertEquals(this.fresh.file(fresh), plan.file(followed));
        var node = NodeModelUtils.findActualNodeFor(followed);
        assertNotNull(node, () -> "no node for " + followed);
        assertEquals(region(NodeModelUtils.findActualNodeFor(fresh)), region(node));
        assertSame(followed, NodeModelUtils.getNode(followed).getSemanticElement());
        for (var feature : fresh.eClass().getEAllStructuralFeatures()) {
            switch (feature) {
                case EAttribute attribute ->
                        assertEquals(
                                fresh.eGet(attribute),
                                followed.eGet(attribute),
                                () -> attribute + " of " + followed);
                case EReference reference when reference.isContainment() ->
                        sameParts(values(fresh, reference), values(followed, reference));
                case EReference reference -> sameNames(fresh, followed, reference);
                default -> throw new IllegalStateException();
            }
        }
    }

    private void sameParts(List<EObject> fresh, List<EObject> followed) {
        assertEquals(fresh.size(), followed.size());
        for (int i = 0; i < fresh.size(); i++) {
            same(fresh.get(i), followed.get(i));
        }
    }

    private void sameNames(EObject fresh, EObject followed, EReference reference) {
        var old = values(fresh, reference);
        var now = values(followed, reference);
        assertEquals(
                old.stream().map(SamePlan::path).toList(),
                now.stream().map(SamePlan::path).toList());
        for (var target : now) {
            assertTrue(
                    target.eIsProxy()
                            || plan.file(target).isEmpty() && path(target).startsWith("null")
                            || own.contains(target),
                    () -> "leads into another plan: " + target);
        }
    }

    private static String path(EObject target) {
        if (target.eIsProxy()) {
            return "?";
        }
        var path = new StringBuilder();
        var each = target;
        while (each.eContainer() != null) {
            path.insert(0, "/" + each.eContainer().eContents().indexOf(each));
            each = each.eContainer();
        }
        return ((Berkas) each).getLokasi() + path;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> values(EObject element, EStructuralFeature feature) {
        var value = element.eGet(feature, false);
        if (!feature.isMany()) {
            return value == null ? List.of() : List.of((EObject) value);
        }
        var values = new ArrayList<EObject>();
        for (Iterator<EObject> each = ((InternalEList<EObject>) value).basicIterator();
                each.hasNext(); ) {
            values.add(each.next());
        }
        return values;
    }

    private static void sameNodes(ICompositeNode fresh, ICompositeNode followed) {
        assertEquals(fresh.getText(), followed.getText());
        var old = fresh.getAsTreeIterable().iterator();
        var now = followed.getAsTreeIterable().iterator();
        while (old.hasNext() && now.hasNext()) {
            var one = old.next();
            var other = now.next();
            assertEquals(describe(one), describe(other));
            assertSame(one.getGrammarElement(), other.getGrammarElement());
            assertSame(followed, other.getRootNode());
        }
        assertEquals(old.hasNext(), now.hasNext());
    }

    private static String describe(INode node) {
        var error = node.getSyntaxErrorMessage();
        return (node instanceof ILeafNode leaf ? leaf.isHidden() ? "space" : "word" : "node")
                + region(node)
                + node.hasDirectSemanticElement()
                + (error == null ? "" : error.getMessage() + error.getIssueCode());
    }

    private static String region(INode node) {
        return node.getTotalOffset() + "+" + node.getTotalLength();
    }
}
