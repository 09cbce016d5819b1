package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.cascade.CascadeNode.Role;
import id.jenjang.dsl.ide.cascade.Placing.Drop;
import id.jenjang.dsl.ide.cascade.Placing.Impossible;
import id.jenjang.dsl.ide.cascade.Placing.Possible;
import id.jenjang.dsl.ide.cascade.Placing.Spot;
import id.jenjang.dsl.ide.edit.AfterMove;
import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.EditResult.Accepted;
import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.dsl.ide.edit.EditResult.Refused;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.form.Labels;
import id.jenjang.dsl.ide.internal.Sentences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What it means to drop lines of the tree on another one, or between two: all of them go there, in
 * the order in which they stand in the tree, or none. Below a line, those that stand there already
 * stay as they are; beside one, all come to stand side by side. What hangs below a dragged line
 * goes with it.
 */
public final class PlacingAll {

    private final PlanEditor editor;
    private final CascadeTree tree;

    /**
     * Placing in a tree.
     *
     * @param tree the tree of exactly the plan of the editor
     */
    public PlacingAll(PlanEditor editor, CascadeTree tree) {
        this.editor = editor;
        this.tree = tree;
    }

    /**
     * What came of it.
     *
     * @param result the edits of all together; or a refusal, with the sentence about the first that
     *     cannot go there
     * @param sentence what happens; empty when it is refused
     * @param elements where the dragged elements lie afterwards, in their order
     */
    public record Outcome(EditResult result, String sentence, List<ElementRef> elements) {

        public Outcome {
            elements = List.copyOf(elements);
        }
    }

    /**
     * What it means to drop lines at another one.
     *
     * @param dragged keys of the lines that are dragged, in any order
     * @param target key of the line they are dropped at
     */
    public Outcome at(Set<String> dragged, String target, Spot spot) {
        var lines = outermost(inOrder(dragged));
        var place = tree.node(target).filter(each -> each.role() != Role.GROUP);
        var other = lines.stream().filter(each -> each.role() != Role.HOME).findFirst();
        if (lines.isEmpty() || other.isPresent() || place.isEmpty()) {
            var line = other.map(CascadeNode::key).orElse("");
            var key = lines.isEmpty() || other.isPresent() ? line : lines.getFirst().key();
            return refused(new Placing(editor, tree).at(key, target, spot));
        }
        return new Going(lines, place.get(), spot).all();
    }

    private static Outcome refused(Drop drop) {
        return new Outcome(
                new Refused(Reason.NOT_ALLOWED, ((Impossible) drop).sentence(), List.of()),
                "",
                List.of());
    }

    private List<CascadeNode> inOrder(Set<String> keys) {
        var found = new ArrayList<CascadeNode>();
        tree.roots().forEach(each -> collect(each, keys, found));
        return found;
    }

    private static void collect(CascadeNode node, Set<String> keys, List<CascadeNode> found) {
        if (keys.contains(node.key())) {
            found.add(node);
        }
        node.children().forEach(each -> collect(each, keys, found));
    }

    private List<CascadeNode> outermost(List<CascadeNode> nodes) {
        var keys = new HashSet<String>();
        nodes.forEach(each -> keys.add(each.key()));
        return nodes.stream()
                .filter(
                        each ->
                                tree.way(each.key()).stream()
                                        .filter(above -> above != each)
                                        .noneMatch(above -> keys.contains(above.key())))
                .filter(each -> nodes.stream().noneMatch(other -> holds(other, each)))
                .toList();
    }

    private static boolean holds(CascadeNode outer, CascadeNode inner) {
        return outer.element()
                .filter(each -> inner.element().filter(each::holds).isPresent())
                .isPresent();
    }

    /** The elements on their way, one after the other. */
    private final class Going {

        private final Placing placing = new Placing(editor, tree);
        private final List<CascadeNode> lines;
        private final CascadeNode place;
        private final Spot spot;

