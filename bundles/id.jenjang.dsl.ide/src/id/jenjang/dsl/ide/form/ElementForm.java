package id.jenjang.dsl.ide.form;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.edit.Writable;
import id.jenjang.dsl.ide.edit.Writable.Slot;
import id.jenjang.model.Bernama;
import id.jenjang.model.Simpul;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/**
 * An element of a plan as a form: a field for everything the language can write in it. Shows one
 * moment; after an edit another form of the same place is asked for.
 */
public final class ElementForm {

    private final FormContext context;
    private final EObject element;
    private final ElementRef ref;
    private final boolean broken;
    private final List<Field> fields;

    private ElementForm(FormContext context, EObject element, ElementRef ref) {
        this.context = context;
        this.element = element;
        this.ref = ref;
        var slots = context.editor().writable(ref).map(Writable::slots).orElse(List.of());
        this.broken = slots.isEmpty() || context.editor().broken(ref).isPresent();
        this.fields = fields(context, element, ref, slots);
    }

    /** Parts of a form, in the order in which they are shown. */
    public enum Part {
        /** What it is and is called. */
        POKOK,
        /** Longer texts about it. */
        URAIAN,
        /** What it hangs together with. */
        TAUTAN,
        /** Values, amounts and tables of years. */
        ANGKA,
        /** Small elements in it. */
        RINCIAN,
        /** Elements in it that have forms of their own. */
        ISI
    }

    /**
     * Some fields under a heading.
     *
     * @param part which
     * @param label the heading
     * @param fields at least one
     */
    public record Section(Part part, String label, List<Field> fields) {

        public Section {
            fields = List.copyOf(fields);
        }
    }

    /** The form of an element without findings; empty when nothing lies there (any more). */
    public static Optional<ElementForm> of(EditedPlan plan, ElementRef element) {
        return of(plan, element, new PlanCheck(List.of(), List.of()));
    }

    /**
     * The form of an element.
     *
     * @param check what was found in exactly this plan
     * @return empty when nothing lies there (any more)
     */
    public static Optional<ElementForm> of(EditedPlan plan, ElementRef element, PlanCheck check) {
        return of(new PlanEditor(plan), element, check);
    }

    /**
     * The form of an element of the plan of an editor, which may have read its file already: the
     * one that comes with an edit, or one that is kept for the plan.
     *
     * @param check what was found in exactly this plan
     * @return empty when nothing lies there (any more)
     */
    public static Optional<ElementForm> of(PlanEditor editor, ElementRef element, PlanCheck check) {
        return element.in(editor.plan())
                .filter(each -> !element.steps().isEmpty())
                .map(
                        each ->
                                new ElementForm(
                                        FormContext.of(editor, check.findings()), each, element));
    }

    static List<Field> fields(
            FormContext context, EObject element, ElementRef ref, List<Slot> slots) {
        boolean broken = context.editor().broken(ref).isPresent();
        var found = context.findings().isEmpty() ? List.<TextFinding>of() : own(context, element);
        var fields = new ArrayList<Field>();
        for (var slot : slots) {
            var subject = Subject.of(element, ref, slot);
            var here = found.stream().filter(each -> stands(each, subject)).toList();
            fields.add(new Field(context, subject, broken || isBroken(context, subject), here));
        }
        return fields;
    }

    /** Whether a mistake stands in the values of a field; all years of an indicator are one. */
    private static boolean isBroken(FormContext context, Subject subject) {
        var mistakes = context.mistakes();
        return switch (subject.feature()) {
            case EReference values when subject.kind() == FieldKind.YEARS ->
                    mistakes.in(subject.element(), subject.ref()).isPresent();
            case EReference values when values.isContainment() ->
                    mistakes.in(subject.element(), subject.ref(), values).isPresent();
            default -> false;
        };
    }

    /** The findings that stand in an element but in no other one that has a form of its own. */
    private static List<TextFinding> own(FormContext context, EObject element) {
        var node = NodeModelUtils.findActualNodeFor(element);
        var file = context.plan().plan().file(element);
        if (node == null || file.isEmpty()) {
            return List.of();
        }
        return context.findings().stream()
                .filter(each -> each.range().file().equals(file.get()))
                .filter(each -> holds(node, each.range().offset()))
                .filter(each -> !isInside(element, each.range().offset()))
                .toList();
    }

    private static boolean isInside(EObject element, int offset) {
        return element.eContents().stream()
                .filter(Simpul.class::isInstance)
                .map(NodeModelUtils::findActualNodeFor)
                .anyMatch(each -> each != null && holds(each, offset));
    }

    private static boolean holds(INode node, int offset) {
        return node.getOffset() <= offset
                && offset < Math.max(node.getEndOffset(), node.getOffset() + 1);
    }

    private static boolean stands(TextFinding finding, Subject subject) {
        return subject.kind() != FieldKind.ELEMENTS
                && subject.nodes().stream().anyMatch(each -> holds(each, finding.range().offset()));
    }

    /** Where the element lies. */
    public ElementRef element() {
        return ref;
    }

    /** The kind of the element, as people call it. */
    public String kind() {
        return context.labels().of(element);
    }

    /** The name of the element; empty when it has none. */
    public String title() {
        return element instanceof Bernama named && named.getNama() != null ? named.getNama() : "";
    }

    /**
     * Why nothing can be typed: the text has a mistake there.
     *
     * @return empty when it has none
     */
    public Optional<String> broken() {
        if (!broken) {
            return Optional.empty();
        }
        var node = NodeModelUtils.findActualNodeFor(element);
        int line = node == null ? 1 : node.getStartLine();
        return Optional.of(context.sentences().get("form.broken", ref.file().getFileName(), line));
    }

    /** All fields, in the order of the language. */
    public List<Field> fields() {
        return fields;
    }

    /** The field of a feature. */
    public Optional<Field> field(String id) {
        return fields.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The fields under headings. */
    public List<Section> sections() {
        var parts = new EnumMap<Part, List<Field>>(Part.class);
        for (var field : fields) {
            parts.computeIfAbsent(part(field), key -> new ArrayList<>()).add(field);
        }
        var sections = new ArrayList<Section>();
        parts.forEach(
                (part, some) ->
                        sections.add(
                                new Section(part, context.sentences().get("form." + part), some)));
        return sections;
    }

    private static Part part(Field field) {
        return switch (field.kind()) {
            case ELEMENTS -> Part.ISI;
            case TABLE -> Part.RINCIAN;
            case YEARS, VALUE, VALUES, MONEY, PERCENT -> Part.ANGKA;
            case REFERENCE, REFERENCES -> field.isMandatory() ? Part.POKOK : Part.TAUTAN;
            case LONG_TEXT, TEXTS ->
                    field.isMandatory() || field.id().equals("nama") ? Part.POKOK : Part.URAIAN;
            default -> Part.POKOK;
        };
    }

    /** What stands against the element itself, and at none of its fields. */
    public List<TextFinding> findings() {
        return own(context, element).stream()
                .filter(each -> fields.stream().noneMatch(field -> field.findings().contains(each)))
                .toList();
    }

    /** The figures that follow from what is typed, each with its formula. */
    public List<Computed> computed() {
        return new Figures(context).of(element);
    }
}
