package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.cascade.Addition.Place;
import id.jenjang.dsl.ide.cascade.CascadeNode.Role;
import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.edit.Writable;
import id.jenjang.dsl.ide.edit.Writable.Slot;
import id.jenjang.dsl.ide.form.Labels;
import id.jenjang.dsl.ide.internal.Sentences;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Cuplikan;
import id.jenjang.model.ElemenRpjmd;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Renstra;
import id.jenjang.model.Sasaran;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may be added at the lines of a tree. */
public final class Additions {

    private final EditedPlan plan;
    private final PlanEditor editor;
    private final Rencana rencana;
    private final Labels labels;
    private final Sentences sentences;
    private final List<Addition> found = new ArrayList<>();

    private Additions(PlanEditor editor) {
        this.editor = editor;
        plan = editor.plan();
        rencana = plan.plan().rencana();
        labels = new Labels(plan.locale());
        sentences = new Sentences(Additions.class, plan.locale());
    }

    /**
     * What may be added below a line, and then what behind it. What could not be written yet,
     * because something it must name is not there, is left out.
     *
     * @param node a line of the tree of this plan; a link stands for its element
     */
    public static List<Addition> of(EditedPlan plan, CascadeNode node) {
        return of(new PlanEditor(plan), node);
    }

    /** The same for the plan of an editor, which may have read its files already. */
    public static List<Addition> of(PlanEditor editor, CascadeNode node) {
        var additions = new Additions(editor);
        if (node.role() == Role.GROUP) {
            additions.group(node);
        } else {
            node.element().ifPresent(additions::element);
        }
        return List.copyOf(additions.found);
    }

    /** What may be added below an element, and then what behind it. */
    static List<Addition> of(PlanEditor editor, ElementRef element) {
        var additions = new Additions(editor);
        additions.element(element);
        return List.copyOf(additions.found);
    }

    private void element(ElementRef ref) {
        var element = ref.in(plan);
        var writable = editor.writable(ref);
        if (element.isEmpty() || writable.isEmpty() || editor.broken(ref).isPresent()) {
            return;
        }
        for (var slot : writable.get().slots()) {
            if (isElements(slot)) {
                children(element.get(), ref, slot);
            }
        }
        supporters(element.get(), ref);
        siblings(element.get(), ref);
    }

    private static boolean isElements(Slot slot) {
        return slot.feature() instanceof EReference reference
                && reference.isContainment()
                && Literals.SIMPUL.isSuperTypeOf(reference.getEReferenceType());
    }

    private void children(EObject element, ElementRef ref, Slot slot) {
        var reference = (EReference) slot.feature();
        boolean full = !reference.isMany() && element.eGet(reference) != null;
        // Companion files are fields of a form.
        boolean file = slot.feature().getEType() == Literals.BERKAS_PENDAMPING;
        // A copied text stands in the place of rows.
        boolean copied = element instanceof Cuplikan printed && printed.getIsi() != null;
        for (var kind : full || file || copied ? List.<Writable>of() : slot.kinds()) {
            for (var data : data(element, kind)) {
                add(
                        Place.CHILD,
                        data,
                        new ModelChange.AddChild(ref, reference, Integer.MAX_VALUE, data));
            }
        }
    }

    /** The smallest element of a kind; of indicators one of each sort. */
    private List<ElementData> data(EObject near, Writable kind) {
        var smallest = new Minimal(rencana, near, labels, sentences).of(kind);
        if (kind.type() != Literals.INDIKATOR || smallest.isEmpty()) {
            return smallest.stream().toList();
        }
        return kind.slots().stream()
                .filter(each -> each.feature() == Literals.INDIKATOR__JENIS)
                .flatMap(each -> each.choices().stream())
                .map(
                        each ->
                                smallest.get()
                                        .with(Literals.INDIKATOR__JENIS, each)
                                        .with(
                                                Literals.BERNAMA__NAMA,
                                                sentences.get(
                                                        "baru", labels.of((JenisIndikator) each))))
                .toList();
    }

    private void add(Place place, ElementData data, ModelChange change) {
        var sort = data.get(Literals.INDIKATOR__JENIS);
        var label =
                data.type() == Literals.INDIKATOR && !sort.isEmpty()
                        ? labels.of((JenisIndikator) sort.getFirst())
                        : labels.of(data.type());
        found.add(new Addition(place, data.type().getName(), label, change));
    }

