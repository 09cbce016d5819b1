package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.edit.PlainTree.Spot;

import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was copied last, as text and as plain trees. */
final class RandomClipboard {

    private String text = "";
    private List<PlainTree> trees = List.of();
    private List<EStructuralFeature> features = List.of();

    /** Copies elements, if their texts can be copied. */
    void copy(PlanEditor editor, List<Spot> spots) {
        editor.copy(spots.stream().map(Spot::ref).toList())
                .ifPresent(
                        copied -> {
                            text = copied;
                            trees = spots.stream().map(each -> each.tree().copy(Map.of())).toList();
                            features = spots.stream().map(Spot::feature).toList();
                        });
    }

    boolean isEmpty() {
        return trees.isEmpty();
    }

    String text() {
        return text;
    }

    /** In what each of the copied elements lay. */
    List<EStructuralFeature> features() {
        return features;
    }

    /** Puts copies of the copied elements into another one. */
    void paste(PlainTree home, EStructuralFeature feature, int index, Collection<PlainTree> plan) {
        var fresh = RandomCopies.fresh(trees, plan);
        int at = index;
        for (int i = 0; i < trees.size(); i++) {
            var list = home.get(features.get(i));
            boolean here = features.get(i) == feature;
            list.add(here ? Math.min(at, list.size()) : list.size(), trees.get(i).copy(fresh));
            at += here ? 1 : 0;
        }
    }
}
