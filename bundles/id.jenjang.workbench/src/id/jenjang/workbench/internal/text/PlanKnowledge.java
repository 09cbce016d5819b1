package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.complete.Knowledge;
import id.jenjang.model.RencanaFactory;
import id.jenjang.report.DocumentRules;
import id.jenjang.report.LkjipComposer;
import id.jenjang.report.OwnWording;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What editing help learns from the documents: their rules, chapters and sentences. */
final class PlanKnowledge {

    private static final Knowledge ALL = read();

    private PlanKnowledge() {}

    private static Knowledge read() {
        var empty = Map.of(Path.of("kosong.jenjang"), "");
        var noPlan = EditedPlan.of(empty, Locale.ROOT).plan().rencana();
        var anyReport = RencanaFactory.eINSTANCE.createLaporan();
        // A title with a year has it from a report; without one it would be wrong.
        var chapters =
                LkjipComposer.titles(noPlan, anyReport).stream()
                        .filter(title -> title.chars().noneMatch(Character::isDigit))
                        .toList();
        return new Knowledge(
                DocumentRules.registry(), chapters, List.copyOf(OwnWording.sentences().keySet()));
    }

    static Knowledge all() {
        return ALL;
    }
}