    /** What stands below a line of the tree though it lies elsewhere in the text. */
    private void supporters(EObject element, ElementRef ref) {
        switch (element) {
            case ElemenRpjmd upper when upper.getId() != null ->
                    rencana.all(Renstra.class).stream()
                            .findFirst()
                            .flatMap(each -> ElementRef.of(plan, each))
                            .ifPresent(
                                    renstra ->
                                            add(
                                                    Place.CHILD,
                                                    named(Literals.TUJUAN)
                                                            .with(
                                                                    Literals.TUJUAN__MENDUKUNG,
                                                                    upper.getId()),
                                                    renstra,
                                                    Literals.RENSTRA__TUJUAN));
            case Sasaran upper when upper.getId() != null -> {
                var home =
                        rencana.all(Program.class).stream()
                                .reduce((first, second) -> second)
                                .flatMap(each -> ElementRef.of(plan, each))
                                .map(ElementRef::file)
                                .orElse(ref.file());
                var program =
                        named(Literals.PROGRAM).with(Literals.PROGRAM__MENDUKUNG, upper.getId());
                var agency = rencana.instansiOf(upper);
                add(
                        Place.CHILD,
                        agency.isPresent()
                                ? program.with(Literals.PROGRAM__INSTANSI, agency.get().getId())
                                : program,
                        ElementRef.file(home),
                        Literals.BERKAS__ELEMEN);
            }
            default -> {
                // Nothing else hangs below what it supports.
            }
        }
    }

    private ElementData named(EClass type) {
        return ElementData.of(type)
                .with(Literals.BERNAMA__NAMA, sentences.get("baru", labels.of(type)));
    }

    private void add(Place place, ElementData data, ElementRef parent, EReference feature) {
        add(place, data, new ModelChange.AddChild(parent, feature, Integer.MAX_VALUE, data));
    }

    private void siblings(EObject element, ElementRef ref) {
        var parent = ref.parent();
        var feature = (EReference) element.eContainmentFeature();
        var around = parent.flatMap(editor::writable);
        if (around.isEmpty() || !feature.isMany() || editor.broken(parent.get()).isPresent()) {
            return;
        }
        around.get().slots().stream()
                .filter(each -> each.feature() == feature)
                .flatMap(each -> each.kinds().stream())
                .filter(each -> each.type() == element.eClass())
                .flatMap(each -> data(element, each).stream())
                .forEach(data -> add(Place.SIBLING, data, new ModelChange.AddSibling(ref, data)));
    }

    /** Elements of a heading stand in the file of the last one there, else in the first file. */
    private void group(CascadeNode node) {
        var last =
                node.children().reversed().stream()
                        .flatMap(each -> each.element().stream())
                        .map(ElementRef::file)
                        .findFirst();
        var file = last.or(() -> plan.files().stream().findFirst());
        var group = Group.valueOf(node.key().substring(1));
        file.map(ElementRef::file)
                .ifPresent(
                        ref ->
                                editor.writable(ref)
                                        .map(Writable::slots)
                                        .orElse(List.of())
                                        .forEach(each -> top(ref, group, each)));
    }

    private void top(ElementRef file, Group group, Slot slot) {
        for (var kind : slot.kinds()) {
            if (group.holds(kind.type().getInstanceClass())) {
                for (var data : data(null, kind)) {
                    add(
                            Place.CHILD,
                            data,
                            new ModelChange.AddChild(
                                    file, Literals.BERKAS__ELEMEN, Integer.MAX_VALUE, data));
                }
            }
        }
    }

    /**
     * What may be added to a plan at its top level, for a plan that has no line yet.
     *
     * @param file the file it shall stand in
     */
    public static List<Addition> atTop(EditedPlan plan, ElementRef file) {
        var additions = new Additions(new PlanEditor(plan));
        for (var group : Group.values()) {
            Optional.of(file)
                    .flatMap(additions.editor::writable)
                    .map(Writable::slots)
                    .orElse(List.of())
                    .forEach(each -> additions.top(file, group, each));
        }
        return List.copyOf(additions.found);
    }
}