        /** Where the elements lie by now, the one they are dropped at behind them. */
        private final List<ElementRef> now = new ArrayList<>();

        private PlanEditor next = editor;
        private PlanEdits edits = PlanEdits.NONE;
        private String sentence = "";
        private int gone;

        /** Whether none has left its place, and all support another one now. */
        private boolean linked = true;

        private Optional<EditResult> refusal = Optional.empty();

        Going(List<CascadeNode> lines, CascadeNode place, Spot spot) {
            this.lines = lines;
            this.place = place;
            this.spot = spot;
            lines.forEach(each -> now.add(each.element().orElseThrow()));
            now.add(place.element().orElseThrow());
        }

        Outcome all() {
            int self = now.subList(0, lines.size()).indexOf(now.getLast());
            if (self >= 0 && (spot == Spot.ON || lines.size() == 1)) {
                return refused(alone(self));
            }
            if (spot == Spot.ON) {
                for (int i = 0; i < lines.size(); i++) {
                    step(i, lines.size(), Spot.ON);
                }
            } else {
                around(self >= 0 ? self : spot == Spot.BEFORE ? lines.size() : -1);
            }
            if (refusal.isPresent()) {
                return new Outcome(refusal.get(), "", List.of());
            }
            return gone == 0
                    ? refused(new Drops(editor).not("letak.sudah"))
                    : new Outcome(
                            new Accepted(edits, next, List.of()),
                            said(),
                            now.subList(0, lines.size()));
        }

        /**
         * Puts those before one in front of it and the others behind it, the nearest ones first.
         */
        private void around(int self) {
            for (int i = self - 1; i >= 0; i--) {
                step(i, i + 1, Spot.BEFORE);
            }
            for (int i = self + 1; i < lines.size(); i++) {
                step(i, i > 0 ? i - 1 : lines.size(), Spot.BEHIND);
            }
        }

        private void step(int i, int at, Spot where) {
            if (refusal.isPresent()) {
                return;
            }
            var side = placing.side(lines.get(i), place);
            switch (new Drops(next).at(now.get(i), now.get(at), where, side)) {
                case Possible some -> make(some);
                case Impossible no when no.there() -> {}
                case Impossible no -> refusal = Optional.of(refused(no).result());
            }
            refusal = refusal.map(each -> ofOne(i).orElse(each));
        }

        private Drop alone(int i) {
            var side = placing.side(lines.get(i), place);
            var from = lines.get(i).element().orElseThrow();
            return new Drops(editor).at(from, place.element().orElseThrow(), spot, side);
        }

        /** What is said of one alone, with lines as they are before any has moved. */
        private Optional<EditResult> ofOne(int i) {
            return switch (alone(i)) {
                case Impossible no -> Optional.of(refused(no).result());
                case Possible some ->
                        Optional.of(editor.apply(some.changes())).filter(Refused.class::isInstance);
            };
        }

        private void make(Possible drop) {
            switch (next.apply(drop.changes())) {
                case Refused no -> refusal = Optional.of(no);
                case Accepted made -> {
                    drop.changes().forEach(this::follow);
                    linked &= drop.changes().stream().noneMatch(ModelChange.Move.class::isInstance);
                    edits = edits.then(made.edits());
                    next = made.next();
                    sentence = drop.sentence();
                    gone++;
                }
            }
        }

        private void follow(ModelChange change) {
            if (change instanceof ModelChange.Move move) {
                var after = new AfterMove(next.plan(), move);
                now.replaceAll(after::of);
            }
        }

        private String said() {
            if (gone == 1) {
                return sentence;
            }
            var locale = editor.plan().locale();
            var target = place.element().flatMap(each -> each.in(editor.plan())).orElseThrow();
            return new Sentences(Placing.class, locale)
                    .get(
                            linked ? "letak.semua.dukung" : "letak.semua." + spot,
                            gone,
                            new Labels(locale).of(target));
        }
    }
}
