package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.dsl.ide.edit.WrittenFile.Comment;

import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Copies elements as they are written, with their comments and layout but other short names. */
final class CopyEdit {

    private final PlanDraft draft;

    CopyEdit(PlanDraft draft) {
        this.draft = draft;
    }

    /**
     * A copy of an element.
     *
     * @param data what it holds
     * @param text as it is written
     * @param comments all that belong to it
     */
    record Copy(ElementData data, MovedText text, List<String> comments) {}

    void duplicate(ModelChange.Duplicate change) {
        behind(change.element(), copies(List.of(change.element())).getFirst());
    }

    /** Copies of elements, with new names and what they say of each other. */
    List<Copy> copies(List<ElementRef> elements) {
        var taken = new TreeSet<String>();
        for (var each : elements) {
            var part = draft.part(each);
            if (!part.feature().isMany()) {
                // It would take the place of the one it is to stand beside.
                throw new Refusal(Reason.NOT_ALLOWED, "", part.feature().getName());
            }
            draft.wholeInside(each.file(), part.child());
            taken.addAll(WrittenPlan.names(part.child()));
        }
        var names = new ShortNames(draft.plan());
        var renamed = new HashMap<String, String>();
        for (var name : taken) {
            renamed.put(name, names.fresh(name, new HashSet<>(renamed.values())));
        }
        return elements.stream().map(each -> copy(each, renamed)).toList();
    }

    private Copy copy(ElementRef element, Map<String, String> renamed) {
        var part = draft.part(element);
        var texts = new MovedTexts(draft.file(element.file()), renamed);
        var comments = texts.own(part).stream().map(Comment::text).toList();
        return new Copy(data(part.child(), renamed), texts.of(part), comments);
    }

    private static ElementData data(WrittenElement element, Map<String, String> renamed) {
        var values = new LinkedHashMap<EStructuralFeature, List<Object>>();
        for (var part : element.parts()) {
            if (part.feature() != null) {
                values.computeIfAbsent(part.feature(), key -> new ArrayList<>())
                        .add(value(part, renamed));
            }
        }
        return new ElementData(element.type(), values);
    }

    private static Object value(WrittenPart part, Map<String, String> renamed) {
        if (part.child() != null) {
            return data(part.child(), renamed);
        }
        return part.isName() ? renamed.getOrDefault(part.name(), part.name()) : Values.read(part);
    }

    /** Puts a copy right behind an element. */
    void behind(ElementRef element, Copy copy) {
        var part = draft.part(element);
        var parent = part.owner();
        draft.whole(element.file(), parent);
        var file = draft.file(element.file());
        int size = parent.parts(part.feature()).size();
        int at = parent.parts(part.feature()).indexOf(part) + 1;
        var expected = file.expected().of(parent).get(part.feature());
        // The last one stands behind those that other changes put there.
        expected.add(at == size ? expected.size() : at, copy.data());
        file.arrive(copy.comments());
        new SlotEditor(file).insert(parent, part.feature(), at, copy.text());
    }
}
