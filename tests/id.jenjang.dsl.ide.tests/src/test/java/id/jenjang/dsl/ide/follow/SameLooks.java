package id.jenjang.dsl.ide.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.WritingMistakes;
import id.jenjang.dsl.ide.navigate.Coloured;
import id.jenjang.dsl.ide.navigate.Coloured.Colour;
import id.jenjang.dsl.ide.navigate.Colours;
import id.jenjang.dsl.ide.navigate.Folding;
import id.jenjang.dsl.ide.navigate.Navigation;
import id.jenjang.model.Bernama;

import org.eclipse.emf.ecore.EObject;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether what an editor shows of a plan that follows from another one is what it shows of the
 * texts alone; asked in parts of a file, before anybody else has asked for its nodes.
 */
final class SameLooks {

    private static final int PLACES = 3;
    private static final Set<Colour> NAMES = EnumSet.of(Colour.NAME, Colour.REFERENCE);

    private final EditedPlan plan;
    private final EditedPlan fresh;

    private SameLooks(EditedPlan plan, EditedPlan fresh) {
        this.plan = plan;
        this.fresh = fresh;
    }

    static void compare(EditedPlan plan, EditedPlan fresh) {
        var looks = new SameLooks(plan, fresh);
        for (var file : fresh.files()) {
            looks.file(file);
        }
        assertEquals(mistakes(fresh), mistakes(plan));
    }

    private void file(Path file) {
        int length = plan.text(file).orElseThrow().length();
        for (int i = 0; i < PLACES; i++) {
            int from = length / PLACES * i;
            int to = from + length / PLACES / 2;
            var colours = new Colours(fresh).of(file, from, to);
            assertEquals(colours, new Colours(plan).of(file, from, to));
            colours.stream()
                    .filter(each -> NAMES.contains(each.colour()))
                    .findFirst()
                    .map(Coloured::offset)
                    .ifPresent(at -> assertEquals(names(fresh, file, at), names(plan, file, at)));
        }
        assertEquals(new Folding(fresh).of(file), new Folding(plan).of(file));
        var all = new Colours(fresh).of(file);
        assertEquals(all, new Colours(plan).of(file));
        var first = all.stream().filter(each -> each.offset() < length / PLACES / 2).toList();
        assertEquals(first, new Colours(plan).of(file, 0, length / PLACES / 2));
    }

    /** The name at a place, and where else it stands in the file. */
    private static List<String> names(EditedPlan plan, Path file, int place) {
        return new Navigation(plan)
                .occurrences(file, place).stream()
                        .map(each -> each.element().getId() + each.range() + each.kind())
                        .toList();
    }

    private static List<String> mistakes(EditedPlan plan) {
        var mistakes = new WritingMistakes(plan);
        var said = new ArrayList<String>();
        for (var file : plan.plan().berkas()) {
            for (EObject each : (Iterable<EObject>) file::eAllContents) {
                if (each instanceof Bernama named) {
                    var place = ElementRef.of(plan, named).orElseThrow();
                    said.add(named.getId() + mistakes.in(named, place));
                }
            }
        }
        return said;
    }
}
