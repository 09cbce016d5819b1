package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.cascade.CascadeNode.Role;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.edit.Writable;
import id.jenjang.dsl.ide.edit.Writable.Slot;
import id.jenjang.dsl.ide.form.Labels;
import id.jenjang.dsl.ide.internal.Sentences;
import id.jenjang.model.Berkas;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import java.util.List;
import java.util.Optional;

/** What it means to drop a line of the tree on another one, or between two. */
public final class Placing {

    private final EditedPlan plan;
    private final CascadeTree tree;
    private final PlanEditor editor;
    private final Labels labels;
    private final Sentences sentences;

    /**
     * Placing in a tree.
     *
     * @param tree the tree of exactly this plan
     */
    public Placing(EditedPlan plan, CascadeTree tree) {
        this(new PlanEditor(plan), tree);
    }

    /** The same for the plan of an editor, which may have read its files already. */
    public Placing(PlanEditor editor, CascadeTree tree) {
        this.editor = editor;
        this.tree = tree;
        plan = editor.plan();
        labels = new Labels(plan.locale());
        sentences = new Sentences(Placing.class, plan.locale());
    }

    /** Where something is dropped. */
    public enum Spot {
        /** On a line: it shall stand below it. */
        ON,
        /** Above a line, beside it. */
        BEFORE,
        /** Behind a line, beside it. */
        BEHIND
    }

    /** What a drop means. */
    public sealed interface Drop {}

    /**
     * It can be done.
     *
     * @param changes what to ask the edit service for, as one
     * @param sentence what will happen
     */
    public record Possible(List<ModelChange> changes, String sentence) implements Drop {

        public Possible {
            changes = List.copyOf(changes);
        }
    }

    /**
     * It cannot be done.
     *
     * @param sentence why not
     */
    public record Impossible(String sentence) implements Drop {}

    /**
     * What it means to drop a line at another one.
     *
     * @param dragged key of the line that is dragged
     * @param target key of the line it is dropped at
     */
    public Drop at(String dragged, String target, Spot spot) {
        var moved = tree.node(dragged).filter(each -> each.role() == Role.HOME);
        var place = tree.node(target).filter(each -> each.role() != Role.GROUP);
        if (moved.isEmpty() || place.isEmpty()) {
            return new Impossible(sentences.get(moved.isEmpty() ? "letak.bukan" : "letak.judul"));
        }
        var from = moved.get().element().orElseThrow();
        var to = place.get().element().orElseThrow();
        if (from.equals(to) || from.holds(to)) {
            return new Impossible(sentences.get("letak.sendiri"));
        }
        return spot == Spot.ON ? on(from, to) : beside(moved.get(), place.get(), spot);
    }

    private Drop on(ElementRef from, ElementRef to) {
        var element = from.in(plan).orElseThrow();
        var target = to.in(plan).orElseThrow();
        var slot = slot(to, element);
        if (slot.isPresent()) {
            var feature = (EReference) slot.get().feature();
            return target == element.eContainer()
                    ? new Impossible(sentences.get("letak.sudah"))
                    : possible(
                            List.of(new ModelChange.Move(from, to, feature, Integer.MAX_VALUE)),
                            "letak.pindah",
                            element,
                            target);
        }
        var links = new Relinking(plan).under(element, target);
        return switch (links) {
            case Relinking.Changes some ->
                    possible(some.changes(), "letak.dukung", element, target);
            case Relinking.Nameless nameless ->
                    new Impossible(sentences.get("letak.nama", labels.of(target)));
            case Relinking.Already already -> new Impossible(sentences.get("letak.sudah"));
            case Relinking.None none ->
                    new Impossible(
                            sentences.get("letak.tidak", labels.of(element), labels.of(target)));
        };
    }

    private Possible possible(
            List<ModelChange> changes, String key, EObject element, EObject target) {
        return new Possible(changes, sentences.get(key, labels.of(element), labels.of(target)));
    }

    /** The feature of an element in which another one may lie. */
    private Optional<Slot> slot(ElementRef to, EObject element) {
        return editor.writable(to).map(Writable::slots).orElse(List.of()).stream()
                .filter(each -> each.feature().isMany())
                .filter(each -> each.feature() instanceof EReference r && r.isContainment())
                .filter(
                        each ->
                                each.kinds().stream()
                                        .anyMatch(kind -> kind.type() == element.eClass()))
                .findFirst();
    }

    private Drop beside(CascadeNode moved, CascadeNode place, Spot spot) {
        var from = moved.element().orElseThrow();
        var to = place.element().orElseThrow();
        var element = from.in(plan).orElseThrow();
        var target = to.in(plan).orElseThrow();
        var parent = to.parent().orElseThrow();
        var feature = (EReference) target.eContainmentFeature();
        boolean fits = slot(parent, element).filter(each -> each.feature() == feature).isPresent();
        boolean sameHome = above(moved.key()).equals(above(place.key()));
        boolean top = target.eContainer() instanceof Berkas;
        if (!fits || place.role() == Role.LINK || top && !sameHome) {
            return new Impossible(
                    sentences.get("letak.samping", labels.of(element), labels.of(target)));
        }
        int index = ((List<?>) target.eContainer().eGet(feature)).indexOf(target);
        index += spot == Spot.BEHIND ? 1 : 0;
        if (element.eContainer() == target.eContainer()
                && element.eContainmentFeature() == feature) {
            int now = ((List<?>) target.eContainer().eGet(feature)).indexOf(element);
            index -= now < index ? 1 : 0;
            if (index == now) {
                return new Impossible(sentences.get("letak.sudah"));
            }
        }
        return possible(
                List.of(new ModelChange.Move(from, parent, feature, index)),
                spot == Spot.BEHIND ? "letak.sesudah" : "letak.sebelum",
                element,
                target);
    }

    /** The key of the line above. */
    private String above(String key) {
        var way = tree.way(key);
        return way.size() < 2 ? "" : way.get(way.size() - 2).key();
    }
}
