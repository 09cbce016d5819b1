package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Tujuan;
import id.jenjang.model.Visi;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the cascade of a plan may begin with that has none yet. */
public final class FirstSteps {

    /**
     * Something that the cascade may begin with.
     *
     * @param parent the element it will stand in
     * @param addition the smallest such thing
     */
    public record FirstStep(ElementRef parent, Addition addition) {}

    private FirstSteps() {}

    /**
     * The vision of the region, then the first aim of the agency, as far as the plan has documents
     * for them; nothing once one of either is there.
     */
    public static List<FirstStep> of(EditedPlan plan) {
        var rencana = plan.plan().rencana();
        if (!rencana.all(Visi.class).isEmpty() || !rencana.all(Tujuan.class).isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<FirstStep>();
        var editor = new PlanEditor(plan);
        first(editor, rencana.all(Rpjmd.class), Visi.class).ifPresent(found::add);
        first(editor, rencana.all(Renstra.class), Tujuan.class).ifPresent(found::add);
        return List.copyOf(found);
    }

    private static Optional<FirstStep> first(
            PlanEditor editor, List<? extends EObject> documents, Class<?> wanted) {
        return documents.stream()
                .flatMap(each -> ElementRef.of(editor.plan(), each).stream())
                .flatMap(each -> additions(editor, each, wanted))
                .findFirst();
    }

    private static Stream<FirstStep> additions(
            PlanEditor editor, ElementRef document, Class<?> wanted) {
        return Additions.of(editor, document).stream()
                .filter(each -> each.type().equals(wanted.getSimpleName()))
                .filter(each -> each.change() instanceof ModelChange.AddChild)
                .map(each -> new FirstStep(document, each));
    }
}
