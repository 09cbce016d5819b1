package id.jenjang.dsl.ide.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.model.Bernama;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A small plan, a change asked for, and the text expected afterwards. */
final class EditCase {

    static final Path FILE = Path.of("a.jenjang");

    private final EditedPlan plan;
    private final PlanEditor editor;

    private EditCase(Map<Path, String> texts) {
        plan = EditedPlan.of(texts, Locale.of("id"));
        editor = new PlanEditor(plan);
    }

    static EditCase of(String text) {
        return new EditCase(Map.of(FILE, text));
    }

    static EditCase of(String text, String otherFile, String otherText) {
        var texts = new LinkedHashMap<Path, String>();
        texts.put(FILE, text);
        texts.put(Path.of(otherFile), otherText);
        return new EditCase(texts);
    }

    PlanEditor editor() {
        return editor;
    }

    ElementRef named(String id) {
        Bernama element = plan.plan().rencana().byId(id).orElseThrow();
        return editor.refer(element).orElseThrow();
    }

    /** The text after a change; its inverse gives the text before. */
    String after(Function<EditCase, ModelChange> change) {
        return accepted(change).after().text(FILE).orElseThrow();
    }

    EditResult.Accepted accepted(Function<EditCase, ModelChange> change) {
        var result = editor.apply(change.apply(this));
        var accepted = assertInstanceOf(EditResult.Accepted.class, result, () -> result.toString());
        PlanEdits back = accepted.edits().inverse(file -> plan.text(file).orElseThrow());
        var undone = accepted.after().apply(back);
        for (var file : accepted.edits().files()) {
            assertEquals(plan.text(file), undone.text(file));
        }
        return accepted;
    }

    EditResult.Refused refused(Function<EditCase, ModelChange> change) {
        return assertInstanceOf(EditResult.Refused.class, editor.apply(change.apply(this)));
    }
}
