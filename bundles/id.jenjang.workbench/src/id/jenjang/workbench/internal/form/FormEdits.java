package id.jenjang.workbench.internal.form;

import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.edit.EditResult.Accepted;
import id.jenjang.dsl.ide.edit.EditResult.Refused;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.fix.QuickFix;
import id.jenjang.dsl.ide.form.ElementForm;
import id.jenjang.dsl.ide.form.Entry;
import id.jenjang.dsl.ide.form.Field;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.change.PlanChanges;
import id.jenjang.workbench.internal.plan.ElementAt;
import id.jenjang.workbench.internal.plan.OpenPlan;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is typed into a form, made in the plan: nothing when it says so already, otherwise one step
 * for undo, or a sentence why not.
 */
final class FormEdits {

    private final OpenPlan plan;
    private final ShownForm shown;
    private final Consumer<ElementRef> added;

    /**
     * The way of what is typed into a form.
     *
     * @param added told where something lies that a fix has added, to be filled in next
     */
    FormEdits(OpenPlan plan, ShownForm shown, Consumer<ElementRef> added) {
        this.plan = plan;
        this.shown = shown;
        this.added = added;
    }

    /** What the form is of. */
    ElementRef element() {
        return shown.form().element();
    }

    /** The field as the texts are now; somebody may have typed since the form was made. */
    private Optional<Field> now(String field) {
        return areNow()
                ? shown.form().field(field)
                : ElementForm.of(plan.now(), element()).flatMap(each -> each.field(field));
    }

    /** Whether the form shows the texts as they are now. */
    boolean areNow() {
        return plan.now() == shown.plan();
    }

    /** What is wrong about a text; nothing is changed. */
    Optional<String> wrong(String field, Function<Field, Entry> typed) {
        return shown.form().field(field).map(typed).flatMap(FormEdits::sentence);
    }

    private static Optional<String> sentence(Entry entry) {
        return switch (entry) {
            case Entry.Wrong wrong -> Optional.of(wrong.sentence());
            case Entry.Rejected rejected ->
                    Optional.of(
                            rejected.cells().stream()
                                    .map(Entry.Cell::sentence)
                                    .distinct()
                                    .collect(Collectors.joining("\n")));
            default -> Optional.empty();
        };
    }

    /**
     * Makes what is typed into a field.
     *
     * @return what is wrong about it; empty when it was taken
     */
    Optional<String> make(String field, Function<Field, Entry> typed) {
        var now = now(field);
        return now.isEmpty()
                ? Optional.of(Messages.get("form.gone"))
                : make(called(now.get()), typed.apply(now.get()));
    }

    /** A table of years begins with a field, and is not called after it. */
    private static String called(Field field) {
        return field.years().isPresent() ? Messages.get("form.years") : field.label();
    }

    /** Makes an entry of a field as the texts are now. */
    Optional<String> make(String label, Entry entry) {
        if (!(entry instanceof Entry.Change change)) {
            return sentence(entry);
        }
        var made = new PlanChanges(plan).make(Messages.get("form.change", label), change.changes());
        return made instanceof Refused refused ? Optional.of(refused.message()) : Optional.empty();
    }

    /** The edits that making it would come to; none when it is wrong or says nothing new. */
    PlanEdits ahead(String field, Function<Field, Entry> typed) {
        return now(field).map(typed).orElse(null) instanceof Entry.Change change
                        && new PlanEditor(plan.now()).apply(change.changes())
                                instanceof Accepted accepted
                ? accepted.edits()
                : PlanEdits.NONE;
    }

    /** The cells that cannot be taken, if some cannot. */
    List<Entry.Cell> rejected(String field, Function<Field, Entry> typed) {
        return now(field).map(typed).orElse(null) instanceof Entry.Rejected rejected
                ? rejected.cells()
                : List.of();
    }

    /** Makes a fix for a finding; what it adds is looked at next. */
    Optional<String> fix(QuickFix fix) {
        if (!areNow()) {
            return Optional.of(Messages.get("form.again"));
        }
        try {
            plan.apply(fix.title(), fix.edits());
            fix.selection()
                    .flatMap(each -> ElementAt.of(plan.now(), each.file(), each.offset()))
                    .ifPresent(added);
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.of(unreadable.getLocalizedMessage());
        }
    }
}
