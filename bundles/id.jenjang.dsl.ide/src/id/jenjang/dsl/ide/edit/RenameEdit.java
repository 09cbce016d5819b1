package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.dsl.ide.edit.WrittenPlan.Found;
import id.jenjang.measure.TeksHidup;
import id.jenjang.model.RencanaPackage.Literals;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
        var files = new LinkedHashSet<Path>();
        for (var file : draft.plan().filesWith(Set.of("bagian"))) {
            for (var element : file.root().all()) {
                for (var part : element.parts(Literals.BAGIAN__ISI)) {
                    inPlace(new Found(file.path(), part), name, other);
                }
                element.parts(Literals.BAGIAN__SUMBER)
                        .forEach(part -> narrative(file.path(), part).ifPresent(files::add));
            }
        }
        for (var path : files) {
            var edits =
                    draft.plan()
                            .plan()
                            .text(path)
                            .map(text -> liveValues(text, name, other))
                            .orElse(List.of());
            if (!edits.isEmpty()) {
                draft.narrative(path, edits);
            }
        }
    }

    private void inPlace(Found found, String name, String other) {
        var text = found.part().text();
        var inner = text.substring(MARKS, Math.max(MARKS, text.length() - MARKS));
        var edits = liveValues(inner, name, other);
        if (edits.isEmpty()) {
            return;
        }
        draft.whole(found.file(), found.part().owner());
        var after = new StringBuilder(inner);
        for (var edit : edits.reversed()) {
            after.replace(edit.offset(), edit.end(), edit.replacement());
            int at = found.part().offset() + MARKS + edit.offset();
            draft.file(found.file()).replace(at, at + edit.length(), edit.replacement());
        }
        expect(found, after.toString());
    }

    /** The edits of the live values of a narrative that name an element. */
    private static List<TextEdit> liveValues(String text, String name, String other) {
        var edits = new ArrayList<TextEdit>();
        if (!text.contains(name)) {
            return edits;
        }
        var word = Pattern.compile("(?:^|[(,])\\s*(" + name + ")(?=\\s*(?:$|[.(),]))");
        for (var value : TeksHidup.parse(text).nilai()) {
            var matcher = word.matcher(value.ungkapan());
            while (matcher.find()) {
                int at = value.offset() + 1 + matcher.start(1);
                edits.add(new TextEdit(at, name.length(), other));
            }
        }
        return edits;
    }

    private static Optional<Path> narrative(Path planFile, WrittenPart source) {
        try {
            var folder = planFile.getParent() == null ? Path.of("") : planFile.getParent();
            return Optional.of(folder.resolve(String.valueOf(Values.read(source))).normalize());
        } catch (InvalidPathException e) {
            // No file of this system has such a name; the check of the plan says so.
            return Optional.empty();
        }
    }
}
