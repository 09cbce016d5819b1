package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.edit.EditResult.Reason;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes features of one element hold other values. */
final class ValueEdit {

    private final PlanDraft draft;

    ValueEdit(PlanDraft draft) {
        this.draft = draft;
    }

    void set(ModelChange.SetValues change) {
        var element = draft.element(change.element());
        var path = change.element().file();
        draft.whole(path, element);
        new ShortNames(draft.plan()).refuseTaken(element, change.values());
        set(draft.file(path), element, change.values());
    }

    /** Sets the features; those missing so far that share a clause are written together. */
    static void set(
            FileDraft file, WrittenElement element, Map<EStructuralFeature, List<Object>> values) {
        var slots = new SlotEditor(file);
        // In the order of the grammar: several may go to the same place.
        var together =
                new TreeMap<AbstractElement, Map<EStructuralFeature, List<Object>>>(
                        Comparator.comparingInt(Clauses.of(element.rule())::order));
        for (var entry : values.entrySet()) {
            var feature = entry.getKey();
            file.expected().of(element).set(feature, entry.getValue());
            var clause =
                    element.parts(feature).isEmpty() && !entry.getValue().isEmpty()
                            ? new ClauseInsertion(file, element).clauseOf(feature)
                            : Optional.<AbstractElement>empty();
            if (clause.isPresent()) {
                together.computeIfAbsent(clause.get(), key -> new LinkedHashMap<>())
                        .put(feature, entry.getValue());
            } else if (!entry.getValue().isEmpty()
                    && !Clauses.of(element.rule()).assigns(feature)) {
                throw new Refusal(
                        Reason.NOT_ALLOWED, entry.getValue().getFirst(), feature.getName());
            } else {
                slots.set(element, feature, entry.getValue());
            }
        }
        together.forEach(
                (clause, some) -> {
                    if (some.size() > 1) {
                        new ClauseInsertion(file, element).add(some, null, null);
                    } else {
                        some.forEach((feature, list) -> slots.set(element, feature, list));
                    }
                });
    }
}
