package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.model.RencanaPackage.Literals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Changes made one after the other that are one edit in the end: all of them, or none. */
final class ChainedChanges {

    private final EditedPlan before;
    private final TreeSet<Path> files = new TreeSet<>();
    private final List<String> names = new ArrayList<>();
    private PlanEditor editor;

    ChainedChanges(EditedPlan plan) {
        before = plan;
        editor = new PlanEditor(plan);
    }

    /** Makes the next change; one that is refused ends it all. */
    void make(ModelChange change) {
        if (editor != null && editor.apply(change) instanceof EditResult.Accepted done) {
            files.addAll(done.edits().files());
            editor = done.next();
        } else {
            giveUp();
        }
    }

    /** Gives an element a short name. */
    void name(ElementRef element, String name) {
        names.add(name);
        make(ModelChange.SetValues.of(element, Literals.BERNAMA__ID, name));
    }

    /** The short names given so far. */
    List<String> names() {
        return names;
    }

    void giveUp() {
        editor = null;
    }

    /** All changes as edits of the text before; empty when one was refused. */
    Optional<PlanEdits> edits() {
        if (editor == null) {
            return Optional.empty();
        }
        Map<Path, List<TextEdit>> edits = new TreeMap<>();
        for (var file : files) {
            edits.put(
                    file,
                    TextDifference.between(
                            before.text(file).orElseThrow(),
                            editor.plan().text(file).orElseThrow()));
        }
        return Optional.of(new PlanEdits(edits));
    }
}
