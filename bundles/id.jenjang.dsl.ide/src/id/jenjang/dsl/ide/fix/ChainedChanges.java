package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.model.Bernama;
import id.jenjang.model.Indikator;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.RencanaPackage.Literals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

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

    /** The short name of an element; one without gets the first free one of its kind. */
    String nameOf(Bernama element) {
        if (element.getId() != null) {
            return element.getId();
        }
        var stem = stem(element);
        var rencana = before.plan().rencana();
        var name =
                IntStream.iterate(1, each -> each + 1)
                        .mapToObj(each -> stem + each)
                        .filter(each -> !names.contains(each) && rencana.byId(each).isEmpty())
                        .findFirst()
                        .orElseThrow();
        names.add(name);
        ElementRef.of(before, element)
                .ifPresentOrElse(
                        ref -> make(ModelChange.SetValues.of(ref, Literals.BERNAMA__ID, name)),
                        this::giveUp);
        return name;
    }

    private static String stem(Bernama element) {
        return element instanceof Indikator indicator && indicator.getJenis() == JenisIndikator.IKU
                ? "IKU"
                : element.eClass().getName().substring(0, 1);
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
