package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.cascade.Placing.Drop;
import id.jenjang.dsl.ide.cascade.Placing.Impossible;
import id.jenjang.dsl.ide.cascade.Placing.Possible;
import id.jenjang.dsl.ide.cascade.Placing.Spot;
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

/** What it means to put an element below another one, or beside it, wherever their lines stand. */
final class Drops {

    private final EditedPlan plan;
    private final PlanEditor editor;
    private final Labels labels;
    private final Sentences sentences;

    Drops(PlanEditor editor) {
        this.editor = editor;
        plan = editor.plan();
        labels = new Labels(plan.locale());
        sentences = new Sentences(Placing.class, plan.locale());
    }

    /** Whether one line may come to stand beside another one. */
    enum Side {
        /** They stand below the same line. */
        ALWAYS,
        /** They do not; their elements still can lie side by side in a third one. */
        INSIDE,
        /** The other line is no home of its element. */
        NEVER
    }

    Drop at(ElementRef from, ElementRef to, Spot spot, Side side) {
        if (from.equals(to) || from.holds(to)) {
            return not("letak.sendiri");
        }
        return spot == Spot.ON ? on(from, to) : beside(from, to, spot, side);
    }

    Impossible not(String key, Object... arguments) {
        return new Impossible(sentences.get(key, arguments), key.equals("letak.sudah"));
    }

    private Drop on(ElementRef from, ElementRef to) {
        var element = from.in(plan).orElseThrow();
        var target = to.in(plan).orElseThrow();
        var slot = slot(to, element);
        if (slot.isPresent()) {
            var feature = (EReference) slot.get().feature();
            return target == element.eContainer()
                    ? not("letak.sudah")
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
            case Relinking.Nameless nameless -> not("letak.nama", labels.of(target));
            case Relinking.Already already -> not("letak.sudah");
            case Relinking.None none -> not("letak.tidak", labels.of(element), labels.of(target));
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

    private Drop beside(ElementRef from, ElementRef to, Spot spot, Side side) {
        var element = from.in(plan).orElseThrow();
        var target = to.in(plan).orElseThrow();
        var parent = to.parent().orElseThrow();
        var feature = (EReference) target.eContainmentFeature();
        boolean fits = slot(parent, element).filter(each -> each.feature() == feature).isPresent();
        boolean top = target.eContainer() instanceof Berkas;
        if (!fits || side == Side.NEVER || top && side == Side.INSIDE) {
            return not("letak.samping", labels.of(element), labels.of(target));
        }
        int index = ((List<?>) target.eContainer().eGet(feature)).indexOf(target);
        index += spot == Spot.BEHIND ? 1 : 0;
        if (element.eContainer() == target.eContainer()
                && element.eContainmentFeature() == feature) {
            int now = ((List<?>) target.eContainer().eGet(feature)).indexOf(element);
            index -= now < index ? 1 : 0;
            if (index == now) {
                return not("letak.sudah");
            }
        }
        return possible(
                List.of(new ModelChange.Move(from, parent, feature, index)),
                spot == Spot.BEHIND ? "letak.sesudah" : "letak.sebelum",
                element,
                target);
    }
}
