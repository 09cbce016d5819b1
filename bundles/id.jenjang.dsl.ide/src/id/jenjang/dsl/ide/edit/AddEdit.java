package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.edit.EditResult.Reason;

import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.List;
import java.util.Map;

/** Writes new elements. */
final class AddEdit {

    private final PlanDraft draft;

    AddEdit(PlanDraft draft) {
        this.draft = draft;
    }

    void child(ModelChange.AddChild change) {
        var parent = draft.element(change.parent());
        new ShortNames(draft.plan()).refuseTaken(change.data());
        add(change.parent(), parent, change.feature(), change.index(), change.data());
    }

    void sibling(ModelChange.AddSibling change) {
        var part = draft.part(change.element());
        new ShortNames(draft.plan()).refuseTaken(change.data());
        behind(change.element(), part, change.data());
    }

    private void behind(ElementRef ref, WrittenPart part, ElementData data) {
        if (!part.feature().isMany()) {
            // It would take the place of the one it is to stand beside.
            throw new Refusal(Reason.NOT_ALLOWED, "", part.feature().getName());
        }
        var parent = part.owner();
        int index = parent.parts(part.feature()).indexOf(part) + 1;
        add(ref.parent().orElseThrow(), parent, part.feature(), index, data);
    }

    private void add(
            ElementRef ref,
            WrittenElement parent,
            EStructuralFeature feature,
            int index,
            ElementData data) {
        draft.whole(ref.file(), parent);
        var file = draft.file(ref.file());
        if (!feature.isMany()) {
            ValueEdit.set(file, parent, Map.of(feature, List.of(data)));
            return;
        }
        int size = parent.parts(feature).size();
        int at = Math.clamp(index, 0, size);
        var expected = file.expected().of(parent).get(feature);
        if (size == 0 && !expected.isEmpty()) {
            // Only beside a first one it is known how the next one is laid out.
            throw new Refusal(Reason.NOT_POSSIBLE);
        }
        // The last one stands behind those that other changes put there.
        expected.add(at == size ? expected.size() : at, data);
        new SlotEditor(file).insert(parent, feature, at, data);
    }
}
