package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.dsl.ide.edit.ModelChange.References;
import id.jenjang.dsl.ide.edit.WrittenPlan.Found;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes elements out, with their comments and, when asked, with what refers to them. */
final class DeleteEdit {

    private final PlanDraft draft;
    private final Map<WrittenElement, Path> gone = new LinkedHashMap<>();
    private final Set<Found> optional = new LinkedHashSet<>();

    DeleteEdit(PlanDraft draft) {
        this.draft = draft;
    }

    void delete(List<ElementRef> elements, References wish) {
        var names = new HashSet<String>();
        for (var each : elements) {
            var element = draft.part(each).child();
            gone.put(element, each.file());
            names.addAll(WrittenPlan.names(element));
        }
        var references = outside(names);
        var live = live(names);
        if (wish == References.REFUSE && !(references.isEmpty() && live.isEmpty())) {
            var places = ranges(references, live);
            throw new Refusal(Reason.REFERRED_TO, places, places.size());
        }
        if (wish == References.KEEP) {
            draft.left(ranges(references, live));
        } else {
            follow(references);
            // Nobody but a person can tell what a sentence says without its figure.
            var gone = new HashSet<String>();
            this.gone.keySet().forEach(each -> gone.addAll(WrittenPlan.names(each)));
            draft.left(ranges(List.of(), live(gone)));
        }
        take();
    }

    private List<LiveValues.Named> live(Set<String> names) {
        return new LiveValues(draft.plan())
                .of(names).stream()
                        .filter(
                                each ->
                                        each.narrative() == null
                                                || !isGone(each.narrative().owner()))
                        .toList();
    }

    private List<TextRange> ranges(List<Found> references, List<LiveValues.Named> live) {
        var ranges = new ArrayList<TextRange>();
        references.forEach(each -> ranges.add(draft.plan().range(each)));
        for (var each : live) {
            ranges.add(
                    draft.plan().range(each.file(), each.offset(), each.offset() + each.length()));
        }
        return ranges;
    }

    private List<Found> outside(Set<String> names) {
        return draft.plan().references(names).stream()
                .filter(found -> !isGone(found.part().owner()))
                .toList();
    }

    private boolean isGone(WrittenElement element) {
        return gone.keySet().stream().anyMatch(each -> each.contains(element));
    }

    /** Also takes what cannot be written without what is gone, and so on. */
    private void follow(List<Found> references) {
        var open = new ArrayList<>(references);
        while (!open.isEmpty()) {
            var found = open.removeFirst();
            var owner = found.part().owner();
            if (isGone(owner)) {
                continue;
            }
            if (Clauses.clause(found.part().assignment()) != null) {
                optional.add(found);
            } else {
                gone.put(owner, found.file());
                open.addAll(outside(WrittenPlan.names(owner)));
            }
        }
        optional.removeIf(found -> isGone(found.part().owner()));
    }

    private void take() {
        gone.keySet()
                .removeIf(
                        each ->
                                gone.keySet().stream()
                                        .anyMatch(other -> other != each && other.contains(each)));
        var parts = new LinkedHashMap<WrittenPart, Path>();
        gone.forEach(
                (element, path) -> {
                    draft.wholeInside(path, element);
                    draft.whole(path, element.parent());
                    parts.put(element.holder(), path);
                });
        parts.forEach(
                (part, path) -> {
                    var file = draft.file(path);
                    file.drop(new MovedTexts(file).own(part));
                });
        optional.forEach(
                found -> {
                    draft.whole(found.file(), found.part().owner());
                    parts.put(found.part(), found.file());
                });
        remove(parts);
    }

    /** Takes parts out; those of one list in one go. */
    private void remove(Map<WrittenPart, Path> parts) {
        var done = new HashSet<WrittenPart>();
        parts.forEach(
                (part, path) -> {
                    if (!done.contains(part)) {
                        var list = SlotEditor.list(part);
                        var some = list.stream().filter(parts::containsKey).toList();
                        done.addAll(some);
                        expectWithout(draft.file(path), some);
                        if (part.isReference() && some.equals(list)) {
                            var mates = SlotEditor.mates(part);
                            done.addAll(mates);
                            mates.forEach(each -> expectWithout(draft.file(path), List.of(each)));
                        }
                        new SlotEditor(draft.file(path)).removeAll(list, some);
                    }
                });
    }

    private static void expectWithout(FileDraft file, List<WrittenPart> some) {
        var owner = some.getFirst().owner();
        var node = file.expected().of(owner);
        for (var part : some) {
            node.get(part.feature())
                    .removeIf(
                            held ->
                                    held == part
                                            || part.child() != null
                                                    && held == file.expected().of(part.child()));
        }
    }
}
