package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.TextRange;
import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.edit.EditResult.Reason;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The edits of several files while they are being made for one change. */
final class PlanDraft {

    private final WrittenPlan plan;
    private final Map<Path, FileDraft> files = new TreeMap<>();
    private final Map<Path, List<TextEdit>> narratives = new TreeMap<>();
    private final List<TextRange> left = new ArrayList<>();

    PlanDraft(WrittenPlan plan) {
        this.plan = plan;
    }

    WrittenPlan plan() {
        return plan;
    }

    FileDraft file(Path path) {
        return files.computeIfAbsent(path, key -> new FileDraft(plan.file(key)));
    }

    /** Edits of a file that is no plan file. */
    void narrative(Path path, List<TextEdit> edits) {
        narratives.put(path, edits);
    }

    /** Tells of a reference that will lead nowhere. */
    void left(List<TextRange> places) {
        left.addAll(places);
    }

    List<TextRange> left() {
        return left;
    }

    Map<Path, FileDraft> files() {
        return files;
    }

    Optional<PlanEdits> edits() {
        var all = new TreeMap<>(narratives);
        for (var entry : files.entrySet()) {
            var edits = entry.getValue().edits();
            if (edits.isEmpty()) {
                return Optional.empty();
            }
            all.put(
                    entry.getKey(),
                    new KeptColumns(plan.file(entry.getKey()), edits.get()).edits());
        }
        return Optional.of(new PlanEdits(all));
    }

    /** The element a reference leads to. */
    WrittenElement element(ElementRef ref) {
        return plan.find(ref).orElseThrow(() -> new Refusal(Reason.NO_SUCH_ELEMENT, ref.file()));
    }

    /** The part of its parent an element is. */
    WrittenPart part(ElementRef ref) {
        var element = element(ref);
        if (element.holder() == null) {
            throw new Refusal(Reason.NOT_ALLOWED, ref.file(), "");
        }
        return element.holder();
    }

    /** Refuses when there is a mistake in an element itself. */
    void whole(Path path, WrittenElement element) {
        refuse(path, element, plan.file(path).isBroken(element));
    }

    /** Refuses when there is a mistake in an element or what lies in it. */
    void wholeInside(Path path, WrittenElement element) {
        refuse(path, element, plan.file(path).isBrokenInside(element));
    }

    private void refuse(Path path, WrittenElement element, boolean broken) {
        if (broken) {
            var place = plan.range(path, element.offset(), element.end());
            throw new Refusal(Reason.BROKEN_TEXT, List.of(place), path, place.line());
        }
    }
}
