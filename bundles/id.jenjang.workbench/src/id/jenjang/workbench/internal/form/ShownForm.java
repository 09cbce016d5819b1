package id.jenjang.workbench.internal.form;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.form.ChildTable;
import id.jenjang.dsl.ide.form.Choice;
import id.jenjang.dsl.ide.form.Computed;
import id.jenjang.dsl.ide.form.ElementForm;
import id.jenjang.dsl.ide.form.Field;
import id.jenjang.dsl.ide.form.FieldKind;
import id.jenjang.dsl.ide.form.YearTable;
import id.jenjang.workbench.internal.plan.PlanMoment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A form with all that it says, asked for outside of the user interface's thread.
 *
 * @param plan the plan it shows
 * @param form where more is asked for
 * @param kind the kind of the element
 * @param title its name; may be empty
 * @param broken why nothing can be typed
 * @param findings what stands against the element as a whole
 * @param computed figures beside no field
 * @param sections the fields under headings
 */
record ShownForm(
        EditedPlan plan,
        ElementForm form,
        String kind,
        String title,
        Optional<String> broken,
        List<TextFinding> findings,
        List<Computed> computed,
        List<Section> sections) {

    private static final List<ElementForm.Part> ORDER =
            List.of(
                    ElementForm.Part.POKOK,
                    ElementForm.Part.ANGKA,
                    ElementForm.Part.RINCIAN,
                    ElementForm.Part.URAIAN,
                    ElementForm.Part.TAUTAN,
                    ElementForm.Part.ISI);

    /**
     * Fields under a heading.
     *
     * @param label the heading
     * @param fields at least one
     */
    record Section(String label, List<Shown> fields) {}

    /**
     * A field with what it says.
     *
     * @param field where more is asked for
     * @param label what people call it
     * @param kind how it is shown
     * @param text what stands there
     * @param choices what can be chosen, of a field with few choices
     * @param years the table of years, if it is one
     * @param rows the table of small elements, if it is one
     * @param computed figures beside it
     */
    record Shown(
            Field field,
            String label,
            FieldKind kind,
            String text,
            List<Choice> choices,
            Optional<YearTable> years,
            Optional<ChildTable> rows,
            List<Computed> computed) {

        String id() {
            return field.id();
        }
    }

    /** The form of an element; empty when nothing lies there (any more). */
    static Optional<ShownForm> of(PlanMoment moment, ElementRef element) {
        return ElementForm.of(moment.plan(), element, moment.check())
                .map(each -> of(moment.plan(), each));
    }

    private static ShownForm of(EditedPlan plan, ElementForm form) {
        var computed = form.computed();
        var sections = new ArrayList<Section>();
        boolean years = false;
        for (var section : sorted(form.sections())) {
            var fields = new ArrayList<Shown>();
            for (var field : section.fields()) {
                // One table shows the years of all features that have values by year.
                if (field.kind() != FieldKind.YEARS || !years) {
                    fields.add(shown(field, computed));
                    years |= field.kind() == FieldKind.YEARS;
                }
            }
            if (!fields.isEmpty()) {
                sections.add(new Section(section.label(), fields));
            }
        }
        return new ShownForm(
                plan,
                form,
                form.kind(),
                form.title(),
                form.broken(),
                form.findings(),
                computed.stream().filter(each -> isAlone(each, sections)).toList(),
                sections);
    }

    /** What is filled in most often stands where it needs no scrolling. */
    private static List<ElementForm.Section> sorted(List<ElementForm.Section> sections) {
        return sections.stream()
                .sorted(Comparator.comparingInt(each -> ORDER.indexOf(each.part())))
                .toList();
    }

    private static boolean isAlone(Computed figure, List<Section> sections) {
        return sections.stream()
                .flatMap(each -> each.fields().stream())
                .noneMatch(each -> each.computed().contains(figure));
    }

    private static Shown shown(Field field, List<Computed> computed) {
        return new Shown(
                field,
                field.label(),
                field.kind(),
                field.text(),
                field.kind() == FieldKind.CHOICE ? field.choices("") : List.of(),
                field.years(),
                field.rows(),
                computed.stream().filter(each -> each.field().equals(field.id())).toList());
    }

    /** What tells whether the widgets of one form can show another one. */
    String shape() {
        var shape = new StringBuilder(kind);
        for (var section : sections) {
            shape.append('|').append(section.label());
            for (var each : section.fields()) {
                shape.append(',').append(each.id()).append(each.field().isReadOnly() ? '-' : '+');
            }
        }
        return shape.toString();
    }
}
