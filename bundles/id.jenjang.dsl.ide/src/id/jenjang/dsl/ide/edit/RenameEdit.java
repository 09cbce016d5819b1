package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.dsl.ide.edit.WrittenPlan.Found;
import id.jenjang.model.RencanaPackage.Literals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gives an element another short name, everywhere in the plan. */
final class RenameEdit {

    private static final int MARKS = 3;

    private final PlanDraft draft;

    RenameEdit(PlanDraft draft) {
        this.draft = draft;
    }

    void rename(ModelChange.Rename change) {
        var element = draft.element(change.element());
        var old = element.parts(Literals.BERNAMA__ID);
        if (old.isEmpty()) {
            new ValueEdit(draft)
                    .set(
                            ModelChange.SetValues.of(
                                    change.element(), Literals.BERNAMA__ID, change.name()));
            return;
        }
        var name = old.getLast().name();
        if (name.equals(change.name())) {
            return;
        }
        new ShortNames(draft.plan())
                .refuseTaken(element, Map.of(Literals.BERNAMA__ID, List.of(change.name())));
        var definitions = draft.plan().definitions(name);
        if (definitions.size() > 1) {
            var places = definitions.stream().map(draft.plan()::range).toList();
            throw new Refusal(Reason.NAME_AMBIGUOUS, places, name);
        }
        definitions.forEach(found -> rename(found, change.name()));
        draft.plan().references(Set.of(name)).forEach(found -> rename(found, change.name()));
        narratives(name, change.name());
    }

    private void rename(Found found, String name) {
        var part = found.part();
        draft.whole(found.file(), part.owner());
        var word =
                Values.write(part.assignment(), name, part)
                        .orElseThrow(() -> new Refusal(Reason.NAME_INVALID, name));
        expect(found, name);
        draft.file(found.file()).replace(part.offset(), part.end(), word);
    }

    private void expect(Found found, Object value) {
        var part = found.part();
        draft.file(found.file())
                .expected()
                .of(part.owner())
                .get(part.feature())
                .replaceAll(held -> held == part ? value : held);
    }

    private void narratives(String name, String other) {
        var places = new LiveValues(draft.plan()).of(Set.of(name));
        var edits = new TreeMap<Path, List<TextEdit>>();
        for (var place : places) {
            var edit = new TextEdit(place.offset(), place.length(), other);
            if (place.narrative() == null) {
                edits.computeIfAbsent(place.file(), key -> new ArrayList<>()).add(edit);
            } else {
                draft.whole(place.file(), place.narrative().owner());
                draft.file(place.file()).replace(edit.offset(), edit.end(), other);
            }
        }
        edits.forEach(draft::narrative);
        places.stream()
                .filter(place -> place.narrative() != null)
                .collect(Collectors.groupingBy(LiveValues.Named::narrative))
                .forEach((part, some) -> expect(part, some, other));
    }

    private void expect(WrittenPart part, List<LiveValues.Named> names, String other) {
        var after = new StringBuilder(part.text());
        for (var place : names.reversed()) {
            int at = place.offset() - part.offset();
            after.replace(at, at + place.length(), other);
        }
        var inner = after.substring(MARKS, after.length() - MARKS);
        expect(new Found(names.getFirst().file(), part), inner);
    }
}
