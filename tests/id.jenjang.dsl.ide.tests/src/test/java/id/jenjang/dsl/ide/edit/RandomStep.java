package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.edit.EditResult.Accepted;
import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.dsl.ide.edit.ModelChange.References;
import id.jenjang.dsl.ide.edit.PlainTree.Spot;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EReference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What is asked for at once, at random: one change, several together, or a paste. */
final class RandomStep {

    private static final String APART = "several";

    private final Random random;
    private final Map<Path, PlainTree> trees;
    private final PlanEditor editor;
    private final List<Spot> spots = new ArrayList<>();
    private List<ModelChange> changes;
    private String kind;
    private Runnable inTrees;
    private Reason refusal;
    private String arriving = "";

    RandomStep(
            Random random,
            Map<Path, PlainTree> trees,
            PlanEditor editor,
            RandomClipboard clipboard) {
        this.random = random;
        this.trees = trees;
        this.editor = editor;
        trees.forEach(
                (path, tree) ->
                        tree.collect(new Spot(null, null, tree, ElementRef.file(path)), spots));
        switch (random.nextInt(12)) {
            case 0 -> paste(clipboard);
            case 1 -> deleteAll();
            case 2 -> several();
            case 3 -> addAtEnd();
            default -> {}
        }
        if (changes == null) {
            one();
        }
    }

    List<ModelChange> changes() {
        return changes;
    }

    /** What it is called in the account of what was tried. */
    String kind() {
        return kind;
    }

    /** Why it must be refused; empty when nothing but the grammar may stand in its way. */
    Optional<Reason> mustBeRefused() {
        return Optional.ofNullable(refusal);
    }

    /** Text with the comments that come into the plan. */
    String arriving() {
        return arriving;
    }

    EditResult ask() {
        return changes.size() == 1 ? editor.apply(changes.getFirst()) : editor.apply(changes);
    }

    /** Whether the changes are several that cannot help each other. */
    boolean isApart() {
        return kind.equals(APART);
    }

    /** Whether each of the changes is possible without the others. */
    boolean isPossibleOneByOne() {
        return changes.stream().allMatch(each -> editor.apply(each) instanceof Accepted);
    }

    void toTrees() {
        inTrees.run();
    }

    private void one() {
        var one = new RandomChange(random, trees);
        var change = one.change();
        changes = List.of(change);
        inTrees = one::toTrees;
        refusal = one.mustBeRefused().orElse(null);
        arriving = refusal == null ? copied(changes) : "";
        kind = kind(change);
    }

    /** What a clipboard would hold of the elements that are duplicated. */
    private String copied(List<ModelChange> changes) {
        var texts = new StringBuilder();
        for (var each : changes) {
            if (each instanceof ModelChange.Duplicate copy) {
                editor.copy(List.of(copy.element())).ifPresent(texts::append);
            }
        }
        return texts.toString();
    }

    private static String kind(ModelChange change) {
        var name = change.getClass().getSimpleName();
        return switch (change) {
            case ModelChange.Delete delete -> name + " " + delete.references();
            case ModelChange.DeleteAll delete -> name + " " + delete.references();
            case ModelChange.AddChild add when add.feature() == Literals.SIMPUL__ABAIKAN ->
                    name + " abaikan";
            default -> name;
        };
    }

    /** Changes in elements of which none lies in another one. */
    private void several() {
        var chosen = new ArrayList<RandomChange>();
        for (int i = 0; i < 6; i++) {
            var next = new RandomChange(random, trees);
            if (next.touched() != null
                    && next.mustBeRefused().isEmpty()
                    && chosen.stream().allMatch(each -> apart(each.touched(), next.touched()))) {
                chosen.add(next);
            }
        }
        if (chosen.size() > 1) {
            changes = chosen.stream().map(RandomChange::change).toList();
            inTrees = () -> chosen.forEach(RandomChange::toTrees);
            arriving = copied(changes);
            kind = APART;
        }
    }

    private static boolean apart(PlainTree one, PlainTree other) {
        return !one.contains(other) && !other.contains(one);
    }

    /** New elements one behind the other. */
    private void addAtEnd() {
        var spot = any();
        var feature = RandomChange.containment(spot.tree().type, random);
        if (feature == null) {
            return;
        }
        var likes = new RandomChange(random, trees);
        var added = new ArrayList<ModelChange>();
        var data = new ArrayList<ElementData>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            var next = likes.element(feature);
            if (next == null) {
                return;
            }
            data.add(next);
            added.add(new ModelChange.AddChild(spot.ref(), feature, Integer.MAX_VALUE, next));
        }
        changes = added;
        inTrees = () -> data.forEach(each -> spot.tree().get(feature).add(PlainTree.of(each)));
        kind = "several at the end";
    }

    private Spot any() {
        return spots.get(random.nextInt(spots.size()));
    }

    private void deleteAll() {
        var gone = new ArrayList<Spot>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            var spot = any();
            if (spot.parent() != null && !gone.contains(spot)) {
                gone.add(spot);
            }
        }
        if (gone.isEmpty()) {
            return;
        }
        var wish = References.values()[random.nextInt(References.values().length)];
        var deletion = new RandomDeletion(trees.values(), spots);
        var change = new ModelChange.DeleteAll(gone.stream().map(Spot::ref).toList(), wish);
        changes = List.of(change);
        inTrees =
                wish == References.REMOVE
                        ? () -> deletion.remove(gone)
                        : () -> gone.forEach(Spot::remove);
        refusal =
                wish == References.REFUSE && deletion.isReferredTo(gone)
                        ? Reason.REFERRED_TO
                        : null;
        kind = kind(change);
    }

    private void paste(RandomClipboard clipboard) {
        if (clipboard.isEmpty() || random.nextInt(3) > 0) {
            clipboard.copy(editor, neighbours());
        }
        var homes = homes(clipboard.features());
        if (clipboard.isEmpty() || homes.isEmpty()) {
            return;
        }
        var home = homes.get(random.nextInt(homes.size()));
        var first = (EReference) clipboard.features().getFirst();
        var feature = random.nextInt(3) == 0 ? null : first;
        int index = random.nextInt(home.tree().get(first).size() + 2);
        changes = List.of(new ModelChange.Paste(home.ref(), feature, index, clipboard.text()));
        arriving = clipboard.text();
        inTrees = () -> clipboard.paste(home.tree(), feature, index, trees.values());
        kind = "Paste";
    }

    /** One to three elements that lie in the same one. */
    private List<Spot> neighbours() {
        var first = any();
        var chosen = new ArrayList<Spot>();
        for (var each : spots) {
            boolean near = each.parent() == first.parent() && each.parent() != null;
            if (near && each.feature().isMany() && (each == first || random.nextInt(4) == 0)) {
                chosen.add(each);
            }
        }
        return chosen.subList(0, Math.min(3, chosen.size()));
    }

    private List<Spot> homes(Collection<?> features) {
        return spots.stream()
                .filter(each -> each.tree().type.getEAllReferences().containsAll(features))
                .toList();
    }
}
