package id.jenjang.dsl.ide.form;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.PlanEditor;

import org.eclipse.emf.ecore.EObject;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** A small plan whose forms are filled in. */
record FormCase(EditedPlan plan) {

    static final Path FILE = Path.of("a.jenjang");

    static FormCase of(String text) {
        return new FormCase(EditedPlan.of(Map.of(FILE, text), Locale.of("id")));
    }

    ElementForm form(String id) {
        return form(plan.plan().rencana().byId(id).orElseThrow());
    }

    ElementForm form(EObject element) {
        return ElementForm.of(plan, ElementRef.of(plan, element).orElseThrow(), plan.check())
                .orElseThrow();
    }

    <T extends EObject> ElementForm first(Class<T> type) {
        return form(plan.plan().rencana().all(type).getFirst());
    }

    Field field(String id, String feature) {
        return form(id).field(feature).orElseThrow();
    }

    /** The plan after what was typed. */
    FormCase after(Entry entry) {
        var changes = assertInstanceOf(Entry.Change.class, entry, entry::toString).changes();
        var editor = new PlanEditor(plan);
        for (var change : changes) {
            var result = editor.apply(change);
            editor = assertInstanceOf(EditResult.Accepted.class, result, result::toString).next();
        }
        return new FormCase(editor.plan());
    }

    String text() {
        return plan.text(FILE).orElseThrow();
    }

    static String sentence(Entry entry) {
        return assertInstanceOf(Entry.Wrong.class, entry, entry::toString).sentence();
    }
}
