package id.jenjang.dsl.ide.form;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.edit.WritingMistakes;
import id.jenjang.dsl.ide.internal.Sentences;

import java.util.List;

/**
 * What all fields of a form share.
 *
 * @param plan the plan the form shows
 * @param editor its edit service
 * @param mistakes what of it cannot be edited
 * @param labels what things are called
 * @param sentences what is said to people
 * @param findings what is known to stand against the plan
 */
record FormContext(
        EditedPlan plan,
        PlanEditor editor,
        WritingMistakes mistakes,
        Labels labels,
        Sentences sentences,
        List<TextFinding> findings) {

    static FormContext of(PlanEditor editor, List<TextFinding> findings) {
        var plan = editor.plan();
        return new FormContext(
                plan,
                editor,
                new WritingMistakes(editor),
                new Labels(plan.locale()),
                new Sentences(FormContext.class, plan.locale()),
                findings);
    }
}
